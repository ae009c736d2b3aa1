import type { Words } from 'site:words';
import { fill } from '../i18n/pattern.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import { localeOf } from '../languages/traits.ts';
import type { When } from '../model/find/when.ts';
import { type Weekday, weekdays } from '../model/find/weekdays.ts';
import { type Clock, type Day, toDay } from './days.ts';
import type { Occasion, Skipped } from './list-occasions.ts';
import type { Span } from './open-times.ts';
import { daysOf } from './write-rule.ts';

type Times = Words['times'];

const capital = (text: string, language: SiteLanguage): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const join = (parts: readonly string[], language: SiteLanguage): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts);

/** `10`, `10.30`. */
export function sayClock(clock: Clock, words: Times): string {
  const [hour = '0', minute = '00'] = clock.split(':');
  const values = { hour: String(Number(hour)), minute };
  return minute === '00' ? fill(words.hour, values) : fill(words.hourMinute, values);
}

/** How a language writes a time of day, for a page that has a clock: `{hour}.{minute}`, to be filled in. */
export const clockPattern = ({ hourMinute }: Times): string =>
  fill(hourMinute, { hour: '{hour}', minute: '{minute}' });

/** `klockan 10–12`, on one day or past midnight. */
export const sayAt = ({ starts, ends }: { starts: Clock; ends: Clock }, words: Times): string =>
  fill(ends <= starts ? words.atNight : words.at, {
    from: sayClock(starts, words),
    to: sayClock(ends, words),
  });

/** `torsdag 3 december`, with the year where it is another than that of `today`. */
export const sayDay = (day: Day, language: SiteLanguage, today: Day): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** How often something is, as a sentence: `Torsdagar klockan 10–12.` */
export function sayHowOften(when: When, words: Times, language: SiteLanguage, today: Day): string {
  const { repeat, first } = when;
  const at = sayAt(when, words);
  const name = (form: 'name' | 'every' | 'nth') =>
    join(
      daysOf(when).map((weekday) => words.weekdays[weekday][form]),
      language,
    );
  const say = (): string => {
    if (!repeat) return fill(words.once, { day: sayDay(toDay(first), language, today), at });
    if (repeat.every === 'week') return fill(words.weekly, { days: name('every'), at });
    if (repeat.every === 'two-weeks') return fill(words.fortnightly, { days: name('name'), at });
    if (!repeat.week) return fill(words.monthDay, { day: first.getUTCDate(), at });
    return fill(words.monthly[repeat.week], { days: name('nth'), at });
  };
  return `${capital(say(), language)}.`;
}

/** How often something is and how long it goes on: `Torsdagar klockan 10–12. Till och med …` */
export function sayWhen(when: When, words: Times, language: SiteLanguage, today: Day): string {
  const sentence = sayHowOften(when, words, language, today);
  const until = when.repeat?.until && toDay(when.repeat.until);
  return until === undefined
    ? sentence
    : `${sentence} ${fill(words.until, { day: sayDay(until, language, today) })}`;
}

/** `torsdag 3 december klockan 10–12`. */
export const sayOccasion = (
  { day, starts, ends }: Occasion,
  words: Times,
  language: SiteLanguage,
  today: Day,
): string =>
  fill(words.once, { day: sayDay(day, language, today), at: sayAt({ starts, ends }, words) });

/** `Inte torsdag 24 december (julafton).`; empty when nothing is skipped. */
export function saySkipped(
  skipped: readonly Skipped[],
  words: Times,
  language: SiteLanguage,
  today: Day,
): string {
  if (skipped.length === 0) return '';
  const days = skipped.map(({ day, holiday }) => {
    const said = sayDay(day, language, today);
    return holiday ? fill(words.onHoliday, { day: said, holiday: words.holidays[holiday] }) : said;
  });
  return fill(words.not, { days: join(days, language) });
}

/** `9–12 och 13–18`, or that it is closed. */
export const saySpans = (spans: readonly Span[], words: Times, language: SiteLanguage): string =>
  spans.length === 0
    ? words.closed
    : join(
        spans.map(([starts, ends]) => sayAt({ starts, ends }, words)),
        language,
      );

const nameOf = (index: number, words: Times): string =>
  words.weekdays[(weekdays[index] ?? 'monday') satisfies Weekday].name;

type SaidDays = { days: string; open: string };

/** A usual week by days that are alike, as in the middle of a sentence. Monday is first. */
function gatherDays(
  week: readonly (readonly Span[])[],
  words: Times,
  language: SiteLanguage,
): SaidDays[] {
  const rows: { first: number; last: number; open: string }[] = [];
  for (const [index, spans] of week.entries()) {
    const open = saySpans(spans, words, language);
    const row = rows.at(-1);
    if (row?.open === open) row.last = index;
    else rows.push({ first: index, last: index, open });
  }
  return rows.map(({ first, last, open }) => ({
    open,
    days:
      first === last
        ? nameOf(first, words)
        : fill(words.dayToDay, { from: nameOf(first, words), to: nameOf(last, words) }),
  }));
}

/** A usual week by days that are alike, a line each: `Måndag–fredag` and `klockan 9–18`. Monday is first. */
export const sayWeek = (
  week: readonly (readonly Span[])[],
  words: Times,
  language: SiteLanguage,
): SaidDays[] =>
  gatherDays(week, words, language).map(({ days, open }) => ({
    open,
    days: capital(days, language),
  }));

/** The days of a usual week with anything open, in one line: `Måndag–fredag 9–18, lördag 10–14`. */
export const sayWeekInLine = (
  week: readonly (readonly Span[])[],
  words: Times,
  language: SiteLanguage,
): string =>
  capital(
    gatherDays(week, words, language)
      .filter(({ open }) => open !== words.closed)
      .map(({ days, open }) => `${days} ${open}`)
      .join(language === 'ar' ? '، ' : ', '),
    language,
  );
