import { expect, test } from 'vitest';
import { listCollections } from '../../../src/editing/collections.ts';
import { keptKey, readPageEntry, readYamlEntry } from '../../../src/editing/entry-text.ts';
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
const files = await readContentFiles(process.cwd());
const collections = listCollections(files, languages);

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

/** The form of each file that has one: those that are named, and those in a folder. */
function formOf(path: string): Field[] | undefined {
  for (const one of collections) {
    const files = (one['files'] ?? []) as { file: string; fields: Field[] }[];
    const named = files.find(({ file }) => file === path);
    if (named) return named.fields;
    const [, folder, extension] = /^(.*)\/[^/]+\.(\w+)$/u.exec(path) ?? [];
    if (one['folder'] === folder && one['extension'] === extension) return one['fields'] as Field[];
  }
  return undefined;
}

/** Keys of some data that a form has no field for, by where they stand. */
function listLost(value: unknown, fields: readonly Field[], path: string): string[] {
  return Object.entries(value as object).flatMap(([key, inner]) => {
    const field = fields.find(({ name }) => name === key);
    if (!field) return [`${path} ${key}`];
    const lookInto = (one: unknown): string[] => {
      if (typeof one !== 'object' || one === null) return [];
      const kind = (one as { kind?: string }).kind;
      const type = field.types?.find(({ name }) => name === kind);
      const within = type
        ? [...(type.fields ?? []), { name: 'kind', label: '' }]
        : (field.fields ?? []);
      return listLost(one, within, `${path} ${key}`);
    };
    return Array.isArray(inner) ? inner.flatMap(lookInto) : lookInto(inner);
  });
}

test('every text of the content has a form, and everything that stands in it a field', () => {
  const texts = files.filter(({ path }) => /\.(?:yaml|mdx)$/u.test(path));
  const without = texts.filter(({ path }) => !formOf(path)).map(({ path }) => path);
  // A command writes which Swedish a twin follows.
  expect(without.filter((path) => !path.endsWith('/twins.yaml'))).toEqual([]);
  const lost = texts.flatMap(({ path, text }) => {
    const form = formOf(path);
    const read = path.endsWith('.mdx') ? readPageEntry : readYamlEntry;
    const { [keptKey]: _, ...data } = read(text);
    return form ? listLost(data, form, path) : [];
  });
  expect(lost).toEqual([]);
});

test('a field has a name that the editor takes', () => {
  const all = collections.flatMap((one) => formsOf(one).flatMap(listAll));
  const bad = all.filter(({ name }) => !/^[A-Za-z][^\s.*:<>]*$/u.test(name));
  expect(bad.map(({ name }) => name)).toEqual([]);
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

test('a service in another language has a place for each guide that is not translated, and no other', () => {
  const untranslated = (service: string, language: string) => {
    const fields = formOf(`content/services/${language}/${service}.mdx`) ?? [];
    return fields.find(({ name }) => name === 'inBrief')?.fields?.map(({ name }) => name);
  };
  const translated = files.filter(({ path }) =>
    /^content\/guides\/swish\/[^/]+\/ar\.mdx$/u.test(path),
  );
  const all = files.filter(({ path }) => /^content\/guides\/swish\/[^/]+\/sv\.mdx$/u.test(path));
  expect(untranslated('swish', 'ar')?.length ?? 0).toBe(all.length - translated.length);
  expect(untranslated('swish', 'en')).toBeUndefined();
});
