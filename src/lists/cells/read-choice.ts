import { listNames, suggestNames } from '../../checks/read/nearest-names.ts';
import { type Cell, CellFault, lineOf, textOf } from '../cell.ts';
import { foldName, splitList, splitWords } from '../fold-name.ts';

/** What can be chosen: for each the word that is written, and others that mean the same after strokes. */
export type Choices = Readonly<Record<string, string>>;

const wordOf = (words: string): string => splitWords(words)[0] ?? '';

const find = (choices: Choices, text: string): string | undefined => {
  const folded = foldName(text);
  return Object.entries(choices).find(
    ([key, words]) =>
      foldName(key) === folded || splitWords(words).some((word) => foldName(word) === folded),
  )?.[0];
};

/** The words that are written, as `a, b eller c`. */
export const nameChoices = (choices: Choices): string =>
  listNames(Object.values(choices).map(wordOf));

const refuse = (choices: Choices, text: string): CellFault => {
  const words = Object.values(choices).map(wordOf);
  const near = suggestNames(text, words);
  return new CellFault(
    `"${text}" går inte att välja här.`,
    `${near.startsWith('Menade') ? `${near} ` : ''}Skriv ${nameChoices(choices)}.`,
  );
};

/** One of some choices; undefined where nothing is written. */
export function readChoice(cell: Cell, choices: Choices): string | undefined {
  const text = lineOf(cell);
  if (text === '' || text === '?') return undefined;
  const found = find(choices, text);
  if (found === undefined) throw refuse(choices, text);
  return found;
}

/** Several of some choices, in the order they are written. */
export function readChoices(cell: Cell, choices: Choices): string[] {
  const parts = splitList(textOf(cell)).flatMap((part) =>
    find(choices, part) === undefined ? part.split(/\s+(?:och|samt|&)\s+|\s*[/+]\s*/u) : [part],
  );
  const found = parts.map((part) => {
    const one = find(choices, part);
    if (one === undefined) throw refuse(choices, part);
    return one;
  });
  return [...new Set(found)];
}

export const writeChoice = (value: unknown, choices: Choices): string =>
  typeof value === 'string' ? wordOf(choices[value] ?? value) : '';

export const writeChoices = (value: unknown, choices: Choices): string =>
  Array.isArray(value) ? value.map((one) => writeChoice(one, choices)).join(', ') : '';
