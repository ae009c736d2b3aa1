import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listRemarks } from '../../../src/checks/remarks/list-remarks.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { judgingFolders, recallSound } from '../../../src/studio/check/known-sound.ts';
import { changes, listFiles, startFiles } from './change-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-sound-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const cache = openCache(join(folder, '.cache'));
const today = new Date('2026-11-26');

/** Checks as the check of everything does, and keeps what was sound; `known` is how many were known before. */
const check = async (files: Record<string, string>, root = 'a', at = cache) => {
  const listed = listFiles(files);
  const sound = await recallSound(at, root, listed);
  const known = listed.filter(({ path }) => sound.isSound(path)).length;
  const problems = checkContent(listed, today, sound.isSound);
  const remarks = listRemarks(listed, sound.isSound);
  if (problems.length === 0) await sound.keep(remarks);
  const told = new Set([...problems, ...remarks].map(({ file }) => file));
  return { known, problems, remarks, sound: listed.length - told.size };
};

const entryOf = async (at = cache): Promise<string> => {
  const [name = ''] = await readdir(join(at.root, 'sound'));
  return join(at.root, 'sound', name);
};

test('the same content has the same problems whether or not it was found sound before', async () => {
  const change = fc.array(changes, { minLength: 1, maxLength: 4 });
  let [known, told] = [0, 0];
  await check(startFiles());
  for (const made of fc.sample(change, { seed: 11, numRuns: 60 })) {
    const files = startFiles();
    for (const one of made) one.change(files);
    const [problems, remarks] = [
      checkContent(listFiles(files), today),
      listRemarks(listFiles(files)),
    ];
    for (let turn = 0; turn < 2; turn += 1) {
      const now = await check(files);
      expect(now.problems).toEqual(problems);
      expect(now.remarks).toEqual(remarks);
      known += now.known;
    }
    told += problems.length + remarks.length;
    await check(startFiles());
  }
  expect(known).toBeGreaterThan(100);
  expect(told).toBeGreaterThan(20);
});

test('a text that is another is judged, and all are where a list that they are held against is', async () => {
  const files = startFiles();
  const { sound: all } = await check(files, 'b');
  expect(all).toBeGreaterThan(10);
  expect((await check(files, 'b')).known).toBe(all);
  const changed = { ...files };
  const [page = ''] = Object.keys(files).filter((path) => path.endsWith('/sv.mdx'));
  changed[page] = `${files[page]}\nRing 070-123 45 67.\n`;
  const found = await check(changed, 'b');
  expect(found.known).toBe(all - 1);
  expect(found.problems.some(({ file }) => file === page)).toBe(true);
  const listed = { ...files };
  listed['content/addresses.yaml'] = `# Ny rad\n${files['content/addresses.yaml']}`;
  expect((await check(listed, 'b')).known).toBe(0);
});

test('a text with a remark is looked at again, and one where something is wrong is not kept', async () => {
  const files = startFiles();
  const [page = ''] = Object.keys(files).filter((path) => path.endsWith('/sv.mdx'));
  files[page] = `${files[page]}\nDet är enkelt att göra så här.\n`;
  const cold = await check(files, 'c');
  const again = await check(files, 'c');
  expect(again.remarks).toEqual(cold.remarks);
  expect(cold.remarks.map(({ file }) => file)).toContain(page);
  expect(again.known).toBe(cold.sound);
  const wrong = { ...startFiles(), 'content/guides/x.txt': 'a' };
  await check(wrong, 'd');
  expect((await check(wrong, 'd')).known).toBe(0);
});

test('what is damaged or cut off is as nothing, and is written anew', async () => {
  const own = openCache(join(folder, 'own'));
  const files = startFiles();
  const { sound: all } = await check(files, 'a', own);
  const entry = await entryOf(own);
  const bytes = await readFile(entry);
  const flipped = Buffer.from(bytes);
  flipped[3] = (flipped[3] ?? 0) ^ 1;
  for (const broken of [flipped, bytes.subarray(0, bytes.length >> 1), Buffer.alloc(0)]) {
    await writeFile(entry, broken);
    expect((await check(files, 'a', own)).known).toBe(0);
    expect((await check(files, 'a', own)).known).toBe(all);
  }
});

const src = fileURLToPath(new URL('../../../src', import.meta.url));

test('all code that judges a text is named: with other code nothing is known', async () => {
  const seen = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|import\() ?'(\.[^']+\.ts)'/gu)) {
      const next = resolve(dirname(file), path);
      if (existsSync(next)) await follow(next);
    }
  };
  for (const room of ['checks', 'build/spelling'])
    for (const name of await readdir(join(src, room), { recursive: true }))
      if (name.endsWith('.ts')) await follow(join(src, room, name));
  const besides = [...seen]
    .map((file) => relative(src, file))
    .filter((file) => !judgingFolders.some((room) => file.startsWith(`${room}/`)));
  expect(besides.sort()).toEqual(['site.config.ts', 'studio/cache.ts']);
});
