import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildJsonSchemas } from '../../../src/checks/json-schemas.ts';

const folder = 'content/.schemas';

test.each([...buildJsonSchemas()])('%s.schema.json is current', async (name, schema) => {
  const written: unknown = JSON.parse(await readFile(`${folder}/${name}.schema.json`, 'utf8'));
  expect(written, 'Run: node scripts/write-schemas.ts').toEqual(JSON.parse(JSON.stringify(schema)));
});

test('there are no others', async () => {
  const names = [...buildJsonSchemas().keys()].map((name) => `${name}.schema.json`);
  expect((await readdir(folder)).sort()).toEqual(names.sort());
});

test('keys carry their sentence in Swedish, and days are written as days', () => {
  const text = JSON.stringify([...buildJsonSchemas()]);
  expect(text).toContain('Kort rubrik som börjar med ett verb');
  expect(text).toContain('"type":"string","format":"date"');
});
