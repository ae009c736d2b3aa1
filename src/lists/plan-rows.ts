import { readDraft } from '../checks/read/read-draft.ts';
import type { ContentFile } from '../checks/read/content-file.ts';
import { eventSchema } from '../model/find/event.ts';
import { organisationSchema } from '../model/find/organisation.ts';
import { placeSchema } from '../model/find/place.ts';
import { type Cell, isBlank } from './cell.ts';
import {
  type Column,
  type Entry,
  fieldOf,
  type List,
  textField,
  type KnownNames,
} from './column.ts';
import { findFiles, type Found } from './find-files.ts';
import { foldName } from './fold-name.ts';
import type { Header } from './match-header.ts';
import { listEntries, listNames } from './plain-entry.ts';
import { applyValues, isNothing, readRow, type ReadRow, type RowProblem } from './read-row.ts';
import { type Change, changeText } from './write-entry.ts';

/** What a row will do. `row` is counted from 1, as spreadsheets show it. */
export type PlannedRow = {
  row: number;
  title: string;
  problems: RowProblem[];
  /** The file, where the row has found one or is to make one. */
  path?: string;
  isNew?: boolean;
  /** The text that the file is to have; none where it stays as it is. */
  text?: string;
  /** What changes, as people write it. */
  changes: { column: string; from: string; to: string }[];
  /** The row that says the same already. */
  same?: number;
  entry: Entry;
  header: Header;
  cells: readonly Cell[];
};

/** A list as it was understood, before anything is written. */
export type Plan = { list: List; rows: PlannedRow[]; gone: Gone[] };

/** A file that the list has no row for, and its kommun or place. */
export type Gone = { path: string; title: string; group: string };

const schemas = { places: placeSchema, events: eventSchema, organisations: organisationSchema };

/** What is written already. */
type Known = {
  entries: ReadonlyMap<string, Entry>;
  names: KnownNames;
  texts: ReadonlyMap<string, string>;
  today: Date;
};

const pathOf = ({ folder }: List, id: string): string => `content/${folder}/${id}.yaml`;

/** The order of keys says nothing. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
const isSame = (one: unknown, other: unknown): boolean =>
  (isNothing(one) && isNothing(other)) ||
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function listChanges(
  { values }: ReadRow,
  current: Entry | undefined,
): (Change & { column: Column })[] {
  return [...values].flatMap(([column, value]) => {
    const { path, key } = column;
    if (!path || key === 'id' || isSame(value, fieldOf(current, path))) return [];
    return [{ column, path, value }];
  });
}

/** What a file belongs to: an event to its place, a place to its kommun. */
const nameGroup = (entry: Entry, names: KnownNames): string =>
  names.places.byId.get(textField(entry, 'place')) ??
  names.municipalities.byId.get(textField(entry, 'municipality')) ??
  '';

/** What a row says in the columns that are read. */
const said = (header: Header, cells: readonly Cell[]): string =>
  JSON.stringify(header.matched.map(({ index }) => cells[index] ?? null));

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const idProblem = (id: string): RowProblem[] =>
  slug.test(id) && id.length <= 60
    ? []
    : [
        {
          column: 'Id',
          value: id,
          message: 'En fil kan inte heta så.',
          remedy: 'Skriv små bokstäver a–z, siffror och bindestreck, eller lämna cellen tom.',
        },
      ];

/** What a row would do with the file that it has found. */
function planRow(
  list: List,
  { row, cells, header }: Pick<PlannedRow, 'row' | 'cells' | 'header'>,
  at: Found,
  known: Known,
): PlannedRow {
  const { entries, texts, names, today } = known;
  const current = 'id' in at ? entries.get(at.id) : undefined;
  const read = readRow(list, header, cells, { names, today, current });
  const entry = applyValues(current, read.values);
  const title = textField(entry, list.title) || '(utan namn)';
  const shared = { row, entry, header, cells, title };
  if ('same' in at) return { ...shared, same: at.same, problems: [], changes: [] };
  if ('message' in at) return { ...shared, problems: [...read.problems, at], changes: [] };
  const changes = listChanges(read, current);
  const path = pathOf(list, at.id);
  const before = texts.get(path);
  const text =
    changes.length === 0 ? before : changeText(before ?? '', schemas[list.folder], changes);
  return {
    ...shared,
    path,
    isNew: at.isNew,
    problems: [...read.problems, ...(at.isNew ? idProblem(at.id) : [])],
    changes: (at.isNew ? [] : changes).map(({ column }) => ({
      column: column.name,
      from: column.write(current ?? {}, names),
      to: column.write(entry, names),
    })),
    ...(text !== undefined && text !== before && { text }),
  };
}

/** Files that no row is of; what a row with faults might be of is not among them. */
function listGone(list: List, planned: readonly PlannedRow[], { entries, names }: Known): Gone[] {
  const here = new Set(planned.map(({ path }) => path));
  const refused = new Set(
    planned.filter(({ problems }) => problems.length > 0).map(({ title }) => foldName(title)),
  );
  return [...entries]
    .map(([id, entry]) => ({
      path: pathOf(list, id),
      title: textField(entry, list.title),
      group: nameGroup(entry, names),
    }))
    .filter(({ path, title }) => !here.has(path) && !refused.has(foldName(title)));
}

/** Reads every row of a list, finds its file, and says what would become of it. Pure: nothing is written. */
export function planRows(
  list: List,
  header: Header,
  table: readonly (readonly Cell[])[],
  files: readonly ContentFile[],
  today: Date,
): Plan {
  const draft = readDraft(files);
  const entries = listEntries(draft, list);
  const names = listNames(draft);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const known: Known = { entries, names, texts, today };
  const broken = new Set(
    files.flatMap(({ path }) => {
      const id = new RegExp(`^content/${list.folder}/([^/]+)\\.yaml$`, 'u').exec(path)?.[1];
      return id !== undefined && !entries.has(id) ? [id] : [];
    }),
  );
  const rows = table.flatMap((cells, index) =>
    index > header.row && cells.some((cell) => !isBlank(cell)) ? [{ row: index + 1, cells }] : [],
  );
  const idColumn = list.columns.find(({ key }) => key === 'id');
  const seeking = rows.map(({ row, cells }) => {
    const { values } = readRow(list, header, cells, { names, today, current: undefined });
    const id = idColumn ? (values.get(idColumn) as string | undefined) : undefined;
    return { row, id, entry: applyValues(undefined, values), cells: said(header, cells) };
  });
  const found = findFiles(list, seeking, entries, broken);

  const planned = rows.map(({ row, cells }) => {
    const at = found.get(row);
    if (!at) throw new Error(`Row ${row} was not looked for`);
    return planRow(list, { row, cells, header }, at, known);
  });
  return { list, rows: planned, gone: listGone(list, planned, known) };
}
