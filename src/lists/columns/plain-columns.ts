import { isBlank, lineOf } from '../cell.ts';
import {
  type Choices,
  nameChoices,
  readChoice,
  readChoices,
  writeChoice,
  writeChoices,
} from '../cells/read-choice.ts';
import { readClock } from '../cells/read-clock.ts';
import { readKnown, readYes, writeKnown } from '../cells/read-known.ts';
import { readLink } from '../cells/read-link.ts';
import {
  readReference,
  readReferences,
  writeReference,
  writeReferences,
} from '../cells/read-reference.ts';
import { type Column, fieldOf, type KnownNames, textField } from '../column.ts';

/** What a column is called and holds; the field's path is by dots, and `{val}` stands for what can be chosen. */
type Named = {
  name: string;
  also?: string;
  path: string;
  about: string;
  isRequired?: boolean;
  remedy?: string;
};

type NameKind = Exclude<keyof KnownNames, 'kommunOf'>;
type Rest = Pick<Column, 'read' | 'write'>;

const make = (
  { name, also = '', path, about, isRequired = false, remedy }: Named,
  rest: Rest,
): Column => ({
  key: path,
  name,
  also,
  path: path.split('.'),
  isRequired,
  about,
  ...(remedy !== undefined && { remedy }),
  ...rest,
});

/** A text on one line. */
export const textColumn = (named: Named): Column =>
  make(named, {
    read: (cell) => lineOf(cell) || undefined,
    write: (entry) => textField(entry, ...named.path.split('.')),
  });

/** Yes, no or not known. */
export const knownColumn = (named: Named): Column =>
  make(named, {
    read: readKnown,
    write: (entry) => writeKnown(fieldOf(entry, named.path.split('.'))),
  });

/** Yes, or not. */
export const yesColumn = (named: Named): Column =>
  make(named, {
    read: readYes,
    write: (entry) => (fieldOf(entry, named.path.split('.')) === true ? 'ja' : ''),
  });

export const linkColumn = (named: Named): Column =>
  make(named, {
    read: readLink,
    write: (entry) => textField(entry, ...named.path.split('.')),
  });

export const clockColumn = (named: Named): Column =>
  make(named, {
    read: readClock,
    write: (entry) => textField(entry, ...named.path.split('.')),
  });

const withChoices = (named: Named, choices: Choices): Named => ({
  ...named,
  about: named.about.replace('{val}', nameChoices(choices)),
});

export const choiceColumn = (named: Named, choices: Choices): Column =>
  make(withChoices(named, choices), {
    read: (cell) => readChoice(cell, choices),
    write: (entry) => writeChoice(fieldOf(entry, named.path.split('.')), choices),
  });

export const choicesColumn = (named: Named, choices: Choices): Column =>
  make(withChoices(named, choices), {
    read: (cell) => readChoices(cell, choices),
    write: (entry) => writeChoices(fieldOf(entry, named.path.split('.')), choices),
  });

export const referenceColumn = (named: Named, of: NameKind): Column =>
  make(named, {
    read: (cell, { names }) => readReference(cell, names[of]),
    write: (entry, names) => writeReference(fieldOf(entry, named.path.split('.')), names[of]),
  });

export const referencesColumn = (named: Named, of: NameKind): Column =>
  make(named, {
    read: (cell, { names }) => readReferences(cell, names[of]),
    write: (entry, names) => writeReferences(fieldOf(entry, named.path.split('.')), names[of]),
  });

/** A column of its own making. */
export const ownColumn = (named: Named, rest: Rest): Column => make(named, rest);

/** A column that another one reads along with its own. */
export const besideColumn = (
  named: Omit<Named, 'path'> & { key: string },
  write: Column['write'],
): Column => ({
  key: named.key,
  name: named.name,
  also: named.also ?? '',
  about: named.about,
  read: (cell) => (isBlank(cell) ? undefined : cell),
  write,
});
