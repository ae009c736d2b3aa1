import { parseArgs } from 'node:util';
import { fixTexts } from '../src/build/form/form.ts';
import { writeTexts } from '../src/build/spreadsheet/spreadsheet.ts';
import { countWords } from '../src/checks/format-problems.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });

const fixed = await fixTexts(values.root, await readContentFiles(values.root));
await writeTexts(values.root, fixed);

for (const { path, done } of fixed) console.log(`${path}\n  ${done.join('\n  ')}\n`);
console.log(
  fixed.length === 0
    ? 'Inget behövde rättas.'
    : `Rättade ${countWords(fixed.length, 'fil', 'filer')}.`,
);
console.log('Det som någon måste välja säger "npm run check:content".');
