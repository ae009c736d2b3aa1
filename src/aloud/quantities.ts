import type { Writing } from './writing.ts';

/** A unit as it is said of one and of more, and in Swedish the gender that it gives to "one". */
export type Unit = { one: string; many: string; gender?: 'en' };

/** How a language says numbers; `one` is the form of a last 1. */
export type NumberWords = {
  cardinal: (number: number, one?: 'en' | 'ett') => string;
  /** `komma`, `point`. */
  mark: string;
  digits: readonly string[];
  /** `till`, `to`: between the two ends of a range. */
  to: string;
  /** `av`, `of`: between a part and its whole. */
  of: string;
  minus: string;
  units: Record<string, Unit>;
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** A number: whole, in groups of three (`1 250`, `1,250`), or with decimals. As the source of a pattern. */
export const numberSource = (mark: ',' | '.'): string =>
  mark === ','
    ? String.raw`(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?`
    : String.raw`(?:\d{1,3}(?:[ ,]\d{3})+|\d+)(?:\.\d+)?`;

/** The parts of a written number: `1 250,50` is 1250 and `50`. */
export function readNumber(written: string, mark: ',' | '.'): { whole: number; decimals: string } {
  const [whole = '', decimals = ''] = written.split(mark === ',' ? ',' : '.');
  return { whole: Number(whole.replace(/[ ,]/gu, '')), decimals };
}

/** Says a number, one text for each of its written words where that can be done. */
export function sayNumber(
  written: string,
  mark: ',' | '.',
  { cardinal, mark: markWord, digits }: NumberWords,
  one: 'en' | 'ett' = 'ett',
): string[] {
  const { whole, decimals } = readNumber(written, mark);
  const said = cardinal(whole, decimals ? 'ett' : one);
  if (decimals) {
    const isPlain = decimals.length <= 2 && !decimals.startsWith('0') && mark === ',';
    const tail = isPlain
      ? cardinal(Number(decimals))
      : [...decimals].map((digit) => digits[Number(digit)] ?? '').join(' ');
    return [`${said} ${markWord} ${tail}`];
  }
  const groups = written.split(' ');
  const thousands = /^(?<head>.*(?:tusen|thousand)) (?<rest>.+)$/u.exec(said)?.groups;
  if (groups.length === 2 && thousands) return [thousands['head'] ?? '', thousands['rest'] ?? ''];
  return [said];
}

/** Texts for the words of a number and one more: aligned when there is one for each. */
const join = (written: string, said: string[], last: string): string[] => {
  const count = written.split(' ').length;
  return said.length === count ? [...said, last] : [`${said.join(' ')} ${last}`];
};

/** A number with its unit, `5 GB`, `2,5 %`, `5–10 min`; also where no space parts the two. */
export function unitWriting(mark: ',' | '.', words: NumberWords): Writing {
  const names = Object.keys(words.units).sort((a, b) => b.length - a.length);
  const number = numberSource(mark);
  return {
    pattern: new RegExp(
      `(?<sign>[-−+])?(?:(?<from>${number})[–-])?(?<number>${number})(?<space> ?)(?<unit>${names.map(escape).join('|')})\\.?`,
      'u',
    ),
    say: ({ sign, from, number: written = '', space = '', unit = '' }) => {
      const { one, many, gender } = words.units[unit] ?? { one: unit, many: unit };
      const { whole, decimals } = readNumber(written, mark);
      const isOne = whole === 1 && !decimals && from === undefined;
      const said = sayNumber(written, mark, words, gender);
      const head = `${sign === '−' || sign === '-' ? `${words.minus} ` : ''}${from === undefined ? '' : `${sayNumber(from, mark, words).join(' ')} ${words.to} `}`;
      const full = [`${head}${said[0] ?? ''}`, ...said.slice(1)];
      const name = isOne ? one : many;
      return space ? join(written, full, name) : `${full.join(' ')} ${name}`;
    },
  };
}

/** How four digits are said after a word: a year, a code, or a number. */
export type SayFour = (written: string, before: string) => string;

/** `2/5`, and `10–12`: the same in every language, but for its words. */
export const pairWritings = ({ cardinal, of, to }: NumberWords, sayFour: SayFour): Writing[] => [
  {
    pattern: /(?<part>\d+)\/(?<whole>\d+)/u,
    say: ({ part, whole }) => `${cardinal(Number(part))} ${of} ${cardinal(Number(whole))}`,
  },
  {
    pattern: /(?<from>\d{1,4})[–-](?<last>\d{1,4})/u,
    say: ({ from = '', last = '' }, before) => {
      const say = (n: string) => (n.length === 4 ? sayFour(n, before) : cardinal(Number(n)));
      return `${say(from)} ${to} ${say(last)}`;
    },
  },
];

/** A number that is nothing else. What is short and plain every voice reads by itself. */
export const plainWriting = (mark: ',' | '.', words: NumberWords, sayFour: SayFour): Writing => ({
  pattern: new RegExp(`(?<digits>${numberSource(mark)})`, 'u'),
  say: ({ digits: written = '' }, before) => {
    if (/^\d{1,3}$/u.test(written)) return undefined;
    return /^\d{4}$/u.test(written) ? sayFour(written, before) : sayNumber(written, mark, words);
  },
});
