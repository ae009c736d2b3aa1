import { type List, listWritten, tellPlan, isRefused, lists } from '../../lists/lists.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { planImport, writeTexts } from '../spreadsheet/spreadsheet.ts';
import { type Asker, askText, Ended } from './asker.ts';
import type { Outcome } from './new-guide.ts';

export type NewEntry = { root: string; today: string; folder: 'places' | 'events'; asker: Asker };

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Asks for each column of a list, as one would fill in a row of it. */
async function askRow({ columns }: List, asker: Asker): Promise<Map<string, string>> {
  const row = new Map<string, string>();
  for (const { key, name, about, isRequired } of columns) {
    if (key === 'id' || key === 'example') continue;
    for (;;) {
      const answer = await askText(asker, {
        ask: `${name}${isRequired ? '' : ' (får vara tomt)'}`,
        help: about,
      });
      if (answer !== undefined) row.set(name, answer);
      if (answer !== undefined || !isRequired) break;
      asker.tell('  Det här behövs.');
    }
  }
  return row;
}

/** Asks for a place or an event, in the words of the lists that are read from Excel, and writes its file. */
export async function newEntry({ root, today, folder, asker }: NewEntry): Promise<Outcome> {
  const list = lists[folder];
  const files = await readContentFiles(root);
  try {
    asker.tell('En fråga i taget. Ctrl-C slutar, och då är inget skrivet.');
    const row = await askRow(list, asker);
    for (;;) {
      const csv = [[...row.keys()], [...row.values()]].map((line) => line.map(cell).join(';'));
      const bytes = new TextEncoder().encode(`${csv.join('\n')}\n`);
      const { plan } = await planImport(bytes, list, files, new Date(today));
      const refused = plan.rows.filter(isRefused);
      const texts = listWritten(plan).flatMap(({ path, text }) =>
        path !== undefined && text !== undefined ? [{ path, text }] : [],
      );
      if (refused.length === 0) {
        await writeTexts(root, texts);
        const paths = texts.map(({ path }) => `  ${path}`).join('\n');
        return { told: `Filen är skriven, och innehållet är i ordning.\n${paths}`, isDone: true };
      }
      asker.tell(`\n${tellPlan({ ...plan, gone: [] })}`);
      const wrong = new Set(
        refused.flatMap(({ problems }) => problems.map(({ column }) => column)),
      );
      const again = list.columns.filter(({ name }) => wrong.has(name));
      if (again.length === 0) return { told: 'Filen är inte skriven.', isDone: false };
      for (const { name, about } of again) {
        const answer = await askText(asker, { ask: `${name}, en gång till`, help: about });
        if (answer === undefined) row.delete(name);
        else row.set(name, answer);
      }
    }
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return { told: '\nAvbrutet. Inget är skrivet.', isDone: false };
  }
}
