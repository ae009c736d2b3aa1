import type { Draft } from '../checks/read/read-draft.ts';
import { foldName } from './fold-name.ts';
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

/** The kommun of each town that is written somewhere, where no two have a town of that name. */
function listTowns({ find }: Draft): Map<string, string> {
  const towns = [
    ...[...find.municipalities.values()].flatMap(({ value: { name, seat, localities } }) =>
      [seat, ...localities.map((one) => one.name)].map((town) => [town, name] as const),
    ),
    ...[...find.places.values()].flatMap(({ value: { address, municipality } }) => {
      const kommun = find.municipalities.get(municipality)?.value.name;
      return address && kommun !== undefined ? [[address.town, kommun] as const] : [];
    }),
  ];
  const found = Map.groupBy(towns, ([town]) => foldName(town));
  return new Map(
    [...found].flatMap(([town, all]) => {
      const kommuner = new Set(all.map(([, kommun]) => kommun));
      const [only = ''] = kommuner;
      return kommuner.size === 1 ? [[town, only] as const] : [];
    }),
  );
}

/** What cells may name, from all that is written. */
export const listNames = (draft: Draft): KnownNames => ({
  kommunOf: listTowns(draft),
  municipalities: collectNames(
    'Kommunen',
    [...draft.find.municipalities].map(
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
    [...draft.find.organisations].map(([id, { value }]) => [id, value.name] as const),
    true,
  ),
  places: collectNames(
    'Platsen',
    [...draft.find.places].map(([id, { value }]) => [id, value.name] as const),
    true,
  ),
  services: collectNames(
    'Tjänsten',
    [...draft.services].map(([id, { value }]) => [id, value.title] as const),
  ),
  guides: collectNames(
    'Guiden',
    [...draft.guides].map(([id, { page }]) => [id, page?.value.title ?? id] as const),
  ),
});
