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

/** Runs in the page: what is on the wall. */
const readWall = () => {
  const film = document.querySelector('section:not([hidden]) video');
  return {
    part: Number(location.hash.replace('#del-', '')),
    number: document.querySelector('section:not([hidden]) [data-number]')?.textContent,
    isStill: film instanceof HTMLVideoElement && film.paused,
    isDark: document.querySelector('[data-dark]:not([hidden])') !== null,
  };
};

/** Two presses so far apart are meant, in ms; closer the second is a clicker that bounced. */
const meantMs = 450;

/** A session is led from the stick by a clicker: film, stop, a dark wall, and on where it was left. */
export async function leadFromStick(driver: Driver, folder: string): Promise<void> {
  const press = async (key: string): Promise<void> => {
    await driver.press(key);
    await new Promise((resolve) => setTimeout(resolve, meantMs));
  };
  const show = pathToFileURL(join(folder, 'visa/forsta-stegen-med-bankid/index.html')).href;
  await driver.go(show);
  await driver.click('[data-do=begin]');
  for (let presses = 0; presses < 4; presses += 1) await press('PageDown');
  await waitFor(driver, () => {
    const film = document.querySelector<HTMLVideoElement>('section:not([hidden]) video');
    return film !== null && !film.paused && film.currentTime > 0.3;
  });
  // Close to its stop.
  await driver.run(() => {
    const host = document.querySelector<HTMLElement>('section:not([hidden]) film-player');
    const times = (host?.dataset['times'] ?? '').split(' ').map(Number);
    const video = host?.querySelector('video');
    const atMs = (video?.currentTime ?? 0) * 1000;
    const next = times.find((ms, index) => index > 0 && ms > atMs + 700);
    if (video && next !== undefined) video.currentTime = next / 1000 - 0.65;
  });
  await waitFor(
    driver,
    () => document.querySelector<HTMLVideoElement>('section:not([hidden]) video')?.paused === true,
  );
  expect(await driver.run(readWall)).toEqual({
    ...{ part: 3, number: '1', isStill: true, isDark: false },
  });
  await press('b');
  expect((await driver.run(readWall)).isDark).toBe(true);
  await press('PageDown');
  expect(await driver.run(readWall)).toMatchObject({ part: 3, number: '1', isDark: false });
  await press('PageDown');
  expect(await driver.run(readWall)).toMatchObject({ part: 3, number: '2' });
  // Another page, and back: it is taken up at its part and its step.
  await driver.go(pathToFileURL(join(folder, 'index.html')).href);
  await driver.go(`${show}#del-3`);
  await press('PageDown');
  expect(await driver.run(readWall)).toMatchObject({ part: 3, number: '2' });
}

/** The tally is one file that keeps what is counted, also where files know nothing of each other. */
export async function countFromStick(driver: Driver, folder: string): Promise<void> {
  const tally = pathToFileURL(join(folder, 'for-hjalpare/koppla-upp-rakna.htm')).href;
  const total = () => document.querySelector('[data-total]')?.textContent ?? '';
  await driver.go(tally);
  await driver.click('tally-counter [data-service]');
  await driver.click('tally-counter [data-service]');
  await driver.go(tally);
  expect(await driver.run(total)).toBe('2');
}
