import { countWords } from '../checks/format-problems.ts';
import type { RowProblem } from './read-row.ts';
import type { Plan, PlannedRow } from './plan-rows.ts';

/** Nobody reads more lines of one kind; how many more there are is told. */
const mostLines = 100;

/** What a stranger has written is told as text: in a terminal it gives no orders. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/ {2,}/gu, ' ');

const few = (lines: readonly string[], more: string): string[] =>
  lines.length <= mostLines
    ? [...lines]
    : [...lines.slice(0, mostLines), `  … och ${lines.length - mostLines} ${more} till.`];

/** `2, 3 och 7–9`. */
function nameRows(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const named = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const shown =
    named.length > 12 ? [...named.slice(0, 12), `${named.length - 12} ställen till`] : named;
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} och ${shown.at(-1) ?? ''}`;
}

type Told = RowProblem & { rows: number[]; title: string };

/** The same fault in many rows is told once. */
function gather(rows: readonly PlannedRow[]): Told[] {
  const all = new Map<string, Told>();
  for (const { row, title, problems } of rows)
    for (const problem of problems) {
      const { column, value = '', message, remedy } = problem;
      const key = JSON.stringify([column, value, message, remedy]);
      const known = all.get(key);
      if (known && known.rows.at(-1) !== row) known.rows.push(row);
      else if (!known) all.set(key, { ...problem, rows: [row], title });
    }
  return [...all.values()];
}

const tellProblem = ({ rows, title, column, value, message, remedy }: Told): string => {
  const [only] = rows;
  const where = rows.length === 1 ? `Rad ${only} (${title})` : `Rad ${nameRows(rows)}`;
  const what = [
    column === undefined ? '' : `, kolumnen "${column}"`,
    value === undefined || value === '' ? '' : `: ${value}`,
  ].join('');
  return [
    `  ${plain(where + what)}`,
    `    Fel: ${plain(message)}`,
    `    Gör så här: ${plain(remedy)}`,
  ].join('\n');
};

const quoted = (text: string): string => (text === '' ? 'tomt' : `"${text}"`);

const tellChange = ({ column, from, to }: PlannedRow['changes'][number]): string =>
  `    ${plain(`${column}: ${quoted(from)} blir ${quoted(to)}`)}`;

export const isRefused = ({ problems }: PlannedRow): boolean => problems.length > 0;
const isWritten = (row: PlannedRow): boolean => !isRefused(row) && row.text !== undefined;
const isUnchanged = (row: PlannedRow): boolean =>
  !isRefused(row) && row.text === undefined && row.same === undefined;

/** The rows that would write a file. */
export const listWritten = ({ rows }: Plan): PlannedRow[] => rows.filter(isWritten);

const section = (title: string, lines: readonly string[], more: string): string[] =>
  lines.length === 0 ? [] : [[title, ...few(lines, more)].join('\n')];

function tellGone({ gone, list }: Plan): string[] {
  const lines = [...Map.groupBy(gone, ({ group }) => group)].map(
    ([group, all]) =>
      `  ${group === '' ? '' : `${group}: `}${all.map(({ title }) => plain(title)).join(', ')}`,
  );
  return section(
    `Finns sedan förut men inte i listan: ${gone.length} ${gone.length === 1 ? list.one : list.many}. Inget tas bort. Ska något bort tar du själv bort filen i content/${list.folder}.`,
    lines,
    'rader',
  );
}

/** An empty cell takes away what the file has: that is said, for lists that do not know everything. */
function tellEmptied(changed: readonly PlannedRow[]): string[] {
  const emptied = changed.flatMap(({ changes }) => changes.filter(({ to }) => to === ''));
  if (emptied.length === 0) return [];
  const columns = [...new Set(emptied.map(({ column }) => column))].join(', ');
  const count =
    emptied.length === 1 ? 'En uppgift tas bort' : `${emptied.length} uppgifter tas bort`;
  return [
    `Obs! ${count}, för cellen är tom i listan: ${columns}. Vet listan inget om det tar du bort kolumnen ur listan. Då står det kvar.`,
  ];
}

/** What a plan is, for whoever runs the command: counts first, then row by row. */
export function tellPlan(plan: Plan): string {
  const { rows, list } = plan;
  const written = rows.filter(isWritten);
  const added = written.filter(({ isNew }) => isNew === true);
  const changed = written.filter(({ isNew }) => isNew !== true);
  const refused = rows.filter(isRefused);
  const same = rows.filter((row) => !isRefused(row) && row.same !== undefined);
  const counts = [
    `${added.length} ${added.length === 1 ? 'ny' : 'nya'}`,
    `${changed.length} ${changed.length === 1 ? 'ändrad' : 'ändrade'}`,
    `${rows.filter(isUnchanged).length} som förut`,
    ...(same.length > 0 ? [`${same.length} ${same.length === 1 ? 'dubblett' : 'dubbletter'}`] : []),
    `${refused.length} ${refused.length === 1 ? 'rad' : 'rader'} med fel`,
  ];
  return [
    `${countWords(rows.length, 'rad', 'rader')}: ${counts.join(', ')}.`,
    ...section(
      'Nya:',
      added.map(({ row, title, path }) => `  Rad ${row}: ${plain(title)} → ${path ?? ''}`),
      list.many,
    ),
    ...section(
      'Ändrade:',
      changed.map(({ row, title, path, changes }) =>
        [`  Rad ${row}: ${plain(title)} → ${path ?? ''}`, ...changes.map(tellChange)].join('\n'),
      ),
      list.many,
    ),
    ...tellEmptied(changed),
    ...section(
      'Står två gånger i listan, och läses en gång:',
      same.map(
        ({ row, title, same: first }) =>
          `  Rad ${row}: ${plain(title)}, samma som rad ${first ?? ''}.`,
      ),
      'rader',
    ),
    // While rows cannot be read nobody knows which files the list has no row for.
    ...(refused.length > 0 ? [] : tellGone(plan)),
    ...section('Går inte att läsa in:', gather(refused).map(tellProblem), 'fel'),
    ...tellReview(plan),
  ].join('\n\n');
}

/** Numbers and hosts that nobody has tried yet, as they are to be written in the list of those. */
function tellReview({ rows }: Plan): string[] {
  const found = new Map<'hosts' | 'numbers', Set<string>>([
    ['hosts', new Set()],
    ['numbers', new Set()],
  ]);
  for (const { problems } of rows)
    for (const { message } of problems) {
      const name = /^(Webbplatsen|Numret) "([^"]+)" finns inte i listan/u.exec(message);
      if (name?.[1] === 'Webbplatsen') found.get('hosts')?.add(name[2] ?? '');
      if (name?.[1] === 'Numret')
        found.get('numbers')?.add(`'${(name[2] ?? '').replace(/\D/gu, '')}'`);
    }
  const lines = [...found].flatMap(([key, all]) =>
    all.size === 0 ? [] : [`    ${key}:`, ...[...all].map((one) => `      - ${one}`)],
  );
  if (lines.length === 0) return [];
  return [
    [
      'Telefonnummer och webbplatser ska någon ha prövat innan de står på sidan. Den som har ringt eller öppnat dem skriver in dem så här, i content/addresses.yaml:',
      '  places:',
      ...lines.slice(0, 2 * mostLines),
    ].join('\n'),
  ];
}
