import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  hashOf,
  isCached,
  openCache,
  packEntry,
  putCached,
  readOrMake,
  sweepHalfMade,
  unpackEntry,
} from '../../../src/studio/cache.ts';

const root = await mkdtemp(join(tmpdir(), 'koppla-cache-'));
const cache = openCache(root);
afterAll(() => rm(root, { recursive: true, force: true }));

test('a hash is stable, and knows where one part ends and the next begins', () => {
  expect(hashOf('a', 'b')).toBe(hashOf('a', 'b'));
  expect(hashOf('a', 'b')).toMatch(/^[0-9a-f]{20}$/u);
  expect(new Set([hashOf('ab', ''), hashOf('a', 'b'), hashOf('', 'ab'), hashOf('ab')]).size).toBe(
    4,
  );
});

test('a thing is made once, and read after that', async () => {
  let made = 0;
  const make = async () => {
    made++;
    return Buffer.from('film');
  };
  expect(isCached(cache, 'once', 'a')).toBe(false);
  expect((await readOrMake(cache, 'once', 'a', make)).toString()).toBe('film');
  expect((await readOrMake(cache, 'once', 'a', make)).toString()).toBe('film');
  expect(made).toBe(1);
  expect(await readdir(join(root, 'once'))).toEqual(['a']);
});

test('an entry is not there while it is being written', async () => {
  await putCached(cache, 'slow', 'a', async (path) => {
    await writeFile(path, 'halv');
    expect(isCached(cache, 'slow', 'a')).toBe(false);
    await writeFile(path, 'hel');
  });
  expect(await readFile(join(root, 'slow', 'a'), 'utf8')).toBe('hel');
});

test('a make that fails leaves nothing behind, and tells why', async () => {
  const fault = new Error('Skivan är full');
  const failed = putCached(cache, 'failed', 'a', async (path) => {
    await writeFile(path, 'halv');
    throw fault;
  });
  await expect(failed).rejects.toBe(fault);
  expect(await readdir(join(root, 'failed'))).toEqual([]);
});

test('two who make the same thing at once both get it whole', async () => {
  const make = async (path: string, text: string) => {
    await writeFile(path, text.slice(0, 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(path, text);
  };
  const paths = await Promise.all([
    putCached(cache, 'both', 'a', (path) => make(path, 'xxxxxxxx')),
    putCached(cache, 'both', 'a', (path) => make(path, 'xxxxxxxx')),
  ]);
  expect(paths[0]).toBe(paths[1]);
  expect(await readFile(paths[0], 'utf8')).toBe('xxxxxxxx');
  expect(await readdir(join(root, 'both'))).toEqual(['a']);
});

test('a program that is killed while it writes leaves no entry, and the next one makes it', async () => {
  const module = new URL('../../../src/studio/cache.ts', import.meta.url).href;
  const program = `
    const { openCache, putCached } = await import(${JSON.stringify(module)});
    const { writeFile } = await import('node:fs/promises');
    await putCached(openCache(${JSON.stringify(root)}), 'killed', 'a', async (path) => {
      await writeFile(path, 'halv');
      console.log('writing');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isCached(cache, 'killed', 'a')).toBe(false);
  const bytes = await readOrMake(cache, 'killed', 'a', async () => Buffer.from('hel'));
  expect(bytes.toString()).toBe('hel');
});

test('an entry of two parts is read back as it was, whatever the bytes are', () => {
  const head = { text: 'åäö\n', at: 12 };
  const body = Uint8Array.from({ length: 256 }, (_, value) => value);
  const entry = unpackEntry<typeof head>(packEntry(head, body));
  expect(entry.head).toEqual(head);
  expect([...entry.body]).toEqual([...body]);
});

test('what is left half-made is swept away, where no link leads and nowhere else', async () => {
  const others = await mkdtemp(join(tmpdir(), 'koppla-others-'));
  const swept = openCache(join(root, 'swept'));
  const left = '.1-left.half';
  const old = new Date(Date.now() - 2 * 3_600_000);
  const folders = [join(swept.root, 'films'), join(swept.root, 'site', 'deep'), others];
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, left), 'halv');
    await utimes(join(folder, left), old, old);
  }
  await writeFile(join(swept.root, 'films', '.2-now.half'), 'halv');
  // A small site of the tests has the cache that it lies in, and a folder may lie on another disk.
  await symlink(swept.root, join(swept.root, 'site', '.cache'));
  await symlink(others, join(swept.root, 'site', 'others'));
  await symlink(join(others, left), join(swept.root, 'films', '.3-link.half'));
  await sweepHalfMade(swept);
  expect(await readdir(join(swept.root, 'films'))).toEqual(['.2-now.half', '.3-link.half']);
  expect(await readdir(join(swept.root, 'site', 'deep'))).toEqual([]);
  expect(await readdir(others)).toEqual([left]);
  await rm(others, { recursive: true });
});
