import { listNames, suggestNames } from '../../checks/read/nearest-names.ts';
import { type Cell, CellFault, lineOf, textOf } from '../cell.ts';
import { foldName, splitList } from '../fold-name.ts';

/** What may be named in a cell: files by their name, and what people call them. */
export type Names = {
  /** What one is called, as in "Kommunen". */
  what: string;
  /** What is not there yet can be read in before. */
  canBeAdded: boolean;
  byId: ReadonlyMap<string, string>;
  byFolded: ReadonlyMap<string, readonly string[]>;
};

/** `all` is what each file is called, under the file's name; `also` gives other words for one. */
export function collectNames(
  what: string,
  all: Iterable<readonly [id: string, name: string, ...also: string[]]>,
  canBeAdded = false,
): Names {
  const byId = new Map<string, string>();
  const byFolded = new Map<string, string[]>();
  for (const [id, name, ...also] of all) {
    byId.set(id, name);
    for (const word of new Set([id, name, ...also].map(foldName))) {
      const known = byFolded.get(word) ?? [];
      byFolded.set(word, [...known, id]);
    }
  }
  return { what, canBeAdded, byId, byFolded };
}

/** To measure how like names are takes long where there are many. */
const mostSuggested = 500;

function readOne(text: string, { what, canBeAdded, byId, byFolded }: Names): string {
  if (byId.has(text)) return text;
  const found = byFolded.get(foldName(text)) ?? [];
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  if (found.length > 1)
    throw new CellFault(
      `${what} "${text}" kan vara ${listNames(found)}.`,
      'Skriv filens namn i stället.',
    );
  throw new CellFault(
    `${what} "${text}" finns inte.`,
    [
      byId.size <= mostSuggested && byId.size > 0
        ? suggestNames(text, new Set(byId.values()))
        : 'Se efter hur namnet skrivs.',
      canBeAdded ? 'Är den ny läser du in den först.' : '',
    ]
      .join(' ')
      .trim(),
  );
}

/** The file that a cell names; undefined where nothing is written. */
export function readReference(cell: Cell, names: Names): string | undefined {
  const text = lineOf(cell);
  return text === '' || text === '?' ? undefined : readOne(text, names);
}

/** The files that a cell names, in the order they are written. */
export const readReferences = (cell: Cell, names: Names): string[] => [
  ...new Set(splitList(textOf(cell)).map((part) => readOne(part, names))),
];

/** A file by what it is called, where that is enough to find it again and holds no comma. */
export function writeReference(value: unknown, { byId, byFolded }: Names): string {
  if (typeof value !== 'string') return '';
  const name = byId.get(value);
  if (name === undefined || /[,;|\n]/u.test(name)) return value;
  return byFolded.get(foldName(name))?.length === 1 ? name : value;
}

export const writeReferences = (value: unknown, names: Names): string =>
  Array.isArray(value) ? value.map((one) => writeReference(one, names)).join(', ') : '';
