import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import playerWords from 'site:words/player';
import { openUnsteady, type UnsteadySite, waitForWorker } from './open-unsteady.ts';
import { pressPlay, waitUntil } from './play-film.ts';

let site: UnsteadySite;
beforeAll(async () => {
  site = await openUnsteady();
});
afterEach(() => {
  Object.assign(site.trouble, {
    isGone: false,
    cut: undefined,
    truncated: undefined,
    headers: undefined,
  });
});
afterAll(() => site.close());

const guide = '/swish/betala/';
const saveButton = /^Spara för att titta utan internet/u;
const saved = 'Sparad. Du kan titta utan internet.';
const film = /swish-betala\.sv\..*\.mp4$/u;

test.each([
  ['at once', /swish-betala\.sv\..*\.mp4$/u, 0],
  ['in a film', film, 300_000],
  ['in the last piece of a film', film, 900_000],
  ['in its text', /text\.vtt$/u, 200],
  ['in the paper', /\.pdf$/u, 100_000],
])('the network is cut %s: it is said, and saving goes on from there', async (_, file, bytes) => {
  const { page, context, errors } = await site.visit();
  await page.goto(guide);
  site.trouble.cut = { file, afterBytes: bytes };
  await page.getByRole('button', { name: saveButton }).click();
  await page.getByText('Det gick inte att hämta allt.').waitFor();
  const before = await page.evaluate(
    async () => (await (await caches.open('koppla-upp-films')).keys()).length,
  );
  site.trouble.cut = undefined;
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByText(saved).waitFor();
  const after = await page.evaluate(
    async () => (await (await caches.open('koppla-upp-films')).keys()).length,
  );
  expect(after).toBeGreaterThan(before);
  expect(errors).toEqual([]);
  await context.close();
});

test('saving can be cancelled, and gone on with after the page was left', async () => {
  const { page, context } = await site.visit();
  await page.goto(guide);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: 900_000,
    uploadThroughput: 900_000,
  });
  await page.getByRole('button', { name: saveButton }).click();
  const bar = page.locator('save-guide progress');
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 1_600_000);
  expect(await bar.getAttribute('max')).toMatch(/^\d{7}$/u);
  expect(await page.locator('.save-told').textContent()).toMatch(
    /^Sparar\. [\d,]+\sMB av [\d,]+\sMB/u,
  );
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByText('Du avbröt.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^Fortsätt spara \([\d,]+ MB kvar\)$/u }).click();
  await page.getByText(saved).waitFor();
  await context.close();
});

test('the server goes in the middle of a film: it is said, and the film goes on from there', async () => {
  const { page, context } = await site.visit();
  await page.goto(guide);
  site.trouble.cut = { file: film, afterBytes: 250_000 };
  await pressPlay(page);
  await waitUntil(page, 1000);
  site.trouble.isGone = true;
  await page
    .getByRole('alert')
    .filter({ hasText: 'Du har inte gjort något fel.' })
    .waitFor({ timeout: 120_000 });
  const stoppedMs = await page.evaluate(
    () => (document.querySelector('video')?.currentTime ?? 0) * 1000,
  );
  Object.assign(site.trouble, { isGone: false, cut: undefined });
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await waitUntil(page, stoppedMs + 500);
  expect(await page.getByRole('alert').count()).toBe(0);
  await context.close();
});

test('a film that is truncated on the server is not saved, and says so when it is played', async () => {
  const { page, context } = await site.visit();
  await page.goto(guide);
  site.trouble.truncated = { file: film, bytes: 300_000 };
  await page.getByRole('button', { name: saveButton }).click();
  await page.getByText('En fil hos oss är inte hel.').waitFor();
  const kept = await page.evaluate(async () =>
    (await (await caches.open('koppla-upp-films')).keys()).map(({ url }) => url),
  );
  expect(kept.filter((url) => url.endsWith('.mp4'))).toEqual([]);

  await pressPlay(page);
  await waitUntil(page, 500);
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video) video.playbackRate = 4;
  });
  await page.getByRole('alert').filter({ hasText: /\S/u }).waitFor({ timeout: 120_000 });
  expect(await page.getByRole('alert').textContent()).toBe(playerWords['sv'].broken);
  site.trouble.truncated = undefined;
  await page.locator('.film-trouble button').click();
  await waitUntil(page, 30_000);
  await context.close();
});

test.each([
  ['before', 1_000_000],
  ['in the middle', 5_200_000],
])('the storage is full %s: it is said with what to do', async (when, quotaSize) => {
  const { page, context } = await site.visit();
  await page.goto('/swish/betala-i-butik/');
  await page.getByRole('button', { name: saveButton }).waitFor();
  const devtools = await context.newCDPSession(page);
  if (when === 'in the middle')
    // The browser says that there is room, and finds out when it writes.
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 1e9, usage: 0 });
    });
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: site.origin,
    quotaSize: when === 'before' ? quotaSize : 1_700_000,
  });
  await page.getByRole('button', { name: saveButton }).click();
  await page.getByText('Det finns inte plats på enheten.').waitFor();
  expect(await page.getByRole('link', { name: 'Visa vad som är sparat' }).isVisible()).toBe(true);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByText(saved).waitFor();
  await context.close();
});

test('with localStorage, cookies and caches blocked, watching, searching and practice work', async () => {
  // A sandboxed page has an origin of its own that may store nothing: every such call throws.
  site.trouble.headers = {
    'Content-Security-Policy':
      'sandbox allow-scripts allow-forms allow-popups allow-modals allow-top-navigation',
    'Access-Control-Allow-Origin': '*',
  };
  const { page, context, errors } = await site.visit();
  await page.goto(guide);
  const blocked = await page.evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(blocked).toBe('SecurityError');
  await pressPlay(page);
  await waitUntil(page, 1000);
  await page.getByRole('button', { name: 'Text och färger' }).click();
  await page.getByRole('dialog').waitFor();
  await page.goto('/sok/?q=resept');
  await page.getByText(/passar "recept"/u).waitFor();
  await page.goto(`${guide}prova/`);
  await page.locator('practice-room button').first().waitFor();
  await page.goto('/mina-filmer/');
  await page.getByText('Den här webbläsaren kan inte spara guider.').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('with storage alone blocked the search understands as ever, and nothing is offered that cannot be done', async () => {
  // What a browser does that blocks all of a site's data, as its own settings may say.
  const { page, context, errors } = await site.visit();
  await page.addInitScript(() => {
    const block = (object: object, name: string): void => {
      Object.defineProperty(object, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) block(window, name);
    block(Document.prototype, 'cookie');
    CacheStorage.prototype.open = () =>
      Promise.reject(new DOMException('An attempt was made to break through.', 'SecurityError'));
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('The user denied permission.', 'SecurityError'));
  });
  await page.goto('/');
  await page.locator('#q').fill('resept');
  await page.keyboard.press('Enter');
  await page.locator('[data-hits] h2 a').first().waitFor();
  expect(await page.locator('.mended').textContent()).toContain('Menade du "recept"?');
  await page.locator('[data-hits] h2 a').first().click();
  await pressPlay(page);
  await waitUntil(page, 1000);
  await page.getByRole('button', { name: 'Text och färger' }).click();
  await page.getByRole('dialog').waitFor();
  await page.goto(guide);
  await page.waitForTimeout(500);
  // Nothing is offered that cannot be done.
  expect(await page.locator('save-guide button:visible').count()).toBe(0);
  await page.goto(`${guide}prova/`);
  await page.locator('practice-room button').first().waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a worker whose caches were cleared still lets the site through', async () => {
  const { page, context } = await site.visit();
  await page.goto(guide);
  await waitForWorker(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('/sok/?q=resept');
  await page.locator('[data-hits] h2 a').first().waitFor();
  await page.goto(guide);
  await pressPlay(page);
  await waitUntil(page, 500);
  await context.close();
});
