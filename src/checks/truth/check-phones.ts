import { digitsOf, type Phone } from '../../model/address.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import type { Texts } from '../read/only-new.ts';
import { straighten } from '../writing/straighten.ts';
import { isInvented } from './invented-numbers.ts';

/** Signs that may stand between the digits of a number. */
const gap = '[ \\u00a0-]?';

/** The same digits in any writing, not as a part of a longer number, a sum or an address. */
const anyWriting = ({ number }: Phone): RegExp =>
  new RegExp(
    `(?<![\\d+,.-])${[...digitsOf(number)].join(gap)}(?![\\d-]|[.,]\\d|[ \\u00a0]kr)`,
    'gu',
  );

const writings = new WeakMap<Phone, RegExp>();

/** The pattern of a number, made once: every line is held against all of them. */
const writingOf = (phone: Phone): RegExp => {
  const known = writings.get(phone) ?? anyWriting(phone);
  writings.set(phone, known);
  return known;
};

/** A whole number with its area or its country in front. In texts the list of addresses judges it. */
const long = /(?<![\d-])(?:\+|0)\d(?:[ \u00a0-]?\d){6,12}(?![\d-])/gu;

/** A short number that one is told to ring. */
const short =
  /(?:(?<!\p{L})(?:ring|call|phone)\p{L}*|اتصل\p{L}*)[^.!?\n"0-9]{0,30}(?<found>\d{3}(?:[ \u00a0-]\d{2,3})?|\d{4,6})(?![\d-]|[ \u00a0]\d|[.,]\d|[ \u00a0]kr)/giu;

/** A number that a message is sent to, or that costs by the minute: five digits or six. */
const dear =
  /(?<!\p{L})(?:sms|skicka|send|numre|nummer|number)\p{L}*[^.!?\n"0-9]{0,30}(?<found>\d{2,3}[ \u00a0-]?\d{3})(?![\d-]|[ \u00a0]\d|[.,]\d|[ \u00a0]kr)/giu;

/** Addresses and days are full of digits that nobody rings. */
const hideOthers = (line: string): string =>
  line
    .replace(/(?:https?:\/\/|tel:)\S+/gu, (url) => ' '.repeat(url.length))
    .replace(/\d{4}-\d{2}-\d{2}/gu, (day) => ' '.repeat(day.length));

const checkLine = (
  line: string,
  phones: readonly Phone[],
  isDrawn: boolean,
): [string, string][] => {
  if (!/\d/u.test(line)) return [];
  const text = hideOthers(straighten(line));
  const known = phones.map(({ number }) => digitsOf(number));
  const drawn = isDrawn ? [...text.matchAll(long)].map(([found]) => found) : [];
  const rung = [...text.matchAll(short), ...text.matchAll(dear)].map(
    ({ groups }) => groups?.['found'] ?? '',
  );
  return [
    ...phones.flatMap((phone) =>
      [...text.matchAll(writingOf(phone))]
        .filter(([found]) => found !== phone.number)
        .map(([found]): [string, string] => [
          `Numret till ${phone.name} är skrivet "${found}".`,
          `Skriv "${phone.number}", som i content/phones.yaml.`,
        ]),
    ),
    ...drawn
      .filter((found) => !known.includes(digitsOf(found)) && !isInvented(digitsOf(found)))
      .map((found): [string, string] => [
        `Numret "${found}" är ritat, och kan vara någons.`,
        'Skriv ett påhittat: 070-174 06 05 till 070-174 06 99 är sparade för filmer.',
      ]),
    ...rung
      .filter((found) => !known.includes(digitsOf(found)))
      .map((found): [string, string] => [
        `Numret "${found}" finns inte i content/phones.yaml.`,
        'Lägg till det där med källa och dag, eller stryk det.',
      ]),
  ];
};

/** What people search with is written as they write it. */
const isFree = (file: string): boolean =>
  ['phones', 'addresses', 'search', 'pronunciation'].includes(findFileKind(file).kind);

/** What stands on a drawn screen, or is typed on it. */
const isDrawnIn = (file: string): ((line: string) => boolean) => {
  const { kind } = findFileKind(file);
  return (line) => kind === 'screen' || (kind === 'film' && /\btext:/u.test(line));
};

const checkTexts = ({ files, phones }: Texts): ContentProblem[] =>
  [...files]
    .filter(([file]) => !isFree(file))
    .flatMap(([file, text]) => {
      const isDrawn = isDrawnIn(file);
      return text.split('\n').flatMap((line, index) =>
        checkLine(line, phones?.value ?? [], isDrawn(line)).map(([message, remedy]) => ({
          file,
          line: index + 1,
          message,
          remedy,
        })),
      );
    });

/** What a service's guides, or advice for helpers, offer to ring is a known number that somebody answers. */
const checkHelplines = ({ services, advice, phones }: Texts): ContentProblem[] =>
  [...services.values(), ...advice.values()].flatMap(({ file, value, lineOf }) =>
    (value.phones ?? []).flatMap((number, index) => {
      const phone = phones?.value.find((known) => known.number === number);
      if (phone && phone.use !== 'sms') return [];
      return [
        {
          file,
          line: lineOf(['phones', index]),
          field: `phones › ${index + 1}`,
          message: phone
            ? `Numret "${number}" är till för sms. Ingen svarar där.`
            : `Numret "${number}" finns inte i content/phones.yaml.`,
          remedy: phone ? 'Ta bort det.' : 'Lägg till det där med källa och dag, eller stryk det.',
        },
      ];
    }),
  );

/** A number of an authority is right everywhere or nowhere: it stands in one file, and so in texts. */
export const checkPhones = (draft: Texts): ContentProblem[] => [
  ...checkTexts(draft),
  ...checkHelplines(draft),
];
