import { lengthJointOf, localeOf } from '../languages/traits.ts';
import type { SiteLanguage } from './languages.ts';

const wholeSeconds = (durationMs: number): number => Math.max(0, Math.round(durationMs / 1000));

/** What a function makes, once for each key: to make a formatter costs a hundred times its use. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const counters = {
  minute: once((language: SiteLanguage) => countIn(language, 'minute')),
  second: once((language: SiteLanguage) => countIn(language, 'second')),
};
const countIn = (language: SiteLanguage, unit: 'minute' | 'second') =>
  new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' });

const countOf = (count: number, unit: 'minute' | 'second', language: SiteLanguage): string =>
  counters[unit](language).format(count).replace('\u00a0', ' ');

/** A length in words, to the nearest second: `1 minut 10 sekunder`. */
export function formatDuration(durationMs: number, language: SiteLanguage = 'sv'): string {
  const total = wholeSeconds(durationMs);
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  const parts = [
    ...(minutes > 0 ? [countOf(minutes, 'minute', language)] : []),
    ...(seconds > 0 || minutes === 0 ? [countOf(seconds, 'second', language)] : []),
  ];
  return parts.join(lengthJointOf(language));
}

/** Names in a row as a language says them: `svenska, engelska och arabiska`. */
export const formatList = (names: readonly string[], language: SiteLanguage): string =>
  listsIn(language).format(names);
const listsIn = once(
  (language: SiteLanguage) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }),
);

/** Languages by their codes, in a row, as a language calls them. */
export const formatLanguages = (codes: readonly string[], language: SiteLanguage): string =>
  formatList(
    codes.map((code) => languagesIn(language).of(code) ?? code),
    language,
  );
const languagesIn = once(
  (language: SiteLanguage) => new Intl.DisplayNames([localeOf(language)], { type: 'language' }),
);

/** A day in words, `23 november 2026`. Days in content are read as midnight UTC. */
export const formatDay = (day: Date, language: SiteLanguage = 'sv'): string =>
  daysIn(language).format(day);
const daysIn = once(
  (language: SiteLanguage) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A day for the `datetime` attribute, `2026-11-23`. */
export function formatIsoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
