import personnummer from 'personnummer';
import type { ContentProblem } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import type { Texts } from '../read/only-new.ts';
import { listProse } from '../writing/list-prose.ts';

/** Twelve or ten digits as a Swedish personal identity number or coordination number is written. */
const candidate = /(?<![\d.,+/-])(?:\d{2})?\d{6}[-+ ]?\d{4}(?![\d/-])/gu;

/** Those that somebody can have: the day is a day, and the last digit is the right one. */
const findNumbers = (text: string): string[] =>
  [...text.matchAll(candidate)]
    .map(([number]) => number)
    .filter((number) => personnummer.valid(number.replace(' ', '')));

/** Personal numbers that can be somebody's, in what is read and in what is drawn and typed on screens. */
export const listPersonalNumbers = (draft: Texts): ContentProblem[] => {
  const fields = draft.sources.flatMap(({ file, texts, lineOfWords }) =>
    texts.map(({ path, text }) => ({
      ...{ file, text, field: nameField(path) },
      lineOf: (words: string) => lineOfWords(path, words),
    })),
  );
  const bodies = listProse(draft).filter(({ field }) => field === undefined);
  return [...fields, ...bodies].flatMap(({ file, text, field, lineOf }) =>
    findNumbers(text).map((number) => ({
      file,
      line: lineOf(number),
      ...(field && { field }),
      message: `"${number}" kan vara någons personnummer.`,
      remedy: 'Skriv ett som ingen kan ha, till exempel "20190230-0000": den dagen finns inte.',
    })),
  );
};
