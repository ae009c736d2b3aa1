import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { chooseInMore, control, isChosen, pressPlay, readFilm, waitUntil } from './play-film.ts';
import { films } from './site-map.ts';

const [film, other] = films;
const startOf = (index: number): number => film?.steps[index]?.startMs ?? NaN;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('what was chosen holds at the next film', async () => {
  const { page, faults } = await site.visit();
  await page.goto(`/${film?.guide}/`);
  await pressPlay(page);
  const chosen = ['Lugn text', 'Långsam', 'Efter varje steg'];
  for (const name of [...chosen, 'Ljud']) await chooseInMore(page, name);

  await page.goto(`/${other?.guide}/`);
  await pressPlay(page);
  for (const name of chosen) expect(await isChosen(page, name), name).toBe(true);
  expect(await isChosen(page, 'Ljud')).toBe(false);
  expect(await control(page, 'Textning').getAttribute('aria-pressed')).toBe('true');
  await control(page, 'Textning').click();
  await page.reload();
  await pressPlay(page);
  expect(await isChosen(page, 'Långsam')).toBe(true);
  expect(await control(page, 'Textning').getAttribute('aria-pressed')).toBe('false');
  expect(faults).toEqual([]);
  await leave(page);
});

test('a film goes on where it was left, or from its beginning for whoever wants that', async () => {
  const { page, faults } = await site.visit();
  const guide = `/${film?.guide}/`;
  await page.goto(guide);
  await pressPlay(page);
  await control(page, 'Nästa steg').click();
  await waitUntil(page, startOf(0));
  await control(page, 'Nästa steg').click();
  await waitUntil(page, startOf(1) + 300);
  await control(page, 'Pausa').click();
  const left = await page.evaluate(readFilm);

  await page.reload();
  const play = page.locator('.film-play');
  expect((await play.innerText()).trim()).toBe('Fortsätt från steg 2');
  await pressPlay(page);
  await waitUntil(page, left.atMs - 100);
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(left.atMs + 3000);

  await page.reload();
  await page.getByRole('button', { name: 'Börja från början' }).click();
  await page.locator('.vjs-control-bar').waitFor();
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(1));
  expect(await page.getByRole('button', { name: 'Börja om' }).count()).toBe(0);
  expect(faults).toEqual([]);
  await leave(page);
});

test('the address of a step begins the film there', async () => {
  const { page } = await site.visit();
  await page.goto(`/${film?.guide}/#steg-3`);
  await pressPlay(page);
  await waitUntil(page, startOf(2));
  expect((await page.evaluate(readFilm)).atMs).toBeLessThan(startOf(3));
  await leave(page);
});

test("the captions' looks are chosen in the settings, seen at once, and last", async () => {
  const { page, faults } = await site.visit();
  await page.goto(`/${film?.guide}/`);
  await pressPlay(page);
  await page.locator('.film-caption span').waitFor();
  const looks = () =>
    page.evaluate(() => {
      const cue = document.querySelector('.film-caption span');
      const { color, fontSize } = getComputedStyle(cue ?? document.body);
      return { color, sizePx: Number.parseFloat(fontSize) };
    });
  await control(page, 'Pausa').click();
  const before = await looks();
  await page.getByRole('button', { name: 'Text och färger' }).click();
  const dialog = page.getByRole('dialog');
  const group = (name: string) => dialog.getByRole('group', { name });
  await dialog.getByRole('tab', { name: 'Filmtext' }).click();
  await group('Hur stor?').getByLabel('Störst').check();
  await group('Vilken färg?').getByLabel('Gul').check();
  const after = await looks();
  expect(after.color).toBe('rgb(255, 255, 0)');
  expect(after.sizePx).toBeGreaterThan(before.sizePx * 1.4);
  await dialog.getByRole('button', { name: 'Klart' }).click();

  await page.reload();
  await page
    .getByRole('button', { name: 'Börja om' })
    .or(page.locator('.film-play'))
    .first()
    .click();
  await page.locator('.film-caption span').waitFor();
  expect((await looks()).color).toBe('rgb(255, 255, 0)');
  expect(faults).toEqual([]);
  await leave(page);
});
