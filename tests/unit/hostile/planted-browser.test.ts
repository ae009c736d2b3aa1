import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unpackChromium } from '../../../src/studio/browser/find-browser.ts';

/** In place of the real one, which takes seconds to unpack: it writes where it is told to. */
vi.mock('@sparticuz/chromium', () => ({
  default: {
    executablePath: async () => {
      const path = join(process.env['TMPDIR'] ?? '', 'chromium');
      await writeFile(path, 'the real one');
      return path;
    },
  },
}));

let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'koppla-upp-browser-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true, force: true });
});

const unpack = async () => readFile(await unpackChromium(), 'utf8');

test('it lies in a folder of its own, that nobody else can write in', async () => {
  const path = await unpackChromium();
  expect(path.startsWith(join(cache, 'koppla-upp/'))).toBe(true);
  for (const one of [join(cache, 'koppla-upp'), join(path, '..'), path])
    expect((await stat(one)).mode & 0o077).toBe(0);
  expect(await readdir(join(cache, 'koppla-upp'))).toHaveLength(1);
});

test('it is unpacked once', async () => {
  const path = await unpackChromium();
  const { mtimeMs } = await stat(path);
  expect(await unpackChromium()).toBe(path);
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
});

test('what has been put in its place is not run', async () => {
  const path = await unpackChromium();
  await writeFile(path, 'planted');
  expect(await unpack()).toBe('the real one');
});

test('a browser that lay there before, with a sum of its own, is not run if others can write it', async () => {
  const path = await unpackChromium();
  await chmod(path, 0o777);
  await writeFile(path, 'planted');
  expect(await unpack()).toBe('the real one');
});

test('a link in its place is not followed', async () => {
  const path = await unpackChromium();
  const elsewhere = join(cache, 'elsewhere');
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'chromium'), 'planted');
  await rm(join(path, '..'), { recursive: true });
  await symlink(elsewhere, join(path, '..'));
  expect(await unpack()).toBe('the real one');
  expect(await readFile(join(elsewhere, 'chromium'), 'utf8')).toBe('planted');
});

test('a folder that others can write in is not used', async () => {
  await mkdir(join(cache, 'koppla-upp'));
  await chmod(join(cache, 'koppla-upp'), 0o777);
  await expect(unpackChromium()).rejects.toThrow('Andra kan skriva i mappen');
});
