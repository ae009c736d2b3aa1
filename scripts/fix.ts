import { parseArgs } from 'node:util';
import { fixTexts, type Left, listSuggestions } from '../src/build/form/form.ts';
import { writeTexts } from '../src/build/spreadsheet/spreadsheet.ts';
import { countWords } from '../src/checks/format-problems.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: process.cwd() },
    // Writes nothing: tells as JSON which lines would be changed, for a proposal to be answered with.
    suggest: { type: 'boolean', default: false },
  },
});

const files = await readContentFiles(values.root);
const left: Left[] = [];
const fixed = await fixTexts(values.root, files, (one) => left.push(one));

if (values.suggest) console.log(JSON.stringify(listSuggestions(files, fixed)));
else {
  await writeTexts(values.root, fixed);
  for (const { path, done } of fixed) console.log(`${path}\n  ${done.join('\n  ')}\n`);
  for (const { path, why } of left) console.log(`${path}\n  lämnades som den är. ${why}\n`);
  console.log(
    fixed.length === 0
      ? 'Inget behövde rättas.'
      : `Rättade ${countWords(fixed.length, 'fil', 'filer')}.`,
  );
  console.log('Det som någon måste välja säger "npm run check:content".');
}
