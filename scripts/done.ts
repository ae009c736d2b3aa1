import { parseArgs } from 'node:util';
import { fixTexts } from '../src/build/form/form.ts';
import { writeTexts } from '../src/build/spreadsheet/spreadsheet.ts';
import { markDone } from '../src/checks/twins/mark-done.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: process.cwd() } },
  allowPositionals: true,
});

const [twin, guide, ...names] = positionals;
const usage =
  'Skriv språk och guide, till exempel: npm run done -- en bankid/skaffa\nGäller det ett steg skriver du det sist: npm run done -- en bankid/skaffa valj-kod';

if (twin === undefined || guide === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  const files = await readContentFiles(values.root);
  const day = new Date().toISOString().slice(0, 10);
  const done = markDone(files, twin, guide, day, names);
  if ('refused' in done) {
    console.error(`${done.refused}\n${usage}`);
    process.exitCode = 1;
  } else {
    const { path, text, told } = done;
    const [fixed] = await fixTexts(values.root, [{ path, text }]);
    await writeTexts(values.root, [{ path, text: fixed?.text ?? text }]);
    console.log(told);
  }
}
