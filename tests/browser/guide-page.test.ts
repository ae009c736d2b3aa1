import { readFileSync } from 'node:fs';
import { unfold } from './unfold.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFocus } from './move-by-keyboard.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay, readFilm, waitUntil } from './play-film.ts';
import { root } from '../site/read-site.ts';
import { films } from './site-map.ts';

const guide = '/bankid/skaffa/';
const film = films.find((each) => `/${each.guide}/` === guide);
const startOf = (index: number): number => film?.steps[index]?.startMs ?? NaN;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('"Visa i filmen" at a step plays that step, also before the film has been started', async () => {
  const { page, faults } = await site.visit();
  await page.goto(guide);
  const third = page.locator('#steg-3');
  await third.getByRole('button', { name: 'Visa i filmen' }).click();
  await waitUntil(page, startOf(2));
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(3));
  await page.locator('#steg-3[aria-current=step]').waitFor();
  expect(await page.locator('.step[aria-current]').count()).toBe(1);
  expect(faults).toEqual([]);
  await leave(page);
});

test('a page that has grown old says so, in its own language and with the day, without being built again', async () => {
  for (const [path, said] of [
    [guide, 'Det är länge sedan'],
    [`/en${guide}`, 'It is a long time'],
    [`/ar${guide}`, 'مضى وقت طويل'],
  ] as const) {
    const { page, faults } = await site.visit();
    await page.goto(path);
    const note = page.locator('[data-from]');
    expect(await note.isVisible()).toBe(false);
    await page.clock.setFixedTime(new Date('2030-01-01'));
    await page.reload();
    await note.waitFor();
    expect(await note.textContent()).toMatch(new RegExp(`${said}.*20\\d\\d`, 'su'));
    expect(faults).toEqual([]);
    await leave(page);
  }
});

const phone = { width: 360, height: 740 };
const isPictureSeen = (): boolean => {
  const { top = -1, bottom = Infinity } =
    document.querySelector('video')?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
};

test('"Visa i filmen" far down on a phone shows the whole picture, and leads back', async () => {
  const { page } = await site.visit({ viewport: phone });
  await page.goto(guide);
  const show = page.locator('#steg-3').getByRole('button', { name: 'Visa i filmen' });
  await unfold(page);
  await show.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await show.click();
  await page.waitForFunction(isPictureSeen);
  await waitUntil(page, startOf(2));
  // That step, and no more.
  await page.locator('.film-wait.is-open').waitFor({ timeout: 30_000 });
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(3));
  expect(await page.evaluate(isPictureSeen)).toBe(true);
  const back = page.getByRole('button', { name: 'Tillbaka dit du var' });
  await back.click();
  expect(await show.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(1200);
  await page.waitForFunction(
    (button) => {
      const { top = -1 } = button?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    },
    await show.elementHandle(),
  );
  await leave(page);
});

test('a link to a step within the page shows that step in the film', async () => {
  const { page } = await site.visit({ viewport: phone });
  await page.goto(guide);
  await page.evaluate(() => (location.hash = '#steg-2'));
  await page.waitForFunction(isPictureSeen);
  await waitUntil(page, startOf(1));
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(2));
  await leave(page);
});

test('the address of a step opens at the film, whose one button plays that step', async () => {
  const { page } = await site.visit({ viewport: phone });
  await page.goto(`${guide}#steg-3`);
  await page.waitForFunction(isPictureSeen);
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.controls)).toBe(
    false,
  );
  await pressPlay(page);
  await waitUntil(page, startOf(2));
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(3));
  await leave(page);
});

test('a step is shared: a QR code and a link that leads there, and Escape gives the focus back', async () => {
  const { page, faults } = await site.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(guide);
  const share = page.locator('#steg-2').getByRole('button', { name: 'Dela steget' });
  await share.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Dela steg 2' });
  await card.waitFor();
  const code = card.getByRole('img', { name: 'QR-kod som leder till steget' });
  await expect.poll(async () => (await code.boundingBox())?.width ?? 0).toBeGreaterThan(150);
  const address = `${site.origin}${guide}#steg-2`;
  expect(await card.getByText(address).isVisible()).toBe(true);

  await card.getByRole('button', { name: 'Kopiera länken' }).click();
  await card.getByRole('status').filter({ hasText: 'Länken är kopierad.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect((await readFocus(page)).words).toBe('Dela steget');
  expect(faults).toEqual([]);
  await leave(page);
});

test('with little room the card to share a step begins at its top', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 640 },
    reading: { text: '150' },
  });
  await page.goto(`${guide}#steg-2`);
  const share = page.locator('#steg-2').getByRole('button', { name: 'Dela steget' });
  await share.evaluate((button: HTMLElement) => button.click());
  const card = page.getByRole('dialog', { name: 'Dela steg 2' });
  await expect.poll(() => card.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
  const top = (await card.getByRole('heading').boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThan(0);
  await leave(page);
});

test('the transcript follows the voice, and a press on a sentence plays it', async () => {
  const { page, faults } = await site.visit();
  await page.goto(guide);
  const transcript = page.locator('.transcript');
  await transcript.locator('summary').click();
  const sentences = transcript.getByRole('button');
  await sentences.first().waitFor();
  const wanted = await sentences.nth(6).textContent();
  await sentences.nth(6).click();
  const said = transcript.locator('[aria-current]');
  await expect.poll(() => said.textContent()).toBe(wanted);
  expect(await said.count()).toBe(1);
  // And goes on by itself.
  await expect
    .poll(() => said.textContent(), { timeout: 30_000 })
    .toBe(await sentences.nth(7).textContent());
  expect(faults).toEqual([]);
  await leave(page);
});

test('a word is explained in place, by keyboard too, and leads to all words', async () => {
  const { page, faults } = await site.visit();
  await page.goto(guide);
  const word = page.locator('.word').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.word-card:popover-open');
  await card.waitFor();
  expect(page.url()).toBe(`${site.origin}${guide}`);
  const term = (await card.locator('b').innerText()).trim();
  const explanation = (await card.locator('p').nth(1).innerText()).trim();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);

  await word.click();
  await card.getByRole('button', { name: 'Stäng' }).click();
  await card.waitFor({ state: 'hidden' });
  await word.click();
  await card.getByRole('link', { name: 'Alla ord' }).click();
  await page.waitForURL('**/ord/#*');
  const entry = page.locator(':target');
  expect((await entry.locator('dt').innerText()).trim()).toBe(term);
  expect(await entry.innerText()).toContain(explanation);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what may go wrong is told, and "Visa i filmen" there plays its chapter', async () => {
  const { page } = await site.visit();
  await page.goto(guide);
  const failures = page.locator('.failures > div');
  await page.locator('#fel').click();
  expect(await failures.count()).toBeGreaterThanOrEqual(2);
  const show = failures.getByRole('button', { name: 'Visa i filmen' }).first();
  const chapterMs = Number(await show.getAttribute('data-seek'));
  const mainEndMs = await page
    .locator('film-player')
    .evaluate((element: HTMLElement) => Number(element.dataset['times']?.split(' ').at(-1)));
  expect(chapterMs).toBeGreaterThanOrEqual(mainEndMs);
  await show.click();
  await waitUntil(page, chapterMs + 500);
  expect((await page.evaluate(readFilm)).isPaused).toBe(false);
  expect(await page.locator('.step[aria-current]').count()).toBe(0);
  await leave(page);
});

/** The guide that an editor has put after this one in its service. */
function readNext() {
  const service = readFileSync(`${root}/content/services/bankid.mdx`, 'utf8');
  const { guides: names } = parse(service.split('---')[1] ?? '') as { guides: string[] };
  const path = `bankid/${names[names.indexOf('skaffa') + 1]}`;
  const next = films.find((each) => each.guide === path);
  if (!next) throw new RangeError(`There is no film of ${path}`);
  return next;
}

test('the guide leads to practice once, and at its end to the easy twin, sound, paper, the next and people', async () => {
  const { page, faults } = await site.visit();
  const next = readNext();
  for (const [name, address, fold] of [
    ['Börja öva', `${guide}prova/`],
    ['Lättläst', `${guide}lattlast/`],
    ['Lyssna utan bild', `${guide}ljud/`],
    ['Skriv ut på papper', `${guide}skriv-ut/`],
    [next.title, `/${next.guide}/`],
    ['Hjälp nära dig', '/hjalp/', '#hjalp'],
  ] as const) {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(guide);
    if (fold) await page.locator(fold).click();
    // The way to the paper stands near the top too.
    await page.locator('main').getByRole('link', { name, exact: true }).last().click();
    await page.waitForURL(`**${address}`);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  }
  await page.goto(guide);
  expect(await page.getByText('Börja öva').count()).toBe(1);
  const support = page.locator('.origin ul a').first();
  expect(await support.getAttribute('href')).toMatch(/^https:\/\//u);
  expect(faults).toEqual([]);
  await leave(page);
});
