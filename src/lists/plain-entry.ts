import type { Draft } from '../checks/read/read-draft.ts';
import { collectNames } from './cells/read-reference.ts';
import type { Entry, KnownNames, List } from './column.ts';

/** A value as files write it: days as `2026-12-03`. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

/** The files of a list that could be read, by their names. */
export const listEntries = (
  { find }: Draft,
  { folder }: Pick<List, 'folder'>,
): Map<string, Entry> =>
  new Map(
    [...find[folder]].map(([id, { value }]) => [id, { ...(plain(value) as Entry), id }] as const),
  );

/** What cells may name, from all that is written. */
export const listNames = ({ find, services, guides }: Draft): KnownNames => ({
  municipalities: collectNames(
    'Kommunen',
    [...find.municipalities].map(
      ([
        id,
        {
          value: { name, code },
        },
      ]) => [id, name, `${name} kommun`, `${name}s kommun`, code, code.slice(1)] as const,
    ),
  ),
  organisations: collectNames(
    'Organisationen',
    [...find.organisations].map(([id, { value }]) => [id, value.name] as const),
  ),
  places: collectNames(
    'Platsen',
    [...find.places].map(([id, { value }]) => [id, value.name] as const),
  ),
  services: collectNames(
    'Tjänsten',
    [...services].map(([id, { value }]) => [id, value.title] as const),
  ),
  guides: collectNames(
    'Guiden',
    [...guides].map(([id, { page }]) => [id, page?.value.title ?? id] as const),
  ),
});
