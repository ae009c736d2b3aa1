import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { allWideFilms } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['/bankid/skaffa/', '/en/bankid/skaffa/', '/ar/bankid/skaffa/'])('%s', (path) => {
  test('leads to the guide as sound, which plays and is as long as the film', async () => {
    const { page, faults } = await site.visit();
    await page.goto(path);
    await page.locator('.walk a[href$="/ljud/"]').click();
    await page.waitForURL(`**${path}ljud/`);
    const language = /^\/(en|ar)\//u.exec(path)?.[1] ?? 'sv';
    const film = allWideFilms.find(
      (each) => each.guide === 'bankid/skaffa' && each.language === language,
    );
    const sound = page.locator('audio');
    await sound.evaluate((audio: HTMLAudioElement) => {
      audio.muted = true;
      return audio.play();
    });
    await expect
      .poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(0.2);
    const { source, lengthMs } = await sound.evaluate((audio: HTMLAudioElement) => ({
      source: audio.currentSrc,
      lengthMs: audio.duration * 1000,
    }));
    expect(source).toBe(`${site.origin}/${film?.file.replace('.mp4', '.m4a')}`);
    expect(Math.abs(lengthMs - (film?.durationMs ?? NaN))).toBeLessThan(100);

    // What it says of its size is true, to a sixth: films are made after the pages.
    const link = page.locator('a[download]');
    const told = Number(/\d+[.,]\d/u.exec(await link.innerText())?.[0].replace(',', '.'));
    const bytes = (await (await page.request.get(source)).body()).length;
    expect(await link.getAttribute('href')).toBe(new URL(source).pathname);
    expect(Math.abs(told * 1e6 - bytes)).toBeLessThan(bytes / 6 + 50_000);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

test('a press on a sentence plays it, and the one that is heard is marked', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/bankid/skaffa/ljud/');
  const sentence = page.locator('.said').nth(6);
  const wanted = await sentence.textContent();
  await sentence.click();
  await expect.poll(() => page.locator('.said[aria-current]').textContent()).toBe(wanted);
  expect(faults).toEqual([]);
  await leave(page);
});

test('without scripts the sound plays, and all that is said can be read', async () => {
  const { page } = await site.visit({ javaScriptEnabled: false });
  await page.goto('/bankid/skaffa/ljud/');
  expect(await page.locator('audio[controls]').isVisible()).toBe(true);
  expect(await page.locator('.transcript p:not([hidden])').first().isVisible()).toBe(true);
  await leave(page);
});
