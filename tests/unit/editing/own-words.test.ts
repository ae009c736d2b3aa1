import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { listEnglish, speakPlainly } from '../../../src/build/editing/own-words.ts';

const editor = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));
const read = (name: string) => readFile(join(editor, '../locales', name), 'utf8');
const [swedish, english] = [await read('sv.json'), await read('en-US.json')];

test('everything that an editor of texts may meet is said in Swedish', () => {
  expect(listEnglish(swedish, english)).toEqual([]);
});

test('our words stand in place of the editor’s, and where it has none', () => {
  const words = JSON.parse(speakPlainly(swedish, english)) as Record<string, unknown>;
  expect(words['personal_access_token']).toBe('Nyckel från GitHub');
  expect(words['save_conflict']).toMatchObject({ save_anyway: 'Spara ändå' });
});

test('words that the editor no longer has are not left behind', () => {
  expect(() => speakPlainly('{}', '{}')).toThrow('The editor has no words at');
});
