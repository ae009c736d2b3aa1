import type { FieldPath } from '../checks/read/content-file.ts';
import type { Cell } from './cell.ts';
import type { Names } from './cells/read-reference.ts';

/** A place, an event or an organisation as its file has it: days as `2026-12-03`, defaults filled in. */
export type Entry = Readonly<Record<string, unknown>>;

/** What cells may name. */
export type KnownNames = Record<
  'municipalities' | 'organisations' | 'places' | 'services' | 'guides',
  Names
> & {
  /** The kommun of a town, by the town's folded name; none where two have the same. */
  kommunOf: ReadonlyMap<string, string>;
};

/** A row while it is read. `cells` has a cell for every column that the list has, by the column's key. */
export type Reading = {
  cells: ReadonlyMap<string, Cell>;
  names: KnownNames;
  today: Date;
  /** What the file has already, where there is one. */
  current: Entry | undefined;
};

/** A column of a list: how its cells become a field of a file, and back. */
export type Column = {
  key: string;
  /** What stands above it. */
  name: string;
  /** Other names that mean the same, with strokes between. */
  also: string;
  /** The field; none where another column reads this one. */
  path?: FieldPath;
  isRequired?: boolean;
  /** What to do where the content check refuses the field, if its own words are about files. */
  remedy?: string;
  /** What one writes there, for the editors' guide. */
  about: string;
  /** The field's value; undefined for none. Throws a CellFault. */
  read: (cell: Cell, reading: Reading) => unknown;
  write: (entry: Entry, names: KnownNames) => string;
};

/** A column that holds what belongs to several: `tor 10–12`, `57.65, 14.69`. */
export type SplitColumn = {
  name: string;
  also: string;
  about: string;
  /** The columns it stands for. */
  keys: readonly string[];
  /** What it says, by the keys of other columns; it fills those that are empty. */
  split: (cell: Cell) => Readonly<Record<string, Cell>>;
};

/** What can be wrong with a row as a whole. */
export type RowFault = { key: string; message: string; remedy: string };

/** A kind of list: its columns, and by what a row finds its file. */
export type List = {
  folder: 'places' | 'events' | 'organisations';
  /** What one is called, and many; the list's own name is the folder's in Swedish. */
  one: string;
  many: string;
  columns: readonly Column[];
  splits: readonly SplitColumn[];
  /** Moves what stands in one cell and belongs to another, before a row is read. */
  prepare?: (cells: Map<string, Cell>) => void;
  /** The field with what it is called. */
  title: 'name' | 'title';
  /** Rows with the same words here are of the same file, unless `apart` tells them apart. */
  together: (entry: Entry) => string[];
  apart: (entry: Entry) => string[];
  /** What a new file is called after. */
  called: (entry: Entry) => string[];
  /** What the schema does not ask for, but the content check does, in the list's own words. */
  check: (entry: Entry) => RowFault[];
};

/** A field of an entry; undefined where there is none. */
export const fieldOf = (entry: Entry | undefined, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    entry,
  );

export const textField = (entry: Entry | undefined, ...path: string[]): string => {
  const value = fieldOf(entry, path);
  return typeof value === 'string' ? value : '';
};
