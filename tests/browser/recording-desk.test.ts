import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../src/build/recording/desk-server.ts';
import { findBrowser } from '../../src/studio/browser/find-browser.ts';
import { prepareGuide } from '../../src/studio/film/prepare-guide.ts';
import { readMarks } from '../../src/studio/sound/sound.ts';
import { findViolations } from './find-violations.ts';
import { guide, guideFolder, openSample, writeGuide } from '../unit/footage/sample-guide.ts';
import { readAloud } from '../unit/voices/read-aloud.ts';
import { writeWav } from '../unit/voices/write-wav.ts';

let root: string;
let server: Server;
let origin: string;
let browser: Browser;

/** What the microphone hears, over and over: a sentence in a quiet room, rests around it. */
async function openBrowser(level: number): Promise<Browser> {
  const { sound } = await readAloud(['Öppna appen på din telefon.'], {
    beforeMs: 1600,
    afterMs: 1600,
    level,
  });
  const microphone = join(root, `microphone-${level}.wav`);
  await writeFile(microphone, writeWav(sound));
  const { executablePath, args } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: [
      ...args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${microphone}`,
    ],
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-desk-'));
  await writeGuide(root);
  const desk = serveDesk(root);
  server = createServer((request, response) =>
    desk(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser(0.5);
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

async function openDesk(from = browser, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context = await from.newContext({ permissions: ['microphone'], viewport });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') expect.unreachable(message.text());
  });
  await page.goto(`${origin}/inspelning/${guide}/`);
  return page;
}

const main = (page: Page) => page.locator('button.main');
const told = (page: Page) => page.locator('.told');

/** Waits for a rest in what the microphone hears, as a person takes a breath before reading. */
async function waitForRest(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 4;) {
    await page.waitForTimeout(120);
    const strength = await page.locator('meter').evaluate((bar) => (bar as HTMLMeterElement).value);
    quiet = strength < 0.25 ? quiet + 1 : 0;
  }
}

/** Reads the sentence that is shown, again if a loop of the microphone was met in its middle. */
async function readLine(page: Page): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    await waitForRest(page);
    await page.keyboard.press('Space');
    // It hears by itself when the sentence is over.
    await expect
      .poll(() => main(page).textContent(), { timeout: 30_000 })
      .toMatch(/^(?:Nästa mening|Läs in igen|Gör om)$/u);
    if ((await told(page).textContent())?.includes('Meningen är sparad.')) return;
  }
  expect(await told(page).textContent()).toContain('Meningen är sparad.');
}

const expectNoFaults = async (page: Page): Promise<void> =>
  expect(await findViolations(page)).toEqual([]);

test('somebody reads a whole film by the keyboard alone, and the film speaks with that voice', async () => {
  const page = await openDesk();
  await expectNoFaults(page);
  await main(page).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => main(page).textContent(), { timeout: 30_000 }).toBe('Läs in');
  expect(await told(page).textContent()).toContain('Rummet är tyst och bra.');

  const count = await page.locator('.lines li').count();
  for (let sentence = 0; sentence < count; sentence++) {
    await readLine(page);
    if (sentence === 0) {
      expect(await page.locator('dl').textContent()).toMatch(
        /Styrka(?:Lagom|Lite).*Tyst och bra.*Fart/u,
      );
      await expectNoFaults(page);
    }
    if (sentence < count - 1) await page.keyboard.press('Space');
  }
  expect(await told(page).textContent()).toContain('Nu är alla meningar inlästa.');
  expect(await page.locator('.lines span').allTextContents()).toEqual(Array(count).fill('Inläst'));

  const film = await prepareGuide(await openSample(root), guide, 'sv');
  expect(film.speeches.every(({ recorded }) => recorded)).toBe(true);
  expect(film.speeches).toHaveLength(count);
  // The times are kept: each sentence is where the file says, whatever is said in it.
  const [part] = film.timeline.sentences.map((sentence) => sentence.part);
  const marks = await readMarks(join(root, guideFolder, `voice/${part}.wav`));
  expect(marks.map(({ text }) => text)).toEqual(
    film.timeline.sentences.filter((each) => each.part === part).map(({ text }) => text),
  );
  await page.context().close();
}, 240_000);

test('a reading is heard as the film will say it, and is read again with one press', async () => {
  const page = await openDesk();
  const heard = page.waitForResponse(/\.wav\?\d+$/u);
  await page.getByRole('button', { name: 'Lyssna' }).click();
  const answer = await heard;
  expect(answer.status()).toBeLessThan(300);
  expect(answer.headers()['content-type']).toBe('audio/wav');
  await main(page).click();
  await expect.poll(() => main(page).textContent(), { timeout: 30_000 }).toBe('Läs in igen');
  const file = join(root, guideFolder, 'voice/title.wav');
  const before = await readFile(file);
  await readLine(page);
  expect((await readFile(file)).equals(before)).toBe(false);
  await page.context().close();
});

test('a voice far away is told so as it speaks, on a small screen', async () => {
  const far = await openBrowser(0.05);
  await rm(join(root, guideFolder, 'voice'), { recursive: true, force: true });
  await rm(join(root, '.cache/recording'), { recursive: true, force: true });
  const page = await openDesk(far, { width: 360, height: 640 });
  await main(page).click();
  await expect.poll(() => main(page).textContent(), { timeout: 30_000 }).toBe('Läs in');
  await main(page).click();
  await expect
    .poll(() => page.locator('dl').textContent(), { timeout: 30_000, interval: 100 })
    .toContain('Lite närmare');
  await expect
    .poll(() => told(page).textContent(), { timeout: 30_000 })
    .toMatch(/närmare mikrofonen/u);
  await expectNoFaults(page);
  const spare = await page.evaluate(
    () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
  );
  expect(spare).toBeGreaterThanOrEqual(0);
  await page.context().close();
  await far.close();
}, 90_000);

test('a microphone that is refused, and the list of guides', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const page = await context.newPage();
  await page.goto(`${origin}/inspelning/`);
  await expectNoFaults(page);
  await page.locator('.guides a').first().click();
  await main(page).click();
  await expect.poll(() => told(page).textContent()).toContain('får inte använda mikrofonen');
  expect(await main(page).textContent()).toBe('Slå på mikrofonen');
  await context.close();
});
