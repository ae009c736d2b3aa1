import { formatDay } from '../../i18n/format.ts';
import { cutAlike } from '../writing/cut-alike.ts';
import { isThings } from './compare-values.ts';
import { fieldNames } from './field-names.ts';

/** Something that has changed, as a person says it, with the words as they were and as they are. */
export type Change = { what: string; before?: string; after?: string };

/** So much of a text is shown that one sees what it is about. */
const shownLength = 400;

const shorten = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength).trimEnd()} …` : text;

/** A value on one line, as it is read. */
export const tellValue = (value: unknown): string => {
  if (value instanceof Date) return formatDay(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (Array.isArray(value)) return value.map(tellValue).join(', ');
  if (isThings(value))
    return Object.entries(value)
      .map(([key, each]) => [fieldNames[key] ?? key, tellValue(each)])
      .filter(([, told]) => told !== '')
      .map(([name, told]) => `${name}: ${told}`)
      .join('; ');
  return String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
};

const hasWords = (text: string): boolean => /[^…\s]/u.test(text);

/** A change of which the words before and after are shown, as far as there are any. */
export const tellChange = (what: string, before: unknown, after: unknown): Change => {
  const [old, now] = [tellValue(before), tellValue(after)];
  const [from, to] = old !== '' && now !== '' ? cutAlike(old, now) : [old, now];
  return {
    what,
    // Where sentences have only come, or only gone, there is nothing to show on the other side.
    ...(hasWords(from) && { before: shorten(from) }),
    ...(hasWords(to) && { after: shorten(to) }),
  };
};
