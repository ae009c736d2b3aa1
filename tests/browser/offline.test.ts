import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readWords } from '../../src/studio/read-words.ts';
import { findViolations } from './find-violations.ts';
import { openUnsteady, type UnsteadySite, waitForWorker } from './open-unsteady.ts';
import { pressPlay, waitUntil } from './play-film.ts';
import { films } from './site-map.ts';
import { here, pointer, walkToPerson } from './walk-to-person.ts';

let site: UnsteadySite;
beforeAll(async () => {
  site = await openUnsteady();
});
afterEach(() => {
  site.trouble.isGone = false;
});
afterAll(() => site.close());

const titleOf = (guide: string): string => films.find((film) => film.guide === guide)?.title ?? '';

test('after one visit and one saved service, everything is there without a network', async () => {
  const { page, context, foreign, errors } = await site.visit();
  await page.goto('/bankid/');
  await waitForWorker(page);
  const save = page.getByRole('button', { name: /^Spara alla guiderna .* \(\d.* MB\)$/u });
  await save.click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  site.trouble.isGone = true;

  // Who helps, then start, and a search with a typo.
  await page.goto('/sok/?q=hjälp+vetlanda');
  await page.locator('[data-people] .row').first().waitFor();
  await page.goto('/');
  await page.locator('#q').fill('skafa bnkid');
  await page.keyboard.press('Enter');
  await page.locator('[data-hits] h2 a').first().waitFor();
  expect(await page.locator('[data-hits] h2 a').first().textContent()).toBe(
    titleOf('bankid/skaffa'),
  );
  expect(
    await page
      .locator('[data-hits] img')
      .first()
      .evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
  ).toBeGreaterThanOrEqual(320);

  // The film, with its captions, from another place than its beginning.
  await page.locator('[data-hits] h2 a').first().click();
  await page.waitForURL('**/bankid/skaffa/');
  await pressPlay(page);
  await waitUntil(page, 1000);
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video) video.currentTime = 40;
  });
  await waitUntil(page, 40_500);
  await page.waitForFunction(
    () => (document.querySelector('.film-caption')?.textContent ?? '') !== '',
  );
  const part = await page.evaluate(async () => {
    const address = document.querySelector('video')?.currentSrc ?? '';
    const response = await fetch(address, { headers: { Range: 'bytes=1000-1999' } });
    const { byteLength } = await response.arrayBuffer();
    return { status: response.status, range: response.headers.get('Content-Range'), byteLength };
  });
  expect(part).toEqual({
    status: 206,
    range: expect.stringMatching(/^bytes 1000-1999\/\d+$/u),
    byteLength: 1000,
  });

  // Practice, and print.
  await page.goto('/bankid/skaffa/prova/');
  await page.locator('practice-room button').first().waitFor();
  await page.goto('/bankid/skaffa/skriv-ut/');
  expect(await page.locator('h1').textContent()).toContain(titleOf('bankid/skaffa'));
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  const paper = await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href$=".pdf"]');
    return (await fetch(link?.href ?? '')).status;
  });
  expect(paper).toBe(200);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('the whole way to a person, without a network', async () => {
  const { page, context, errors } = await site.visit({
    geolocation: here,
    permissions: ['geolocation'],
  });
  await page.goto('/');
  await waitForWorker(page);
  site.trouble.isGone = true;
  await page.reload();
  await walkToPerson(page, pointer);
  expect(errors).toEqual([]);
  await context.close();
});

test('a film that is not saved says that there is no network', async () => {
  const { page, context } = await site.visit();
  await page.goto('/swish/betala/');
  await waitForWorker(page);
  site.trouble.isGone = true;
  await page.reload();
  await page.locator('.film-play').click();
  await page.getByRole('alert').filter({ hasText: 'Du har inte gjort något fel.' }).waitFor();
  await context.close();
});

test.each([
  ['/finns-inte/', 'Sidan går inte att visa utan internet'],
  ['/en/bankid/', 'The page cannot be shown without internet'],
])('%s, which is not kept, is told of in the languages that are', async (path, title) => {
  const { page, context } = await site.visit();
  await page.goto(path.startsWith('/en/') ? '/en/' : '/');
  await waitForWorker(page);
  site.trouble.isGone = true;
  await page.goto(path.startsWith('/en/') ? '/en/finns-inte/' : path);
  expect(await page.locator('h1').textContent()).toBe(title);
  expect(await page.locator('main a').count()).toBeGreaterThanOrEqual(4);
  await context.close();
});

test('what is saved is listed with its room, and can be taken away', async () => {
  const { page, context } = await site.visit();
  await page.goto('/swish/betala/');
  const save = page.getByRole('button', { name: /^Spara för att titta utan internet/u });
  const told = (await save.textContent()) ?? '';
  expect(told).toMatch(/\(\d,\d\sMB\)/u);
  await save.click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  await page.getByRole('link', { name: 'Visa vad som är sparat' }).click();

  const card = page.locator('saved-guides li');
  await card.waitFor();
  expect(await card.textContent()).toContain(titleOf('swish/betala'));
  expect(await card.textContent()).toContain(`Tar ${/[\d,]+\sMB/u.exec(told)?.[0]}.`);
  expect(await page.locator('[data-room]').textContent()).toMatch(/Det finns ungefär .+ kvar/u);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: `Ta bort filmen "${titleOf('swish/betala')}"` }).click();
  await page.getByText('Inget är sparat än.').waitFor();
  expect(
    await page.evaluate(async () => (await (await caches.open('koppla-upp-films')).keys()).length),
  ).toBe(0);
  await context.close();
});

test('a cleared cache is noticed and said', async () => {
  const { page, context } = await site.visit();
  await page.goto('/swish/betala/');
  await page.getByRole('button', { name: /^Spara för att titta/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  await page.evaluate(() => caches.delete('koppla-upp-films'));
  await page.reload();
  await page.getByText('webbläsaren har tagit bort det').waitFor();
  expect(await page.getByRole('button', { name: /^Spara för att titta/u }).count()).toBe(1);
  await page.goto('/mina-filmer/');
  await page.getByText('Webbläsaren har tagit bort något som du hade sparat.').waitFor();
  await context.close();
});

test('the site can be installed', async () => {
  const { page, context } = await site.visit();
  await page.goto('/');
  await waitForWorker(page);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as {
    icons: { src: string }[];
    screenshots: { src: string; sizes: string }[];
    shortcuts: { url: string }[];
  };
  for (const { src } of manifest.icons) {
    const bytes = await page.evaluate(async (address) => (await fetch(address)).status, src);
    expect(bytes).toBe(200);
  }
  for (const { src, sizes } of manifest.screenshots) {
    const size = await page.evaluate(async (address) => {
      const img = new Image();
      img.src = address;
      await img.decode();
      return `${img.naturalWidth}x${img.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  expect(manifest.shortcuts.length).toBeGreaterThanOrEqual(3);
  for (const { url } of manifest.shortcuts) expect((await page.goto(url))?.status(), url).toBe(200);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
  await context.close();
});

test('whoever spares data is not sent the site unasked', async () => {
  const { page, context } = await site.visit();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/swish/betala/');
  await page.waitForTimeout(5000);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await page.getByRole('button', { name: /^Spara för att titta/u }).click();
  await page.getByText('Sparad. Du kan titta utan internet.').waitFor();
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(1);
  await context.close();
});

test('without internet a film that is not saved says so, and not that the network was lost', async () => {
  const { page, context } = await site.visit();
  await page.goto('/bankid/skaffa/');
  await waitForWorker(page);
  await context.setOffline(true);
  await page.goto('/bankid/skaffa/');
  await page.locator('.film-play').click();
  const { offline, trouble } = readWords('sv').player;
  await page.getByRole('alert').filter({ hasText: offline }).waitFor();
  expect(await page.getByRole('alert').textContent()).not.toBe(trouble);
  await context.close();
});
