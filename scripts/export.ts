import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeWorkbook } from '../src/build/spreadsheet/spreadsheet.ts';
import { OptionError, readExportOptions } from '../src/build/terminal/terminal.ts';
import { lists, listTable, listTemplate, writeCsv } from '../src/lists/lists.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

async function run(): Promise<void> {
  const { root, list, out, isTemplate } = readExportOptions(process.argv.slice(2));
  const { many } = lists[list];
  const rows = isTemplate
    ? listTemplate(lists[list])
    : listTable(lists[list], await readContentFiles(root));
  const made = /\.xlsx$/iu.test(out) ? writeWorkbook(rows, many) : writeCsv(rows);
  // A list that somebody has worked in is never written over.
  await writeFile(resolve(out), made, { flag: 'wx' });
  console.log(
    isTemplate
      ? `En tom lista för ${many} ligger i ${out}. Öppna den i Excel.`
      : `${rows.length - 1} ${many} ligger i ${out}. Öppna den i Excel, ändra, och läs in den igen: npm run import -- ${list} "${out}"`,
  );
}

try {
  await run();
} catch (error) {
  const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
  const told = isThere
    ? 'Den filen finns redan. Ta bort den, eller skriv ett annat namn efter --out.'
    : error instanceof OptionError
      ? error.message
      : error;
  console.error(told);
  process.exitCode = 1;
}
