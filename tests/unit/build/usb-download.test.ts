import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usbDownload } from '../../../src/build/usb/usb-download.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koppla-upp-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the integration lets pages know, as Astro would be told. */
async function setUp(zip: string | undefined): Promise<unknown> {
  const told: unknown[] = [];
  const setup = usbDownload(zip).hooks['astro:config:setup'] as unknown as (options: {
    updateConfig: (config: unknown) => void;
  }) => Promise<void>;
  await setup({ updateConfig: (config) => told.push(config) });
  const [config] = told as { vite: { define: Record<string, string> } }[];
  return JSON.parse(config?.vite.define['import.meta.env.USB_DOWNLOAD'] ?? '');
}

test('without a zip the page is told that there is none', async () => {
  expect(await setUp(undefined)).toBeNull();
});

test('the zip is told of by name and size, and lies on the site when it is built', async () => {
  const zip = join(folder, 'kopia.zip');
  await writeFile(zip, 'PK12');
  expect(await setUp(zip)).toEqual({ file: 'kopia.zip', bytes: 4 });
  const dist = join(folder, 'dist');
  await mkdir(dist);
  const done = usbDownload(zip).hooks['astro:build:done'] as unknown as (options: {
    dir: URL;
  }) => Promise<void>;
  await done({ dir: pathToFileURL(`${dist}/`) });
  expect(await readFile(join(dist, 'kopia.zip'), 'utf8')).toBe('PK12');
});

test('a zip that is not there stops the build, and says what to do', async () => {
  await expect(setUp(join(folder, 'borta.zip'))).rejects.toThrow('Gör filen först');
});
