import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildJsonSchemas } from '../../../src/checks/json-schemas.ts';

const folder = 'content/.schemas';
const swedishWords = await readFile('content/words/sv.yaml', 'utf8');

/** The words' schema follows what editors write: the content check holds it, and `npm run fix` writes it. */
const ours = [...buildJsonSchemas(swedishWords)].filter(([name]) => name !== 'words');

test.each(ours)('%s.schema.json is current', async (name, schema) => {
  const written: unknown = JSON.parse(await readFile(`${folder}/${name}.schema.json`, 'utf8'));
  expect(written, 'Run: node scripts/write-schemas.ts').toEqual(JSON.parse(JSON.stringify(schema)));
});

test('there are no others', async () => {
  const names = [...buildJsonSchemas(swedishWords).keys()].map((name) => `${name}.schema.json`);
  expect((await readdir(folder)).sort()).toEqual(names.sort());
});

test('keys carry their sentence in Swedish, and days are written as days', () => {
  const text = JSON.stringify([...buildJsonSchemas(swedishWords)]);
  expect(text).toContain('Kort rubrik som börjar med ett verb');
  expect(text).toContain('"type":"string","format":"date"');
});

test('a key of the words has the comment that stands over it, and which slots it has', () => {
  const words =
    '# Om filen.\n\n# Om gruppen.\npages:\n  # Om nyckeln.\n  size: Tar {size}.\n  list: [ett]\n';
  expect(buildJsonSchemas(words).get('words')).toMatchObject({
    properties: {
      pages: {
        description: 'Om gruppen.',
        additionalProperties: false,
        properties: {
          size: { type: 'string', description: 'Om nyckeln. Har {size}.' },
          list: { type: 'array', maxItems: 1 },
        },
      },
      same: { type: 'array' },
    },
  });
});
