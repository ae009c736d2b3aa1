import { findSwedish } from './swedish-choices.ts';
import { explainDay } from './explain-day.ts';

const typeNames: Record<string, string> = {
  string: 'en text',
  boolean: 'true eller false',
  array: 'en lista, där varje rad börjar med "- "',
  object: 'flera nycklar på indragna rader',
  record: 'flera nycklar på indragna rader',
  date: 'en dag, till exempel 2026-11-23',
};

/** Made when it is needed: the first of its kind is slow to make. */
const listAll = (words: readonly string[]): string =>
  new Intl.ListFormat('sv', { type: 'conjunction' }).format(words);

const describeValue = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'ingenting';
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'flera nycklar';
  return typeof value === 'string' ? `texten "${value}"` : String(value);
};

/** What is known of a place: its key, what it is for, what is written there, and what it would take. */
export type Place = {
  key: string;
  help: string;
  written: string;
  takes: (value: unknown) => boolean;
  /** The keys that may stand there, where there are any. */
  keys?: readonly string[];
};

/** How to make what is written a text, or a list, when that is all that is wrong with it. */
const adviseQuotes = (
  expected: string,
  found: unknown,
  written: string,
  takes: Place['takes'],
): string => {
  if (expected === 'boolean' && typeof found === 'string') {
    const [meant] = findSwedish(found, ['true', 'false']);
    return meant === undefined ? '' : `Skriv ${meant}.`;
  }
  if (expected === 'array' && typeof found === 'string') {
    const [, item] = /^-(\S.*)$/su.exec(found) ?? [];
    if (item !== undefined) return `Sätt ett mellanslag efter strecket: "- ${item}".`;
    const items = found.split(/\s*,\s*/u);
    if (items.length === 1 || takes(items))
      return `Sätt hakparenteser runt: [${items.join(', ')}].`;
  }
  if (expected !== 'string' || typeof found === 'object') return '';
  if (takes(written)) return `Sätt citattecken runt: '${written}'.`;
  const clock = written.replace(/^(\d{1,2})[.,](\d)$/u, '$1.$20').replace(/^(\d)\./u, '0$1.');
  const time = clock.replace('.', ':');
  return takes(time) ? `Skriv '${time}'.` : `Sätt citattecken runt: '${written}'.`;
};

/** Says that something of another kind stands where one kind is wanted. */
export const explainType = (
  expected: string,
  found: unknown,
  { key, help, written, takes, keys = [] }: Place,
) => {
  if (found === undefined)
    return { message: `Nyckeln "${key}" fattas.`, remedy: `Lägg till "${key}". ${help}` };
  if (key === '' && (found === null || found === ''))
    return {
      message: 'Filen är tom.',
      remedy: 'Skriv det som ska stå i den, eller ta bort den. En likadan fil visar hur.',
    };
  if (expected === 'date' && found !== null) return explainDay(found, describeValue(found), help);
  const wanted = typeNames[expected] ?? expected;
  const quote = adviseQuotes(expected, found, written, takes);
  const isEmpty = describeValue(found) === 'ingenting';
  const said = typeof found === 'number' ? written : describeValue(found);
  const isPlain = typeof found !== 'object' && !isEmpty;
  const named =
    isPlain && wanted === typeNames['object'] && keys.length > 0
      ? `Skriv ${wanted}: ${listAll(keys)}.`
      : '';
  const start = quote || named || (isEmpty || !help ? `Skriv ${wanted}.` : '');
  return {
    message: `Här ska det stå ${wanted}, men det står ${said}.`,
    remedy: [start, help].filter(Boolean).join(' '),
  };
};

/** A name as it may be written: small letters without dots and rings, no folders before it nor ending after. */
export const findMeant = (written: string, takes: (value: string) => boolean): string | undefined =>
  [
    written.replaceAll('\\', '/').replace(/^(?:content\/)?(?:screens|guides|places)\//u, ''),
    written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/gu, '-'),
    // A guide with its service before it, where the service is known.
    written.replace(/^.*\//su, ''),
  ]
    .map((name) => name.replace(/\.(?:yaml|mdx)$/u, ''))
    .find((name) => name !== written && takes(name));
