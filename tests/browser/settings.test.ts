import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { openSettings } from './open-settings.ts';
import { pressPlay } from './play-film.ts';
import { anyGuide, pathsIn } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('what was chosen is there before anything is painted', async () => {
  const { page } = await site.visit({ reading: { theme: 'contrast', text: '200' } });
  await page.addInitScript(() => {
    const seen = { bodyWithoutTheme: false, themeAtMs: Infinity };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const { theme } = document.documentElement.dataset;
      if (theme && seen.themeAtMs === Infinity) seen.themeAtMs = performance.now();
      if (document.body && !theme) seen.bodyWithoutTheme = true;
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  for (const path of ['/', anyGuide]) {
    await page.goto(path);
    await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
    const { seen, firstPaintMs } = await page.evaluate(() => ({
      seen: (window as unknown as { seen: { bodyWithoutTheme: boolean; themeAtMs: number } }).seen,
      firstPaintMs: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    }));
    expect(seen.bodyWithoutTheme).toBe(false);
    expect(seen.themeAtMs).toBeLessThan(firstPaintMs);
  }
  await leave(page);
});

test('follows the device where nothing is chosen', async () => {
  const ground = async (options: Parameters<Site['visit']>[0]) => {
    const { page } = await site.visit(options);
    await page.goto('/');
    const colour = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    await leave(page);
    return colour;
  };
  const light = await ground({ colorScheme: 'light' });
  const dark = await ground({ colorScheme: 'dark' });
  expect(dark).not.toBe(light);
  expect(await ground({ colorScheme: 'dark', reading: { theme: 'light' } })).toBe(light);
  expect(await ground({ colorScheme: 'light', reading: { theme: 'dark' } })).toBe(dark);
  expect(await ground({ contrast: 'more' })).toBe('rgb(0, 0, 0)');
});

test('behind an open panel the page stands still, and is where it was when that is closed', async () => {
  const { page } = await site.visit({ viewport: { width: 360, height: 740 } });
  await page.goto(anyGuide);
  await page.evaluate(() => scrollBy(0, 900));
  // As the film does it: the button itself is far up the page.
  await page.locator('reading-comfort button').dispatchEvent('click');
  await page.getByRole('dialog').waitFor();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(180, 300);
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(before);

  // Larger text makes the page longer: what was read stands where it stood, behind the panel too.
  const topOfRead = () =>
    page.evaluate(() => {
      const read =
        document.querySelector('[data-read]') ??
        [...document.querySelectorAll('main :is(h2, h3, p, li)')].find(
          (element) => element.getBoundingClientRect().bottom > 0,
        );
      read?.setAttribute('data-read', '');
      return read?.getBoundingClientRect().top ?? NaN;
    });
  const top = await topOfRead();
  for (const size of ['Störst', 'Vanlig']) {
    await page
      .getByRole('group', { name: 'Hur stor text?' })
      .getByLabel(size, { exact: true })
      .check();
    expect(Math.abs((await topOfRead()) - top), size).toBeLessThan(5);
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Klart' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  await leave(page);
});

test('works, and is quiet about it, where the browser keeps nothing', async () => {
  const { page, faults } = await site.visit();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  for (const path of pathsIn('sv').filter((path) => path !== '/404.html')) await page.goto(path);
  await page.goto(anyGuide);
  await page.getByRole('button', { name: 'Text och färger' }).click();
  const sizes = page.getByRole('group', { name: 'Hur stor text?' });
  await sizes.getByLabel('Störst').check();
  await page.getByRole('button', { name: 'Klart' }).click();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '40px',
  );
  await pressPlay(page);
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
  // video.js tells developers that it may keep nothing; nobody else hears of it.
  expect(faults.filter((fault) => !/VIDEOJS: WARN: SecurityError/u.test(fault))).toEqual([]);
  await leave(page);
});

test.each([
  ['/1177/logga-in/', 360, 640, '150'],
  ['/ar/1177/logga-in/', 360, 640, '150'],
  ['/1177/logga-in/', 320, 568, '200'],
  ['/1177/logga-in/', 740, 360, '150'],
])(
  'what "Mer" holds at %s is in one screen of a small telephone, %i × %i, with the text at %s percent',
  async (path, width, height, text) => {
    const { page, faults } = await site.visit({ viewport: { width, height }, reading: { text } });
    await page.goto(path);
    await pressPlay(page);
    await page.locator('[data-control=MoreSwitch]').click();
    const panel = page.locator('.film-more');
    const names = panel.locator('.fold-name');
    await names.first().waitFor();
    const hiddenPx = () => panel.evaluate((each) => each.scrollHeight - each.clientHeight);
    expect(await hiddenPx()).toBeLessThanOrEqual(1);
    expect(await names.count()).toBeGreaterThan(1);
    for (const name of await names.all()) {
      await name.click();
      expect(await hiddenPx(), await name.innerText()).toBeLessThanOrEqual(1);
      expect(await panel.locator('.film-setting .film-row button:visible').count()).toBeGreaterThan(
        0,
      );
      // The same press leads back to the list.
      await name.click();
    }
    // A switch is pressed at once, tells what it did, and nothing else has its name.
    const calm = panel.locator('[data-control=CalmSwitch]');
    const words = await calm.innerText();
    expect(await panel.getByRole('button', { name: words, exact: true }).count()).toBe(1);
    await calm.click();
    expect(await calm.getAttribute('aria-pressed')).toBe('true');
    // Its line is whole above the way out, the last one's too.
    await panel.locator('[data-control=SoundSwitch]').click();
    const told = panel.locator('.film-switch[data-told] > p');
    expect(await told.count()).toBe(2);
    const line = await told.last().boundingBox();
    const close = await panel.locator('.film-more-end').boundingBox();
    expect((line?.y ?? 0) + (line?.height ?? 999)).toBeLessThanOrEqual((close?.y ?? 0) + 1);
    // What is chosen is chosen as before.
    await names.nth(1).click();
    const slow = panel.locator('[data-control=RateSwitch]').nth(1);
    await slow.click();
    expect(await slow.getAttribute('aria-pressed')).toBe('true');
    expect(await panel.locator('[data-control=RateSwitch][aria-pressed=true]').count()).toBe(1);
    await panel.locator('[data-control=MoreClose]').click();
    expect(await page.evaluate(() => document.querySelector('video')?.playbackRate)).toBe(0.75);
    expect(faults).toEqual([]);
    await leave(page);
  },
);

test('a choice that makes the text larger stays in sight, above what closes the panel', async () => {
  const { page } = await site.visit({ viewport: { width: 360, height: 640 }, hasTouch: true });
  await page.goto('/');
  await openSettings(page);
  const choices = page.locator('.comfort label:has(input[name=text])');
  await page.getByRole('tabpanel', { name: 'Text' }).getByText('Störst').tap();
  expect(await page.locator('html').getAttribute('data-text')).toBe('200');
  const lowest = await page
    .locator('.comfort-end')
    .evaluate((end) => end.getBoundingClientRect().top);
  const chosen = choices.filter({ has: page.locator('input:checked') });
  await expect
    .poll(() => chosen.evaluate((label) => label.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(lowest + 1);
  await leave(page);
});

test('what was put back is given back by the next press', async () => {
  const chosen = { text: '150', theme: 'dark' } as const;
  const { page } = await site.visit({ reading: chosen });
  await page.goto('/');
  await openSettings(page);
  await page.getByRole('tab', { name: 'Mer' }).click();
  const read = () =>
    page.evaluate(() => {
      const { text, theme } = document.documentElement.dataset;
      return { text, theme };
    });
  await page.getByRole('button', { name: 'Återställ allt' }).click();
  expect(await read()).toEqual({ text: undefined, theme: undefined });
  await page.getByRole('button', { name: 'Ångra' }).click();
  expect(await read()).toEqual(chosen);
  await page.reload();
  expect(await read()).toEqual(chosen);
  await leave(page);
});

test.each(['100', '150', '200'] as const)(
  'one sees which size is chosen when the settings open, with text at %s',
  async (text) => {
    const { page } = await site.visit({
      viewport: { width: 320, height: 568 },
      reading: { text },
    });
    await page.goto('/');
    await openSettings(page);
    const isSeen = () =>
      page
        .locator('.choices--text label')
        .filter({ has: page.locator(':checked') })
        .evaluate((label) => {
          const { left, top, width, height } = label.getBoundingClientRect();
          return [top + 8, top + height - 8].every((y) =>
            label.contains(document.elementFromPoint(left + width / 2, y)),
          );
        });
    await expect.poll(isSeen).toBe(true);
    await leave(page);
  },
);
