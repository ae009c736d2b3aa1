import type { Pronunciation } from '../model/pronunciation.ts';
import { swedishAbbreviations } from './abbreviations.ts';
import { addressWriting } from './addresses.ts';
import { clockSource } from './clock.ts';
import { codeWritings, phoneWritings, spell } from './digits.ts';
import {
  type NumberWords,
  numberSource,
  pairWritings,
  plainWriting,
  readNumber,
  sayNumber,
  unitWriting,
} from './quantities.ts';
import { cardinal, ordinal, year } from './swedish-numbers.ts';
import { sayClock, swedishDates, swedishTimes } from './swedish-times.ts';
import { digits, saidNames, signs, paidFor, spellName, units } from './swedish-words.ts';
import { abbreviationWritings, signWriting } from './signs.ts';
import type { Writing } from './writing.ts';

const numberWords: NumberWords = {
  cardinal,
  mark: 'komma',
  digits,
  to: 'till',
  of: 'av',
  minus: 'minus',
  units,
};
const number = /* @__PURE__ */ numberSource(',');

/** Four digits: what is known by how it is said, a year, or a number. */
const sayFour = (written: string, before: string): string => {
  if (written === '1177') return 'elva sjuttisju';
  const isCode = /^(?:ring|till|sms|nummer|numret|kod|koden|pin-kod|pin-koden)$/u.test(before);
  if (isCode) return spell(written, digits);
  const value = Number(written);
  return value >= 1100 && value < 2100 ? year(value) : cardinal(value);
};

const sums = (): Writing[] => [
  {
    pattern: new RegExp(
      `(?<sum>${number.replace('(?:,\\d+)?', '(?:[,.]\\d{2})?')})(?<space> ?)(?:kr\\.?|kronor|krona|SEK|:-)(?:/(?<span>${Object.keys(paidFor).join('|')}))?`,
      'u',
    ),
    say: ({ sum = '', space, span }) => {
      const { whole, decimals } = readNumber(sum.replace('.', ','), ',');
      const tail = span === undefined ? '' : ` ${paidFor[span] ?? span}`;
      const name = whole === 1 ? 'krona' : 'kronor';
      if (Number(decimals) > 0)
        return `${cardinal(whole, 'en')} ${name} och ${cardinal(Number(decimals))} öre${tail}`;
      const said = sayNumber(sum.replace(/[.,]\d+$/u, ''), ',', numberWords, 'en');
      return space ? [...said, `${name}${tail}`] : `${said.join(' ')} ${name}${tail}`;
    },
  },
];

const numbers = (): Writing[] => [
  {
    pattern: /(?<digits>\d+):[ae]/u,
    say: ({ digits: written = '' }) => ordinal(Number(written)),
  },
  {
    pattern: /(?<head>\d+)-(?<word>\p{L}{2,})/u,
    say: ({ head = '', word = '' }) => {
      if (head === '112') return `ett-ett-två-${word}`;
      if (head === '1177') return `${sayFour(head, '')}-${word}`;
      return `${head.length === 4 ? year(Number(head)) : cardinal(Number(head))}${word}`;
    },
  },
  { pattern: /(?<head>[2-6])G/u, say: ({ head = '' }) => `${cardinal(Number(head))}-ge` },
  {
    pattern: /§§? (?<digits>\d+)/u,
    say: ({ digits: n = '' }) => ['paragraf', cardinal(Number(n))],
  },
  { pattern: /(?<digits>\d+) §/u, say: ({ digits: n = '' }) => [ordinal(Number(n)), 'paragrafen'] },
  ...pairWritings(numberWords, sayFour),
  { pattern: new RegExp(clockSource(), 'u'), say: sayClock },
  {
    pattern: /(?<major>\d+)\.(?<minor>\d)/u,
    say: ({ major, minor }) => `${cardinal(Number(major))} punkt ${cardinal(Number(minor))}`,
  },
  plainWriting(',', numberWords, sayFour),
];

/** `SMS:et`, `BankID:t`, `PIN-koden`, `id-kort`: the name as it is said, the ending after it. */
const endings = (list: Pronunciation): Writing[] => {
  const known = (name: string): string | undefined =>
    list.find(({ written }) => written.toLowerCase() === name.toLowerCase())?.spoken ??
    saidNames[name];
  return [
    {
      pattern: /(?<name>[\p{L}\d]+):(?<ending>\p{Ll}{1,4})/u,
      say: ({ name = '', ending = '' }) => {
        const isSpelt = /^(?:[A-Z]{2,5}|sms|mms|tv|pc|cd|dvd)$/u.test(name);
        const said = known(name) ?? (isSpelt ? spellName(name) : undefined);
        return said === undefined ? undefined : `${said}${ending}`;
      },
    },
    {
      pattern: new RegExp(`(?<name>${Object.keys(saidNames).join('|')})(?<ending>-\\p{Ll}+)?`, 'u'),
      say: ({ name = '', ending = '' }) => `${known(name) ?? name}${ending}`,
    },
    {
      pattern: /(?<one>\p{L}{2,})\/(?<other>\p{L}{2,})/u,
      say: ({ one, other }) => `${one} eller ${other}`,
    },
  ];
};

/** How Swedish writings are said; `list` is for what stands in it before a colon. */
export const swedishWritings = (list: Pronunciation): Writing[] => [
  addressWriting({
    at: 'snabel-a',
    dot: 'punkt',
    slash: 'snedstreck',
    dash: 'bindestreck',
    www: 've-ve-ve',
    endings: {
      se: 'ess e',
      nu: 'nu',
      com: 'komm',
      org: 'org',
      net: 'nett',
      eu: 'e-u',
      fi: 'eff i',
      no: 'en o',
      dk: 'de kå',
      uk: 'u kå',
      gov: 'gov',
    },
    number: (written) => (written.length === 4 ? sayFour(written, '') : cardinal(Number(written))),
  }),
  signWriting(signs),
  ...swedishTimes(),
  ...swedishDates(),
  ...phoneWritings(digits).slice(0, 3),
  ...sums(),
  unitWriting(',', numberWords),
  ...phoneWritings(digits).slice(3),
  ...codeWritings(digits, cardinal),
  ...numbers(),
  ...abbreviationWritings(swedishAbbreviations, { max: 'max', min: 'minst' }),
  ...endings(list),
];
