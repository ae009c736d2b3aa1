import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay, readCaption, watchToEnd } from './play-film.ts';
import { films, readCues, type SiteFilm } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: at the end of the main film somebody wants to see what may go wrong too. */
function askForMore(): void {
  const card = document.querySelector('.film-wait');
  if (!card) return;
  new MutationObserver(() => {
    // At the very end there is nothing more to see.
    if (!card.classList.contains('is-open') || document.querySelector('video')?.ended) return;
    // The ways on are offered a moment after it is told.
    queueMicrotask(() => document.querySelector<HTMLElement>('.film-go-on')?.click());
  }).observe(card, { attributes: true, attributeFilter: ['class'] });
}

/** From the start of the last step but one: what is in between is read from its files in `tests/site`. */
const lateMs = ({ steps, durationMs }: SiteFilm): number => steps.at(-2)?.startMs ?? durationMs / 2;

/** Most of the time each waits for its film to pass, so that several are watched side by side. */
test.concurrent.each(films)('$guide plays to its end with its captions showing', async (film) => {
  const { page, faults } = await site.visit();
  await page.goto(`/${film.guide}/`);
  await pressPlay(page);
  await page.evaluate(askForMore);

  // The first sentence at the usual speed: its caption is in the picture without any choice.
  await page.waitForFunction(readCaption, undefined, { timeout: 30_000 });
  const fromMs = lateMs(film);
  await page.evaluate((ms) => {
    const video = document.querySelector('video');
    if (video) video.currentTime = ms / 1000;
  }, fromMs);
  const { captions, endedAtMs } = await watchToEnd(page, 8);

  expect(Math.abs(endedAtMs - film.durationMs)).toBeLessThanOrEqual(100);
  const cues = readCues(film, 'standard');
  const texts = cues.map(({ text }) => text);
  expect(captions.filter((caption) => !texts.includes(caption))).toEqual([]);
  const late = cues.filter(({ startMs }) => startMs >= fromMs);
  expect(late.length).toBeGreaterThan(2);
  expect(captions.length).toBeGreaterThanOrEqual(late.length / 2);
  expect(faults).toEqual([]);
  await leave(page);
});
