import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findPage, languages, readSiteFile, siteFiles } from './read-site.ts';
import { readShown } from './written.ts';

const read = (file: string): string => readSiteFile(`data/${file}`).toString();
const kinds = (
  [
    { folder: 'places', file: 'platser', path: 'plats' },
    { folder: 'organisations', file: 'organisationer', path: 'organisation' },
    { folder: 'events', file: 'tillfallen', path: 'tillfalle' },
  ] as const
).map((kind) => ({
  ...kind,
  ids: readShown(kind.folder).map(({ id }) => id),
  madeUp: new Set(readShown(kind.folder).flatMap(({ id, example }) => (example ? [id] : []))),
}));

type Marked = { id: string; example: boolean };

describe.each(kinds)('$file', ({ folder, file, ids, path, madeUp }) => {
  test('has everything that is written once, in every form, and says what is made up', () => {
    const json = JSON.parse(read(`${file}.json`)) as Record<string, Marked[]>;
    const records = json[folder] ?? [];
    expect(records.map(({ id }) => id).sort()).toEqual(ids);
    // What is reckoned at each build would make every file another.
    for (const record of records) expect(record).not.toHaveProperty('occasions');
    const { features } = check(read(`${file}.geojson`)) as unknown as {
      features: { id: string; properties: Marked }[];
    };
    expect(features.map(({ id }) => id).sort()).toEqual(ids);
    const { data, errors } = Papa.parse<Record<string, string>>(
      read(`${file}.csv`).replace(/^\uFEFF/u, ''),
      { header: true, skipEmptyLines: true },
    );
    expect(errors).toEqual([]);
    expect(data.map((row) => row['Id']).sort()).toEqual(ids);
    for (const id of ids) {
      const isExample = madeUp.has(id);
      const example = {
        json: records.find((one) => one.id === id)?.example,
        geojson: features.find((one) => one.id === id)?.properties.example,
        csv: data.find((row) => row['Id'] === id)?.['Påhittat'],
      };
      expect(example, id).toEqual({
        json: isExample,
        geojson: isExample,
        csv: isExample ? 'Ja' : 'Nej',
      });
    }
  });

  test('has its page’s data in each language, as a program reads it', () => {
    for (const { start } of languages)
      for (const id of ids) {
        const page = findPage(`${start}hitta/${path}/${id}/`);
        const blocks = page.tags.filter(
          ({ attributes }) => attributes.get('type') === 'application/ld+json',
        );
        const [data] = blocks.map(({ body }) => JSON.parse(body ?? ''));
        expect(data['@context'], page.path).toBe('https://schema.org');
        expect(data['@type']).toMatch(/^[A-Z][A-Za-z]+$/u);
        const named = /^(?:Påhittat exempel|Made-up example|مثال)/u.test(data.name);
        expect(named, `${page.path}: ${data.name}`).toBe(madeUp.has(id));
      }
  });
});

test('the directory’s files and the feed have everything too', () => {
  const count = kinds.reduce((sum, { ids }) => sum + ids.length, 0);
  const services = JSON.parse(read('hsds-services.json')).contents as unknown[];
  const organisations = JSON.parse(read('hsds-organizations.json')).contents as unknown[];
  expect(services.length + organisations.length).toBe(count);
  expect(read('andringar.atom').match(/<entry>/gu)?.length).toBe(count);
});

test('the page leads to every file, and the finder to the page', () => {
  const files = siteFiles.filter((file) => /^data\/[^/]+$/u.test(file) && !file.endsWith('.html'));
  expect(files).toHaveLength(12);
  for (const { start } of languages) {
    const { html } = findPage(`${start}data/`);
    for (const file of files) expect(html, file).toContain(`href="/${file}"`);
    expect(findPage(`${start}hitta/`).html).toContain(`href="${start}data/"`);
  }
});
