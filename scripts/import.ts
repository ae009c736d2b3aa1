import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  ListFault,
  planImport,
  type Planned,
  writeTexts,
} from '../src/build/spreadsheet/spreadsheet.ts';
import { OptionError, readImportOptions } from '../src/build/terminal/terminal.ts';
import { dayAt } from '../src/calendar/days.ts';
import { isRefused, lists, listWritten, tellPlan } from '../src/lists/lists.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

type Options = ReturnType<typeof readImportOptions>;

/** The bytes of the list, or why there are none. */
async function readList(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ListFault(`Filen ${file} finns inte.`, { cause });
    if (code === 'EISDIR') throw new ListFault(`${file} är en mapp. Skriv en fil.`, { cause });
    if (code === 'EACCES' || code === 'EBUSY' || code === 'EPERM')
      throw new ListFault(`Filen ${file} går inte att läsa. Är den öppen i Excel? Stäng den.`, {
        cause,
      });
    throw cause;
  }
}

/** What the file was taken for: the sheet, the row with the names, and columns that nothing knows. */
function tellChosen({ chosen, plan }: Planned, file: string): string {
  const { sheet, others, header } = chosen;
  const read = header.matched.flatMap(({ written, is, rank }) =>
    rank === 1 ? [`Kolumnen "${written}" läses som ${is.name}.`] : [],
  );
  const place = sheet === '' ? '' : `, bladet "${sheet}"`;
  return [
    `${basename(file)}${place}: en lista över ${plan.list.many}. Kolumnernas namn står på rad ${header.row + 1}.`,
    ...(others.length > 0 ? [`Andra blad läses inte: ${others.join(', ')}.`] : []),
    ...read,
    ...(header.unused.length > 0
      ? [`Kolumner som inte används: ${[...new Set(header.unused)].join(', ')}.`]
      : []),
  ]
    .join('\n')
    .replace(/[^\P{C}\n]/gu, ' ');
}

/** Says what was done, or what to run to have it done. */
async function finish(
  { plan }: Planned,
  { root, list, file, sheet, isWriting }: Options,
): Promise<string> {
  const texts = listWritten(plan).flatMap(({ path, text }) =>
    path !== undefined && text !== undefined ? [{ path, text }] : [],
  );
  const refused = plan.rows.filter(isRefused).length;
  if (texts.length === 0 && refused > 0)
    return `Inget är skrivet. Rätta ${refused === 1 ? 'raden' : `de ${refused} raderna`} i listan, och kör kommandot igen.`;
  if (texts.length === 0) return 'Inget behöver skrivas.';
  const count = texts.length === 1 ? 'En fil' : `${texts.length} filer`;
  if (!isWriting) {
    const which = sheet === undefined ? '' : ` --sheet "${sheet}"`;
    return `Inget är skrivet än. ${count} skrivs om du kör:\n  npm run import -- ${list} "${file}"${which} --write`;
  }
  await writeTexts(root, texts);
  return `${count} ${texts.length === 1 ? 'är skriven' : 'är skrivna'}.`;
}

async function run(): Promise<void> {
  const options = readImportOptions(process.argv.slice(2));
  const { root, list, file, sheet } = options;
  const bytes = await readList(file);
  const files = await readContentFiles(root);
  const today = new Date(dayAt(Date.now()));
  const planned = await planImport(bytes, lists[list], files, today, sheet);
  console.log(`${tellChosen(planned, file)}\n\n${tellPlan(planned.plan)}\n`);
  console.log(await finish(planned, options));
  if (planned.plan.rows.some(isRefused)) process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  const isTold = error instanceof OptionError || error instanceof ListFault;
  console.error(isTold ? error.message : error);
  process.exitCode = 1;
}
