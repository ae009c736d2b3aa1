import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { collectFiles } from '../../../src/open-data/collect-files.ts';
import { hostileTexts, sampleData, words } from './sample-data.ts';

const files = collectFiles(sampleData, words, 'Koppla upp');
const fileOf = (name: string): string => files.get(name) ?? '';
const readSchema = (name: string): string =>
  readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8');

describe('GeoJSON', () => {
  test.each(['platser', 'organisationer', 'tillfallen'])('%s passes a validator', (name) => {
    const { features } = check(fileOf(`${name}.geojson`)) as {
      features: { geometry: unknown; properties: Record<string, unknown> }[];
    };
    expect(features.length).toBeGreaterThan(hostileTexts.length);
    for (const { properties } of features) expect(typeof properties['example']).toBe('boolean');
    expect(features.some(({ geometry }) => geometry === null)).toBe(true);
  });

  test('east is before north, and the validator is no rubber stamp', () => {
    const [garden] = JSON.parse(fileOf('platser.geojson')).features;
    expect(garden.geometry).toEqual({ type: 'Point', coordinates: [15.125, 57.303] });
    expect(() => check(fileOf('platser.geojson').replace('"Point"', '"Punkt"'))).toThrow();
  });
});

describe('JSON', () => {
  test('has every record with its mark, its days as days, and whose it is', () => {
    const { events, ...about } = JSON.parse(fileOf('tillfallen.json'));
    expect(about).toMatchObject({
      licence: { id: 'CC0-1.0' },
      changed: '2026-11-20',
      hasExamples: true,
    });
    expect(about.exampleNote).toContain('påhittat');
    expect(events).toHaveLength(sampleData.events.length);
    expect(events[0]).toMatchObject({
      ...{ id: 'drop-in', example: true, place: 'garden' },
      checked: { day: '2026-11-20', by: 'Redaktionen' },
      when: { first: '2026-09-03', moved: [{ day: '2027-01-07', to: '2027-01-08' }] },
    });
    expect(
      JSON.parse(fileOf('platser.json')).places.map((one: { name: string }) => one.name),
    ).toEqual(sampleData.places.map(({ name }) => name));
  });
});

describe('HSDS', () => {
  type Schema = { properties?: Record<string, unknown>; additionalProperties?: boolean };
  const published = JSON.parse(readSchema('hsds-3.0-service.json')) as Schema & {
    definitions: Record<string, Schema>;
  };
  // The published schema lets any key by: what the standard does not know is a slip of the pen.
  for (const schema of [published, ...Object.values(published.definitions)])
    schema.additionalProperties = false;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv, ['uuid', 'uri', 'email', 'date-time']);
  ajv.addSchema(published, 'service');
  const findFaults = (schema: string, name: string): unknown[] => {
    const { contents } = JSON.parse(fileOf(name)) as { contents: unknown[] };
    expect(contents.length).toBeGreaterThan(hostileTexts.length);
    return contents.flatMap((one) => (ajv.validate(schema, one) ? [] : (ajv.errors ?? [])));
  };

  test('every service and organisation passes the published schema', () => {
    expect(findFaults('service', 'hsds-services.json')).toEqual([]);
    expect(findFaults('service#/definitions/organization', 'hsds-organizations.json')).toEqual([]);
  });

  test('the schema refuses what is not right', () => {
    expect(ajv.validate('service', { id: 'x', name: 'y', status: 'open', colour: 'green' })).toBe(
      false,
    );
    expect(ajv.errors?.map(({ keyword }) => keyword).sort()).toEqual([
      'additionalProperties',
      'enum',
      'format',
    ]);
  });

  test('a schedule says what it can, and the rest in words', () => {
    const { contents } = JSON.parse(fileOf('hsds-services.json'));
    const event = contents.find((one: { name: string }) => one.name.endsWith(': Drop-in'));
    expect(event.alert).toContain('Påhittat exempel');
    expect(event.schedules).toMatchObject([
      {
        ...{ freq: 'MONTHLY', byday: '1TH', dtstart: '2026-09-03', until: '2027-06-03' },
        ...{ opens_at: '10:00', closes_at: '12:00', timezone: 1 },
        schedule_link: 'https://example.org/koppla-upp/hitta/tillfalle/drop-in.ics',
      },
    ]);
    for (const day of ['2026-11-05', '2026-12-03', '2027-01-08'])
      expect(event.schedules[0].notes).toContain(day);
    const [{ location }] = contents[0].service_at_locations;
    expect(location.schedules).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '18:00' },
      { byday: 'SA', opens_at: '10:00', closes_at: '14:00' },
    ]);
    // A library is the kommun's; nothing else is guessed.
    expect(contents[1].organization.name).toBe('Jönköpings kommun');
    expect(contents[1]).not.toHaveProperty('alert');
  });
});

describe('Atom', () => {
  const validate = async (xml: string) =>
    validateXML({
      xml: [{ fileName: 'feed.xml', contents: xml }],
      schema: [{ fileName: 'atom.rng', contents: readSchema('atom.rng') }],
      extension: 'relaxng',
    });
  const feed = fileOf('andringar.atom');

  test('the feed passes the schema of RFC 4287, which refuses what is not right', async () => {
    expect((await validate(feed)).errors).toEqual([]);
    expect((await validate(feed.replace(/<updated>.*?<\/updated>/u, ''))).valid).toBe(false);
    expect((await validate(feed.replace('T00:00:00Z', ''))).valid).toBe(false);
  });

  test('it keeps the two rules of RFC 4287 that a grammar cannot say: who wrote it, and where it is', () => {
    const [head = '', ...entries] = feed.split('<entry>');
    expect(head).toMatch(/<author>\s*<name>[^<]+<\/name>/u);
    for (const entry of entries)
      expect(entry).toMatch(/<link (?![^>]*rel="(?!alternate))[^>]*href="[^"]+"/u);
  });

  test('it has each once, the newest first, and marks what is made up', () => {
    const entries = feed.split('<entry>').slice(1);
    const ids = entries.map((entry) => /<id>(.*?)<\/id>/u.exec(entry)?.[1]);
    expect(new Set(ids).size).toBe(
      sampleData.places.length + sampleData.organisations.length + sampleData.events.length,
    );
    const days = entries.map((entry) => /<updated>(.*?)<\/updated>/u.exec(entry)?.[1] ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(feed).toContain(`<updated>${days[0]}</updated>\n<author>`);
    expect(entries[0]).toContain('<title>Påhittat exempel: Drop-in, Gården, Jönköpings kommun');
    for (const entry of entries)
      expect(entry.includes('<category term="example"')).toBe(entry.includes('<title>Påhittat'));
  });

  test('a sign that no XML may hold is left out', async () => {
    const { events, ...others } = sampleData;
    const odd = events.map((event) => ({ ...event, title: 'a\u0000b\u0008c\uFFFEd\uD800e' }));
    const xml = collectFiles({ ...others, events: odd }, words, 'A').get('andringar.atom') ?? '';
    expect((await validate(xml)).errors).toEqual([]);
    expect(xml).toContain('abcde');
  });
});
