import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay, readCaption, watchToEnd } from './play-film.ts';
import { films, readCueTexts } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(films)('$guide', (film) => {
  test('plays to its end with its captions showing', async () => {
    const { page, faults } = await site.visit();
    await page.goto(`/${film.guide}/`);
    await pressPlay(page);

    // The first sentence at the usual speed: its caption is in the picture without any choice.
    await page.waitForFunction(readCaption, undefined, { timeout: 10_000 });
    const { captions, endedAtMs } = await watchToEnd(page, 16);

    expect(Math.abs(endedAtMs - film.durationMs)).toBeLessThanOrEqual(100);
    const cues = readCueTexts(film, 'standard');
    expect(captions.filter((caption) => !cues.includes(caption))).toEqual([]);
    expect(captions.length).toBeGreaterThanOrEqual(cues.length / 2);
    expect(faults).toEqual([]);
    await leave(page);
  });
});
