import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceOf, titleOf } from '../read-content.ts';
import { findViolations } from './find-violations.ts';
import { findSmall, press, waitForStop } from './lead-by-clicker.ts';
import { leave, openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const page = '/for-hjalpare/eget/';
const first = titleOf('bankid/skaffa');
const moved = titleOf('swish/betala');
const shared = '1.swish/betala.bankid/skaffa.B/borta-nu_Onsdag';

const order = (on: Page): Promise<string[]> =>
  on
    .locator('.own-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-guide') ?? ''));
const told = (on: Page): Promise<string | null> => on.locator('[data-own=told]').textContent();

test('films are chosen, put in order by keyboard and by drag, kept, and shown on the wall', async () => {
  const { page: own, faults } = await site.visit();
  await own.goto(page);
  for (const service of ['bankid', 'swish'])
    await own.locator('summary', { hasText: serviceOf(service).title }).click();
  for (const guide of ['bankid/skaffa', 'bankid/fornya', 'swish/betala'])
    await own.locator(`input[value="${guide}"]`).check();
  expect(await told(own)).toBe(`"${moved}" är med.`);

  // By keyboard: the button that was pressed keeps the focus, and says where the film is now.
  await own.locator('.own-row').nth(2).getByRole('button', { name: 'Flytta upp' }).focus();
  await own.keyboard.press('Enter');
  expect(await told(own)).toBe(`"${moved}" är nu nummer 2 av 3.`);
  await own.keyboard.press('Enter');
  await own.keyboard.press('Enter');
  expect(await told(own)).toBe(`"${moved}" är redan först.`);
  expect(await order(own)).toEqual(['swish/betala', 'bankid/skaffa', 'bankid/fornya']);

  // By drag: the first is taken below the last; Escape puts it back.
  const drag = async (isDropped: boolean): Promise<void> => {
    await own.locator('.own-row').first().scrollIntoViewIfNeeded();
    const from = await own.locator('.own-drag').first().boundingBox();
    const to = await own.locator('.own-row').last().boundingBox();
    await own.mouse.move((from?.x ?? 0) + 9, (from?.y ?? 0) + 9);
    await own.mouse.down();
    await own.mouse.move((from?.x ?? 0) + 9, (to?.y ?? 0) + (to?.height ?? 0), { steps: 6 });
    if (!isDropped) await own.keyboard.press('Escape');
    await own.mouse.up();
  };
  await drag(false);
  expect(await order(own)).toEqual(['swish/betala', 'bankid/skaffa', 'bankid/fornya']);
  await drag(true);
  expect(await order(own)).toEqual(['bankid/skaffa', 'bankid/fornya', 'swish/betala']);
  expect(await findViolations(own)).toEqual([]);

  await own.goto(page);
  expect(await order(own)).toEqual(['bankid/skaffa', 'bankid/fornya', 'swish/betala']);
  await own.getByRole('link', { name: 'Visa på stor skärm' }).click();
  await own.getByRole('button', { name: 'Börja visa' }).click();
  await own.keyboard.press('PageDown');
  expect(await own.locator('section:not([hidden]) .show-head').innerText()).toContain(first);
  expect(await own.locator('[data-where]').innerText()).toBe('Del 1 av 4');
  expect(faults).toEqual([]);
  await leave(own);
});

test('a link opens what somebody shared, says what is gone, and takes nothing away', async () => {
  const { page: own } = await site.visit();
  await own.goto(`${page}#1.1177/logga-in`);
  await own.goto('/om/');
  await own.goto(page + '#' + shared);
  expect(await order(own)).toEqual(['swish/betala', 'bankid/skaffa']);
  expect(await own.getByRole('alert').textContent()).toContain('"bankid/borta-nu"');
  expect(await own.locator('[data-own=name]').inputValue()).toBe('Onsdag');
  expect(await findViolations(own)).toEqual([]);
  await own.getByRole('button', { name: 'Visa mitt eget pass' }).click();
  expect(await order(own)).toEqual(['1177/logga-in']);
  await leave(own);
});

test('whoever gets a list for the first time comes to it, and is told that somebody has shared it', async () => {
  const { page: own } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await own.goto(`${page}#1.swish/betala.bankid/skaffa_Onsdag`);
  await own.getByText('Någon har delat passet "Onsdag" med dig.').waitFor();
  const isSeen = () =>
    own.getByText('Någon har delat').evaluate((told) => {
      const { top, bottom } = told.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
  await expect.poll(isSeen, { timeout: 30_000 }).toBe(true);
  // The next time it is one's own.
  await own.goto('/om/');
  await own.goto(page);
  expect(await order(own)).toEqual(['swish/betala', 'bankid/skaffa']);
  expect(await own.getByText('Någon har delat').isVisible()).toBe(false);
  await leave(own);
});

test('of many films the thirteenth is refused where it is pressed, and one that is dragged past one row passes one', async () => {
  const { page: own } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await own.goto(page);
  await own.locator('.own-service').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  const boxes = own.locator('input[data-title]');
  for (let at = 0; at < 12; at++) await boxes.nth(at).check();
  expect(await own.getByText('Tolv filmer får plats.').locator('visible=true').count()).toBe(0);
  await boxes.nth(12).click();
  expect(await boxes.nth(12).isChecked()).toBe(false);
  const refused = await own.locator('p.own-trouble:visible').boundingBox();
  const pressed = await boxes.nth(12).boundingBox();
  expect(Math.abs((refused?.y ?? 0) - (pressed?.y ?? 0))).toBeLessThan(150);
  const before = await order(own);
  await own.getByLabel('Öva tillsammans').check();
  // The row's upper edge is above the window, and what it is dragged by is in sight.
  await own.evaluate(() => {
    const row = document.querySelectorAll('.own-row')[1];
    scrollBy({ top: (row?.getBoundingClientRect().top ?? 0) + 30, behavior: 'instant' });
  });
  const handle = await own.locator('.own-drag').nth(1).boundingBox();
  const next = await own.locator('.own-row').nth(2).boundingBox();
  const x = (handle?.x ?? 0) + 9;
  await own.mouse.move(x, Math.max((handle?.y ?? 0) + 9, 90));
  await own.mouse.down();
  await own.mouse.move(x, (next?.y ?? 0) + (next?.height ?? 0) * 0.7, { steps: 12 });
  await own.mouse.up();
  const [zero, one, two, ...rest] = before;
  expect(await order(own)).toEqual([zero, two, one, ...rest]);
  await leave(own);
});

test('a film is shown in the language of who listens, with what is said of it in the volunteer’s', async () => {
  const { page: own, faults } = await site.visit({ viewport: { width: 1280, height: 720 } });
  await own.goto(`${page}#1o.bankid/skaffa.swish/betala`);
  const row = own.locator('.own-row').first();
  await row.getByLabel('Språk i filmen').selectOption({ label: 'العربية' });
  expect(await own.evaluate(() => location.hash)).toBe('#2o.bankid/skaffa/ar.swish/betala');
  expect(await row.locator('h3 [data-title]').getAttribute('lang')).toBe('ar');
  expect(await own.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  expect(await findViolations(own)).toEqual([]);
  await own.getByRole('link', { name: 'Visa på stor skärm' }).click();
  // Who listens in Arabic and hears badly reads it too.
  const text = await own.evaluate(() => {
    const carried = document.querySelector('template[data-own-guide="bankid/skaffa/ar"]');
    const film = carried instanceof HTMLTemplateElement ? carried.content : undefined;
    return film?.querySelector<HTMLTrackElement>('track[default]')?.srclang;
  });
  expect(text).toBe('ar');
  await own.getByRole('button', { name: 'Börja visa' }).click();
  await press(own, 'PageDown');
  await press(own, 'PageDown');
  await waitForStop(own);
  const film = own.locator('section:not([hidden]) video');
  expect(await film.evaluate((video: HTMLVideoElement) => video.currentSrc)).toContain(
    'bankid-skaffa.ar.',
  );
  expect(await own.locator('section:not([hidden]) .show-head h2').getAttribute('dir')).toBe('rtl');
  expect(await findViolations(own)).toEqual([]);
  expect(await findSmall(own)).toEqual([]);
  // The one after it is in Swedish again, and the notes are in Swedish throughout.
  await own.goto(`${page}anteckningar/?pass=2o.bankid/skaffa/ar.swish/betala`);
  await own.getByRole('heading', { name: `Film: ${first}` }).waitFor();
  expect(faults).toEqual([]);
  await leave(own);
});

test('papers of one’s own list come in its order, with what is written on the cover', async () => {
  const { page: papers, faults } = await site.visit({ viewport: { width: 360, height: 640 } });
  await papers.goto(`${page}papper/#${shared}`);
  const sheets = papers.locator('.pack-sheet:visible');
  expect(
    await sheets.evaluateAll((all) => all.map((one) => one.getAttribute('data-pack'))),
  ).toEqual(['swish/betala', 'bankid/skaffa']);
  await papers.locator('[data-write=place]').fill('Vid torget');
  expect(await papers.locator('[data-field=place]').textContent()).toBe('Vid torget');
  await papers.getByLabel(moved).uncheck();
  expect(await sheets.count()).toBe(1);
  await papers.getByLabel('Träffpunkt').selectOption({ index: 1 });
  expect(await papers.locator('[data-field=day]').textContent()).toMatch(/klockan/u);
  expect(await findViolations(papers)).toEqual([]);
  const wide = await papers.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBe(0);
  expect(faults).toEqual([]);
  await leave(papers);
});

test('without scripts there is one sentence and the ready sessions', async () => {
  const { page: plain } = await site.visit({ javaScriptEnabled: false });
  await plain.goto(page);
  expect(await plain.locator('main').innerText()).toContain('Här behövs JavaScript.');
  expect(await plain.locator('noscript a, main ul a').count()).toBeGreaterThanOrEqual(8);
  expect(await plain.locator('own-session').isVisible()).toBe(false);
  await leave(plain);
});
