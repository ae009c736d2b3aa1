import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { type Driver, waitFor } from '../drivers/driver.ts';
import { hasCome, play } from './film.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A stick of the built site, as a folder with a name as people give them. */
export async function makeStick(): Promise<{ folder: string; take: () => Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'sticka-'));
  const made = join(place, 'minne å #1 100% ö');
  await promisify(execFile)(
    process.execPath,
    ['scripts/usb.ts', '--built', '--services', 'bankid', '--out', join(place, 'gjord')],
    { cwd: root },
  );
  await rename(join(place, 'gjord'), made);
  return {
    folder: join(made, 'Koppla upp', 'webb'),
    take: () => rm(place, { recursive: true, force: true }),
  };
}

/** From a stick the film plays with its text, and the search finds, with no server at all. */
export async function watchFromStick(driver: Driver, folder: string): Promise<void> {
  const address = (path: string) => pathToFileURL(join(folder, path)).href;
  await play(driver, address('bankid/skaffa/index.html'));
  await waitFor(driver, () => (document.querySelector('.film-caption')?.textContent ?? '') !== '');
  await waitFor(driver, hasCome, 1);
  await driver.go(`${address('sok/index.html')}?q=bnkid`);
  await waitFor(driver, () => document.querySelector('[data-hits] h2 a') !== null);
  const href = await driver.run(
    () => document.querySelector<HTMLAnchorElement>('[data-hits] h2 a')?.href ?? '',
  );
  expect(href).toMatch(/^file:.*index\.html$/u);
}
