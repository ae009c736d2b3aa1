import { englishAbbreviations } from './abbreviations.ts';
import { addressWriting } from './addresses.ts';
import { clockSource, untilSource } from './clock.ts';
import { codeWritings, phoneWritings, spell } from './digits.ts';
import { cardinal, ordinal, year } from './english-numbers.ts';
import { digits, monthOf, monthSource, signs, units } from './english-words.ts';
import {
  type NumberWords,
  numberSource,
  pairWritings,
  plainWriting,
  readNumber,
  sayNumber,
  unitWriting,
} from './quantities.ts';
import { abbreviationWritings, signWriting } from './signs.ts';
import type { Found, Writing } from './writing.ts';

const numberWords: NumberWords = {
  cardinal,
  mark: 'point',
  digits,
  to: 'to',
  of: 'of',
  minus: 'minus',
  units,
};
const number = /* @__PURE__ */ numberSource('.');

const sayTime = (hours: string, minutes: string): string => {
  const hour = cardinal(Number(hours));
  if (Number(minutes) === 0) return hour;
  return `${hour} ${minutes.startsWith('0') ? `oh ${cardinal(Number(minutes))}` : cardinal(Number(minutes))}`;
};

const sayFour = (written: string, before: string): string => {
  if (written === '1177') return 'eleven seventy-seven';
  if (/^(?:call|phone|ring|to|text|number|code|pin)$/u.test(before)) return spell(written, digits);
  const value = Number(written);
  return value >= 1100 && value < 2100 ? year(value) : cardinal(value);
};

const sayClock = ({ hours = '', minutes = '00', hours2, minutes2 = '00' }: Found): string =>
  hours2 === undefined
    ? sayTime(hours, minutes)
    : `${sayTime(hours, minutes)} to ${sayTime(hours2, minutes2)}`;

const half = (): string => String.raw`(?<half>[ap])\.?m\.?`;
const sayHalf = (written = ''): string => (written === 'a' ? 'A M' : 'P M');

const times = (): Writing[] => [
  {
    pattern: new RegExp(`(?:${clockSource()}|(?<hour>\\d{1,2}))(?<space> ?)${half()}`, 'u'),
    say: ({ hours, minutes, hour, space, half: written }) => {
      const said =
        hour === undefined ? sayTime(hours ?? '', minutes ?? '') : cardinal(Number(hour));
      return space ? [said, sayHalf(written)] : `${said} ${sayHalf(written)}`;
    },
  },
  {
    pattern: new RegExp(`${clockSource().replace('[.:]', ':')}${untilSource()}`, 'u'),
    say: sayClock,
  },
];

const dates = (): Writing[] => [
  {
    pattern: /(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/u,
    say: ({ y, m, d }) => `the ${ordinal(Number(d))} of ${monthOf(Number(m))} ${year(Number(y))}`,
  },
  {
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[–-](?<last>\\d{1,2}))?(?<of> of)? (?<month>${monthSource()})(?:,? (?<y>\\d{4}))?`,
      'u',
    ),
    say: ({ day, last, of, month = '', y }, before) => {
      const days = `${ordinal(Number(day))}${last === undefined ? '' : ` to ${ordinal(Number(last))}`}`;
      const head = `${before === 'the' ? '' : 'the '}${days}`;
      const tail = [monthOf(month), ...(y === undefined ? [] : [year(Number(y))])];
      return of === undefined ? [`${head} of`, ...tail] : [head, 'of', ...tail];
    },
  },
  {
    pattern: new RegExp(
      `(?<month>${monthSource()}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:, (?<y>\\d{4}))?`,
      'u',
    ),
    say: ({ month = '', day, y }) => [
      monthOf(month),
      `the ${ordinal(Number(day))}${y === undefined ? '' : ','}`,
      ...(y === undefined ? [] : [year(Number(y))]),
    ],
  },
];

const pound = (): Writing => ({
  pattern: new RegExp(`(?<sign>[£€$])(?<sum>${number})`, 'u'),
  say: ({ sign, sum = '' }) => {
    const { whole, decimals } = readNumber(sum, '.');
    const name = sign === '£' ? 'pound' : sign === '€' ? 'euro' : 'dollar';
    const small = Number(decimals) > 0 ? ` ${cardinal(Number(decimals))}` : '';
    return `${cardinal(whole)} ${name}${whole === 1 ? '' : 's'}${small}`;
  },
});

const kronor = (): Writing => ({
  pattern: new RegExp(`SEK (?<sum>${number})`, 'u'),
  say: ({ sum = '' }) => `${sayNumber(sum, '.', numberWords).join(' ')} kronor`,
});

const numbers = (): Writing[] => [
  {
    pattern: /(?<digits>\d+)(?:st|nd|rd|th)/u,
    say: ({ digits: written }) => ordinal(Number(written)),
  },
  {
    pattern: /(?<head>\d+)-(?<word>\p{L}{2,}(?:-\p{L}+)*)/u,
    say: ({ head = '', word }) => `${cardinal(Number(head))}-${word}`,
  },
  { pattern: /(?<head>[2-6])G/u, say: ({ head = '' }) => `${cardinal(Number(head))} G` },
  {
    pattern: /§§? ?(?<digits>\d+)/u,
    say: ({ digits: n = '' }) => `section ${cardinal(Number(n))}`,
  },
  ...pairWritings(numberWords, sayFour),
  plainWriting('.', numberWords, sayFour),
];

/** How English writings are said. */
export const englishWritings = (): Writing[] => [
  addressWriting({
    at: 'at',
    dot: 'dot',
    slash: 'slash',
    dash: 'dash',
    www: 'W W W',
    endings: { se: 'S E', uk: 'U K', eu: 'E U', nu: 'N U', fi: 'F I', dk: 'D K' },
    number: (written) => (written.length === 4 ? sayFour(written, '') : cardinal(Number(written))),
  }),
  signWriting(signs),
  ...times(),
  ...dates(),
  ...phoneWritings(digits).slice(0, 3),
  pound(),
  kronor(),
  unitWriting('.', numberWords),
  ...phoneWritings(digits).slice(3),
  ...codeWritings(digits, cardinal),
  ...numbers(),
  ...abbreviationWritings(englishAbbreviations, { no: 'number', max: 'at most', min: 'at least' }),
];
