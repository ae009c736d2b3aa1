import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChance } from '../bench/scale/seeded.ts';
import { wishOf } from '../read-content.ts';
import { findUnclearTexts, findViolations } from './find-violations.ts';
import { planVisit, pressByHand, pressInPage } from './kiosk/press-at-random.ts';
import { leave, openSite, type OpenPage, type PageOptions, type Site } from './open-site.ts';
import { read } from './sweep.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const upright = { viewport: { width: 1080, height: 1920 } };

/** A screen that has just been started, with a clock that can be hurried. */
async function startScreen(choice: string, options: PageOptions = upright): Promise<OpenPage> {
  const opened = await site.visit(options);
  await opened.page.clock.install();
  await opened.page.goto(`/skylt/?${choice}`);
  await opened.page.locator('.kiosk h1').waitFor();
  return opened;
}

/** Nobody touches anything until the screen is back at its beginning. */
async function goAway(page: Page): Promise<void> {
  // A film that plays is watched to its end.
  await page.evaluate(() => document.querySelector('video')?.pause());
  await page.clock.fastForward(41_000);
  await page.clock.fastForward(21_000);
}

/** What is left of whoever was there; runs in the page. */
const readTraces = async () => ({
  view: document.querySelector<HTMLElement>('.kiosk')?.dataset['view'],
  language: document.querySelector<HTMLElement>('.kiosk')?.lang,
  text: document.documentElement.dataset['text'],
  isLoud: [...document.querySelectorAll('video')].some((video) => !video.muted),
  path: location.pathname,
  kept: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  waysOut: document.querySelectorAll('a, area, form, iframe, input, textarea, select').length,
  dialogs: document.querySelectorAll('dialog').length,
});

/** What the page holds when all that can be thrown away is. */
async function weighPage(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

const visits = 500;

test(`${visits} visits with presses at random end at the start, leave nothing, and the page does not grow`, async () => {
  // Small, so that nobody waits for it to be painted.
  const { page, faults } = await startScreen('sprak=sv,en,ar', {
    viewport: { width: 540, height: 720 },
  });
  const paths = new Set<string>();
  page.on('framenavigated', (frame) => paths.add(new URL(frame.url()).pathname));
  page.context().on('page', (other) => paths.add(`another window: ${other.url()}`));
  const session = await page.context().newCDPSession(page);
  // The site itself has come to rest.
  await goAway(page);
  const first = await page.evaluate(readTraces);
  expect(first).toMatchObject({ view: 'start', language: 'sv', waysOut: 0 });
  const chance = openChance(17);
  const seen = new Set<string | undefined>();
  let early = await weighPage(session);
  for (let visit = 0; visit < visits; visit += 1) {
    const plan = planVisit(chance);
    // By hand it takes ten times as long, and the question is asked.
    const isByHand = visit % 25 === 0;
    if (isByHand) await pressByHand(page, plan);
    else seen.add(await page.evaluate(pressInPage, plan));
    if (isByHand) await goAway(page);
    else await page.clock.fastForward(62_000);
    expect(await page.evaluate(readTraces), `visit ${visit}`).toEqual(first);
    if (visit === 49) early = await weighPage(session);
  }
  let late = await weighPage(session);
  // A browser gives back in its own time what is left behind.
  for (let tries = 0; tries < 20 && late.nodes - early.nodes >= 300; tries += 1) {
    await page.waitForTimeout(500);
    late = await weighPage(session);
  }
  expect([...seen].sort()).toEqual(['end', 'film', 'service', 'start']);
  expect([...paths]).toEqual(['/skylt/']);
  expect(late.nodes - early.nodes).toBeLessThan(300);
  expect(late.listeners - early.listeners).toBeLessThan(50);
  expect(late.bytes - early.bytes).toBeLessThan(1_000_000);
  expect(faults.filter((fault) => !fault.includes('ERR_ABORTED'))).toEqual([]);
  await leave(page);
});

/** Lets films end, one after the other; gives what they are called. Runs in the page. */
const endFilms = (count: number): string[] =>
  Array.from({ length: count }, () => {
    document.querySelector('video')?.dispatchEvent(new Event('ended'));
    return document.querySelector('.kiosk h1')?.textContent ?? '';
  });

test('films follow one another while nobody is there, day after day, and a press comes to the start', async () => {
  const { page } = await startScreen('sprak=sv,ar&slinga=ja');
  await page.clock.fastForward(31_000);
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
  const isSilent = await page.evaluate(() => document.querySelector('video')?.muted);
  expect(isSilent).toBe(true);
  const session = await page.context().newCDPSession(page);
  const titles = new Set<string>();
  let early = await weighPage(session);
  // Two days of films of a minute and a half, forty at a time.
  for (let round = 0; round < 48; round += 1) {
    if (round === 3) early = await weighPage(session);
    for (const title of await page.evaluate(endFilms, 40)) titles.add(title);
  }
  const late = await weighPage(session);
  expect(titles.size).toBeGreaterThan(20);
  expect(late.nodes - early.nodes).toBeLessThan(300);
  expect(late.bytes - early.bytes).toBeLessThan(1_000_000);
  await page.mouse.click(500, 900);
  expect(await page.locator('.kiosk').getAttribute('data-view')).toBe('start');
  await leave(page);
});

test('on a television that lies all there is to choose is in sight', async () => {
  const { page } = await startScreen('sprak=sv', { viewport: { width: 1280, height: 720 } });
  const hidden = await page
    .locator('.kiosk-body')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
  await leave(page);
});

test('whoever stands still is asked first, and any press answers and does nothing else', async () => {
  const { page } = await startScreen('sprak=sv,ar');
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.clock.fastForward(41_000);
  const question = page.getByRole('dialog');
  await question.waitFor();
  expect(await question.locator('.kiosk-count').textContent()).toMatch(/^(?:19|20)$/u);
  await page.mouse.click(300, 1500);
  expect(await question.count()).toBe(0);
  expect(await page.evaluate(readTraces)).toMatchObject({ view: 'start', language: 'ar' });
  await leave(page);
});

test('large text stands under the picture, and is forgotten; the loop is of the films that staff chose', async () => {
  const { page } = await startScreen('sprak=sv&visa=swish&slinga=swish/betala', {
    viewport: { width: 1280, height: 720 },
  });
  const openFilm = async () => {
    await page.locator('.kiosk-choice').first().click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
  };
  /** Where the text is against the picture, and how large; runs in the page. */
  const readCaption = () => {
    const [line, picture] = ['.kiosk-caption', '.kiosk-stage video'].map((name) =>
      document.querySelector(name),
    );
    const size = line ? parseFloat(getComputedStyle(line).fontSize) : 0;
    const [text, seen] = [line?.getBoundingClientRect(), picture?.getBoundingClientRect()];
    return {
      size,
      isUnder: (text?.top ?? 0) >= (seen?.bottom ?? 0) - 1,
      bottom: text?.bottom ?? 0,
    };
  };
  await openFilm();
  const usual = await page.evaluate(readCaption);
  await page.getByRole('button', { name: 'Större text i filmen' }).click();
  const large = await page.evaluate(readCaption);
  expect(large.size).toBeGreaterThan(usual.size * 1.2);
  expect([usual.isUnder, large.isUnder]).toEqual([false, true]);
  expect(large.bottom).toBeLessThanOrEqual(720);
  await goAway(page);
  await openFilm();
  expect((await page.evaluate(readCaption)).size).toBe(usual.size);
  await goAway(page);
  await page.clock.fastForward(31_000);
  await page.waitForFunction(() => document.querySelector('[data-view=rest]') !== null);
  const titles = await page.evaluate(endFilms, 5);
  expect([...new Set(titles)]).toEqual([wishOf('swish/betala')]);
  await leave(page);
});

/** Gives all scripts other names, as they have in a version where something in them is other. */
const rename = (text: string): string =>
  text.replace(/([\w~-][\w.~-]*\.[\w-]{8,})\.js(?=["'`])/gu, '$1-ny.js');

test('a version that the server does not have whole is waited for, and so is a part that did not come', async () => {
  const { page } = await site.visit(upright);
  await page.clock.install();
  let isNew = false;
  let isWhole = true;
  await page.route('**/skylt/*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: isNew ? rename(html) : html });
  });
  await page.route(/_astro\/[^/]*-ny\.js$/u, async (route) => {
    const url = route.request().url();
    // Some servers answer with a page for what they do not have.
    if (!isWhole && url.includes('run-kiosk'))
      return route.fulfill({ contentType: 'text/html', body: '<h1>Startsidan</h1>' });
    const response = await route.fetch({ url: url.replace('-ny.js', '.js') });
    await route.fulfill({ response, body: rename(await response.text()) });
  });
  const heading = page.locator('.kiosk h1');
  const isOld = () => page.evaluate(() => 'isOld' in window);
  await page.goto('/skylt/?sprak=ar,sv');
  await heading.waitFor();
  await page.evaluate(() => Object.assign(window, { isOld: true }));

  [isNew, isWhole] = [true, false];
  const asked = page.waitForResponse(/run-kiosk[^/]*-ny\.js$/u);
  await page.clock.fastForward(11_000);
  await asked;
  await page.clock.fastForward(300_000);
  expect(await isOld()).toBe(true);
  expect(await page.locator('.kiosk').getAttribute('data-view')).toBe('start');
  isWhole = true;
  await page.clock.fastForward(600_000);
  await expect.poll(() => isOld().catch(() => true), { timeout: 30_000 }).toBe(false);
  await heading.waitFor();

  // Somebody starts it again just when a part is missing.
  isWhole = false;
  await page.reload();
  await page.getByText('ستبدأ الشاشة بعد قليل.').waitFor();
  expect(await page.locator('a:visible, button:visible, input:visible').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);
  await page.clock.fastForward(31_000);
  isWhole = true;
  await page.clock.fastForward(31_000);
  await heading.waitFor();
  await leave(page);
});

test('a film that does not come is told of in its place, with one way on', async () => {
  const { page, faults } = await startScreen('sprak=sv');
  await page.route(/\.mp4$/u, (route) => route.abort());
  await page.locator('.kiosk-choice').first().click();
  await page.locator('.kiosk-choice').first().click();
  await page.locator('.kiosk-trouble:not(:empty)').waitFor();
  expect(await page.locator('.kiosk-bar button').allInnerTexts()).toEqual(['Se en annan film']);
  await page.locator('.kiosk-bar button').click();
  await page.locator('[data-view=start]').waitFor();
  expect(faults.filter((fault) => !/ERR_FAILED|failed/u.test(fault))).toEqual([]);
  await leave(page);
});

test('staff come out by a long press and the word, and what they had chosen is there', async () => {
  const { page, faults } = await startScreen('sprak=sv&visa=bankid,swish/betala&ord=ko');
  const mark = page.locator('.kiosk-mark');
  await mark.hover();
  await page.mouse.down();
  await page.clock.fastForward(3100);
  await page.mouse.up();
  const letter = (name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true });
  await letter('p').click();
  await letter('Öppna').click();
  await page.getByText('Det var inte ordet. Försök igen.').waitFor();
  for (const name of 'personal') await letter(name).click();
  await letter('Öppna').click();
  await page.waitForURL(/\/skylt\/\?val$/u);
  await page
    .locator('[data-address]')
    .filter({ hasText: 'sprak=sv&visa=bankid,swish/betala' })
    .waitFor();
  expect(await findViolations(page)).toEqual([]);
  // A screen that is started again needs no address.
  await page.goto('/skylt/');
  await page.locator('.kiosk h1').waitFor();
  expect(await page.locator('.kiosk-choice').count()).toBe(2);
  expect(faults).toEqual([]);
  await leave(page);
});

test.each([
  { language: 'sv', options: upright },
  { language: 'ar', options: { viewport: { width: 1280, height: 720 } } },
])(
  'axe finds nothing in any of its states, in $language, and all is large enough to press',
  async ({ language, options }) => {
    const { page } = await startScreen(`sprak=${language},en&slinga=ja`, options);
    const look = async (): Promise<void> => {
      expect(await findViolations(page)).toEqual([]);
      for (const theme of ['dark', 'contrast']) {
        await read(page, { theme });
        expect(await findUnclearTexts(page)).toEqual([]);
      }
      await read(page, { theme: 'light' });
      const sizes = await page.locator('.kiosk button').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { width, height } = button.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(64);
    };
    await look();
    await page.clock.fastForward(31_000);
    await look();
    await page.locator('.kiosk-come').click();
    await page.locator('.kiosk-choice').first().click();
    await look();
    await page.locator('.kiosk-choice').first().click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
    await look();
    await page.locator('.kiosk-bar button').last().click();
    await look();
    await page.clock.fastForward(41_000);
    await page.getByRole('dialog').waitFor();
    await look();
    await page.clock.fastForward(21_000);
    await page.locator('.kiosk-mark').hover();
    await page.mouse.down();
    await page.clock.fastForward(3100);
    await page.mouse.up();
    await page.getByRole('dialog').waitFor();
    await look();
    await leave(page);
  },
);
