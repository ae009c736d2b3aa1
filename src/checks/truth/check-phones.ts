import { digitsOf, type Phone } from '../../model/phone.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import type { Draft } from '../read/read-draft.ts';

/** The series that the Swedish Post and Telecom Authority keeps for films and books. */
const invented = { first: '0701740605', last: '0701740699' };

const isInvented = (digits: string): boolean =>
  digits.length === invented.first.length && digits >= invented.first && digits <= invented.last;

/** Signs that may stand between the digits of a number. */
const gap = '[ \\u00a0-]?';

/** The same digits in any writing, not as a part of a longer number, a sum or an address. */
const anyWriting = ({ number }: Phone): RegExp =>
  new RegExp(
    `(?<![\\d+,.-])${[...digitsOf(number)].join(gap)}(?![\\d-]|[.,]\\d|[ \\u00a0]kr)`,
    'gu',
  );

/** A whole number with its area or its country in front. */
const long = /(?<![\d-])(?:\+|0)\d(?:[ \u00a0-]?\d){6,12}(?![\d-])/gu;

/** A short number that one is told to ring. */
const short =
  /(?:(?<!\p{L})(?:ring|call|phone)\p{L}*|اتصل\p{L}*)[^.!?\n"0-9]{0,30}(?<found>\d{3}(?:[ \u00a0-]\d{2,3})?|\d{4,6})(?![\d-]|[ \u00a0]\d|[.,]\d|[ \u00a0]kr)/giu;

/** Addresses and days are full of digits that nobody rings. */
const hideOthers = (line: string): string =>
  line
    .replace(/https?:\/\/\S+/gu, (url) => ' '.repeat(url.length))
    .replace(/\d{4}-\d{2}-\d{2}/gu, (day) => ' '.repeat(day.length));

const checkLine = (line: string, phones: readonly Phone[]): [string, string][] => {
  const text = hideOthers(line);
  const known = phones.map(({ number }) => digitsOf(number));
  const strange = [
    ...[...text.matchAll(long)].map(([found]) => found),
    ...[...text.matchAll(short)].map(({ groups }) => groups?.['found'] ?? ''),
  ];
  return [
    ...phones.flatMap((phone) =>
      [...text.matchAll(anyWriting(phone))]
        .filter(([found]) => found !== phone.number)
        .map(([found]): [string, string] => [
          `Numret till ${phone.name} är skrivet "${found}".`,
          `Skriv "${phone.number}", som i content/phones.yaml.`,
        ]),
    ),
    ...strange
      .filter((found) => !known.includes(digitsOf(found)) && !isInvented(digitsOf(found)))
      .map((found): [string, string] => [
        `Numret "${found}" finns inte i content/phones.yaml.`,
        'Lägg till det där med källa och dag, eller stryk det. Påhittade nummer: 070-174 06 05 till 070-174 06 99.',
      ]),
  ];
};

/** What people search with is written as they write it. */
const isFree = (file: string): boolean =>
  ['phones', 'search', 'pronunciation'].includes(findFileKind(file).kind);

/** A number of an authority is right everywhere or nowhere: it stands in one file, and so in texts. */
export const checkPhones = ({ files, phones }: Draft): ContentProblem[] =>
  [...files]
    .filter(([file]) => !isFree(file))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) =>
        checkLine(line, phones?.value ?? []).map(([message, remedy]) => ({
          file,
          line: index + 1,
          message,
          remedy,
        })),
      ),
    );
