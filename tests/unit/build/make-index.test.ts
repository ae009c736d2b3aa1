import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeIndex } from '../../../src/build/search/make-index.ts';
import { openCache } from '../../../src/studio/cache.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koppla-upp-'));
});
afterAll(() => rm(folder, { recursive: true }));

const things = ['kod', 'länk', 'bild', 'ljud', 'tid', 'recept', 'journal', 'butik'];

async function writePages(about: string, around: string): Promise<string> {
  const dist = join(folder, 'dist');
  for (const [at, thing] of things.entries()) {
    const path = join(dist, `${thing}/index.html`);
    await mkdir(dirname(path), { recursive: true });
    const html = `<html lang="sv"><body><p>${around}</p><article data-pagefind-body><h1>${thing}</h1><p>${about} ${thing} ${at}</p></article><footer>${around}</footer></body></html>`;
    await writeFile(path, html);
  }
  await writeFile(join(dist, 'om.html'), '<html lang="sv"><body><p>Om oss</p></body></html>');
  return dist;
}

const listIndex = async (dist: string) => {
  const { files, pages } = await makeIndex(dist, openCache(join(folder, 'cache')));
  expect(pages).toBe(things.length);
  return files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`);
};

test('the same pages have the same index, whatever stands around what is to be found', async () => {
  const first = await listIndex(await writePages('Så gör du med din', 'Sök'));
  expect(first.some((file) => file.startsWith('fragment/sv_'))).toBe(true);
  for (const around of ['Sök', 'Meny', 'Sidfot'])
    expect(await listIndex(await writePages('Så gör du med din', around))).toEqual(first);
});

test('other words have another index', async () => {
  const first = await listIndex(await writePages('Så gör du med din', 'Sök'));
  expect(await listIndex(await writePages('Så byter du', 'Sök'))).not.toEqual(first);
});
