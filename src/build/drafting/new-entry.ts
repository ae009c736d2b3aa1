import type { ContentFile } from '../../checks/read/content-file.ts';
import {
  type List,
  listWritten,
  tellPlan,
  isRefused,
  lists,
  type Plan,
  type RowProblem,
} from '../../lists/lists.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { planImport, writeTexts } from '../spreadsheet/spreadsheet.ts';
import { type Asker, askText, Ended } from './asker.ts';
import type { Outcome } from './new-guide.ts';
import { askWithWayBack } from './rewind.ts';

export type NewEntry = { root: string; today: string; folder: 'places' | 'events'; asker: Asker };

/** What has been answered, by the column it stands in. */
type Row = Map<string, string>;
type Column = List['columns'][number];
/** What a row would be as a file, and what is wrong with it. */
type Judge = (row: Row) => Promise<Plan>;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What somebody is asked for. */
const asked = ({ columns }: List): readonly Column[] =>
  columns.filter(({ key }) => key !== 'id' && key !== 'example');

const judgeIn =
  (list: List, files: readonly ContentFile[], today: string): Judge =>
  async (row) => {
    const names = asked(list).map(({ name }) => name);
    const csv = [names, names.map((name) => row.get(name) ?? '')].map((line) =>
      line.map(cell).join(';'),
    );
    const bytes = new TextEncoder().encode(`${csv.join('\n')}\n`);
    return (await planImport(bytes, list, files, new Date(today))).plan;
  };

const problemsOf = (plan: Plan): RowProblem[] =>
  plan.rows.filter(isRefused).flatMap(({ problems }) => problems);

/** Whether it is this answer that is wrong: what it says is told back. */
const isAbout = ({ value, message }: RowProblem, answer: string): boolean =>
  answer !== '' && (value === answer || message.includes(`"${answer}"`));

/** Asks for one column, until what is answered can be read. What else fails is told at the end. */
async function askColumn(
  { name, about, isRequired }: Column,
  row: Row,
  judge: Judge,
  asker: Asker,
  ask = `${name}${isRequired ? '' : ' (får vara tomt)'}`,
): Promise<void> {
  for (;;) {
    const answer = await askText(asker, { ask, help: about });
    row.delete(name);
    if (answer === undefined && !isRequired) return;
    if (answer !== undefined) row.set(name, answer);
    const wrong =
      answer === undefined
        ? [{ message: 'Det här behövs.', remedy: 'Skriv ett svar.' }]
        : problemsOf(await judge(row)).filter((problem) => isAbout(problem, answer));
    if (wrong.length === 0) return;
    asker.refuse?.();
    for (const { message, remedy } of wrong)
      asker.tell(`  Fel: ${message}\n  Gör så här: ${remedy}`);
  }
}

/** Asks for each column of a list, as one would fill in a row of it. */
async function askRow(list: List, judge: Judge, asker: Asker): Promise<Row> {
  const row: Row = new Map();
  for (const column of asked(list)) await askColumn(column, row, judge, asker);
  return row;
}

/** Asks for a place or an event, in the words of the lists that are read from Excel, and writes its file. */
export async function newEntry({ root, today, folder, asker }: NewEntry): Promise<Outcome> {
  const list = lists[folder];
  const judge = judgeIn(list, await readContentFiles(root), today);
  try {
    asker.tell(
      'En fråga i taget. Blev det fel? Skriv < så kommer frågan före en gång till.\nCtrl-C slutar, och då är inget skrivet.',
    );
    const row = await askWithWayBack(asker, (again) => askRow(list, judge, again));
    for (;;) {
      const plan = await judge(row);
      const problems = problemsOf(plan);
      const texts = listWritten(plan).flatMap(({ path, text }) =>
        path !== undefined && text !== undefined ? [{ path, text }] : [],
      );
      if (problems.length === 0) {
        await writeTexts(root, texts);
        const paths = texts.map(({ path }) => `  ${path}`).join('\n');
        return { told: `Filen är skriven, och innehållet är i ordning.\n${paths}`, isDone: true };
      }
      asker.tell(`\n${tellPlan({ ...plan, gone: [] })}`);
      const isWrong = ({ name }: Column): boolean =>
        problems.some(
          ({ column, ...told }) => column === name || isAbout(told, row.get(name) ?? ''),
        );
      const again = asked(list).filter(isWrong);
      if (again.length === 0) return { told: 'Filen är inte skriven.', isDone: false };
      for (const column of again)
        await askColumn(column, row, judge, asker, `${column.name}, en gång till`);
    }
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return { told: '\nAvbrutet. Inget är skrivet.', isDone: false };
  }
}
