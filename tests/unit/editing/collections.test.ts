import { expect, test } from 'vitest';
import { listCollections } from '../../../src/editing/collections.ts';
import { labelOf } from '../../../src/editing/labels.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';

type Field = {
  options?: { value: string; label: string }[];
  name: string;
  label: string;
  hint?: string;
  fields?: Field[];
  types?: Field[];
};
const languages = [
  { key: 'en', label: 'engelska' },
  { key: 'ar', label: 'arabiska' },
];
const collections = listCollections(await readContentFiles(process.cwd()), languages);

const listAll = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...listAll(field.fields ?? []),
    ...(field.types ?? []).flatMap(({ fields: inner = [] }) => listAll(inner)),
  ]);
const formsOf = (one: Record<string, unknown>): Field[][] =>
  one['fields']
    ? [one['fields'] as Field[]]
    : (one['files'] as { fields: Field[] }[]).map(({ fields }) => fields);

test('every field has a Swedish name, and the sentence of its schema', () => {
  const all = collections.flatMap((one) => formsOf(one).flatMap(listAll));
  const isOwn = ({ label, name }: Field) => label !== name || labelOf(name) !== undefined;
  expect([...new Set(all.filter((field) => !isOwn(field)).map(({ name }) => name))]).toEqual([]);
  const film = collections.find(({ name }) => name === 'guider-bankid');
  const [steps] = (formsOf(film ?? {})[0] ?? []).filter(({ name }) => name === 'steps');
  expect(steps?.hint).toBe('Filmens steg, fyra till nio.');
  expect(steps?.fields?.map(({ name }) => name)).toContain('say');
});

test('every choice is said in Swedish, but for the names of pictures and colours', () => {
  const all = collections.flatMap((one) => formsOf(one).flatMap(listAll));
  const bare = all.flatMap(({ name, options = [] }) =>
    ['pictogram', 'tint', 'municipality'].includes(name)
      ? []
      : options.flatMap(({ value, label }) => (value === label ? [value] : [])),
  );
  expect([...new Set(bare)]).toEqual(['wifi']);
});

test('every guide, screen, place and word can be reached', () => {
  const names = collections.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['utkast', 'guider-bankid', 'skarmar-bankid', 'places', 'glossary']),
  );
  const screens = collections.find(({ name }) => name === 'skarmar-bankid');
  const elements = (screens?.['fields'] as Field[]).find(({ name }) => name === 'elements');
  expect(elements?.types?.map(({ label }) => label)).toContain('Knapp');
});
