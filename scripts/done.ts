import { parseArgs } from 'node:util';
import { fixTexts } from '../src/build/form/form.ts';
import { writeTexts } from '../src/build/spreadsheet/spreadsheet.ts';
import { nameTwin } from '../src/checks/twins/list-missing.ts';
import { markDone } from '../src/checks/twins/mark-done.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: process.cwd() } },
  allowPositionals: true,
});

const [twin, guide] = positionals;
const usage = 'Skriv språk och guide, till exempel: npm run done -- en bankid/skaffa';

if (twin === undefined || guide === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  const files = await readContentFiles(values.root);
  const day = new Date().toISOString().slice(0, 10);
  const done = markDone(files, twin, guide, day);
  if ('refused' in done) {
    console.error(`${done.refused}\n${usage}`);
    process.exitCode = 1;
  } else {
    const fixed = await fixTexts(values.root, [done]);
    await writeTexts(values.root, [fixed[0] ?? done]);
    console.log(`${guide} ${nameTwin(twin)} följer det svenska. Det står i ${done.path}.`);
  }
}
