import { clockSource, untilSource } from './clock.ts';
import { spell } from './digits.ts';
import { cardinal, ordinal, year } from './swedish-numbers.ts';
import { digits, monthOf, monthSource } from './swedish-words.ts';
import type { Found, Writing } from './writing.ts';

/** `14.30` is `fjorton trettio`, on the hour the hour alone. */
const sayTime = (hours: string, minutes: string): string => {
  const hour = hours === '00' ? 'noll noll' : cardinal(Number(hours));
  if (Number(minutes) === 0) return hour;
  return `${hour} ${minutes.startsWith('0') ? spell(minutes, digits) : cardinal(Number(minutes))}`;
};

/** A time of day, or from when until when. */
export const sayClock = (found: Found): string => {
  const end = found['hours2'];
  const said = sayTime(found['hours'] ?? '', found['minutes'] ?? '00');
  return end === undefined ? said : `${said} till ${sayTime(end, found['minutes2'] ?? '00')}`;
};

/** `kl. 14.30`, `klockan 8`, `kl. 9–17`. */
export const swedishTimes = (): Writing[] => [
  {
    pattern: new RegExp(`(?:[Kk]l\\.?|[Kk]lockan) ${clockSource()}${untilSource()}`, 'u'),
    say: (found) => ['klockan', sayClock(found)],
  },
  {
    pattern: new RegExp(`(?:[Kk]l\\.?|[Kk]lockan) (?<hours>\\d{1,2})${untilSource()}`, 'u'),
    say: (found) => ['klockan', sayClock(found)],
  },
];

/** `3 december`, `3–5 dec. 2026`, `2026-12-03`, `den 3/12`. */
export const swedishDates = (): Writing[] => [
  {
    pattern: /(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/u,
    say: ({ y, m, d }) => `${ordinal(Number(d))} ${monthOf(Number(m))} ${year(Number(y))}`,
  },
  {
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?::e)?(?:[–-](?<last>\\d{1,2}))? (?<month>${monthSource()})(?: (?<y>\\d{4}))?`,
      'iu',
    ),
    say: ({ day, last, month = '', y }) => [
      `${ordinal(Number(day))}${last === undefined ? '' : ` till ${ordinal(Number(last))}`}`,
      monthOf(month),
      ...(y === undefined ? [] : [year(Number(y))]),
    ],
  },
  {
    pattern: /(?<day>\d{1,2})\/(?<month>\d{1,2})/u,
    say: ({ day, month }, before) =>
      before === 'den' ? `${ordinal(Number(day))} ${ordinal(Number(month))}` : undefined,
  },
];
