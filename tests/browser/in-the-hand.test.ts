import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Look, looks, nameOf, openLooks } from './hand/looks.ts';
import { measureFilm, type Seen } from './hand/measure-film.ts';
import { keepSheet, takePicture } from './hand/sheet.ts';
import { type Line, makeTable } from './hand/table.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay } from './play-film.ts';

/** BAR.md, The player: upright and playing, and in full screen. */
const leastShare = 0.4;
const leastOfWhatFits = 0.9;
const leastTargetPx = 44;

const buttons = ['.film-row button'];
const playing = [...buttons, 'video', '.film-caption span'];
const waiting = [...buttons, 'video', '.film-wait p', '.film-wait button'];

const guides = { sv: '/1177/logga-in/', ar: '/ar/1177/logga-in/' };
const lines: Line[] = [];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  const table = makeTable(lines);
  console.log(table);
  await keepSheet(site.browser, table);
  await site.close();
});

/** Runs in the page: holds the playing film at its longest caption, as nearly still as may be. */
function holdAtCaption(): Promise<void> {
  const video = document.querySelector('video');
  const { player } = document.querySelector('.video-js') as unknown as {
    player: { textTracks(): ArrayLike<TextTrack> };
  };
  const track = Array.from(player.textTracks()).find(({ mode }) => mode === 'showing');
  const cues = Array.from(track?.cues ?? []) as VTTCue[];
  const longest = cues.reduce((most, cue) => (cue.text.length > most.text.length ? cue : most));
  if (!video) throw new RangeError('There is no film');
  // The slowest that browsers play.
  video.defaultPlaybackRate = 0.0625;
  video.playbackRate = 0.0625;
  const isThere = (): boolean =>
    video.readyState > 1 &&
    !video.seeking &&
    video.currentTime >= longest.startTime &&
    video.currentTime < longest.endTime - 0.3 &&
    document.querySelector('.film-caption')?.textContent !== '';
  return new Promise((resolve) => {
    const look = (): void => {
      if (isThere()) return resolve();
      const isNear = Math.abs(video.currentTime - longest.startTime) < 0.2;
      if (!video.seeking && video.readyState > 1 && !isNear)
        video.currentTime = longest.startTime + 0.05;
      setTimeout(look, 30);
    };
    look();
  });
}

/** Runs in the page: the film comes to the end of a step that was asked for, and waits. */
function waitAfterStep(): Promise<void> {
  const video = document.querySelector('video');
  const host = document.querySelector<HTMLElement>('film-player');
  const [, second = 0, third = 0] = (host?.dataset['times'] ?? '').split(' ').map(Number);
  host?.dispatchEvent(new CustomEvent('film-seek', { detail: { ms: second } }));
  if (!video) throw new RangeError('There is no film');
  video.playbackRate = 1;
  video.defaultPlaybackRate = 1;
  return new Promise((resolve) => {
    video.addEventListener(
      'seeked',
      () => {
        video.currentTime = third / 1000 - 0.9;
        const look = (): unknown =>
          document.querySelector('.film-wait.is-open') ? resolve() : setTimeout(look, 30);
        look();
      },
      { once: true },
    );
  });
}

/** Runs in the page: as it is when the film has been shown to somebody. */
function bringPicture(): void {
  document.querySelector('.film-back')?.remove();
  const top = document.querySelector('video')?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: top - 4, behavior: 'instant' });
}

/** Measures a state in every look, and what is wrong there. */
async function goThrough(
  page: Page,
  state: string,
  needed: readonly string[],
  prepare: () => Promise<unknown>,
  judge: (seen: Seen, look: Look) => string[],
): Promise<string[]> {
  const show = await openLooks(page);
  const wrong: string[] = [];
  for (const look of looks) {
    await show(look);
    await prepare();
    const seen = await page.evaluate(measureFilm, needed);
    const faults = [
      ...seen.outside.map((name) => `${name} is outside`),
      ...seen.covers.map((name) => `${name} covers the picture`),
      ...seen.under.map((name) => `${name} lies under the buttons`),
      ...(seen.captionPx < seen.bodyPx - 0.1 ? [`captions of ${seen.captionPx} px`] : []),
      ...(seen.targetPx < leastTargetPx - 0.1 ? [`a target of ${seen.targetPx} px`] : []),
      ...judge(seen, look),
    ];
    wrong.push(...faults.map((fault) => `${state}, ${nameOf(look)}, ${look.theme}: ${fault}`));
    await takePicture(page, state, look);
    const figure = state.startsWith('full') ? seen.ofWhatFits : seen.share;
    lines.push({ look: nameOf(look), figures: { [`${state} %`]: figure * 100 } });
  }
  return wrong;
}

const isLow = ({ share }: Seen, { size: [width, height] }: Look): string[] =>
  height > width && share < leastShare ? [`the film has ${Math.round(share * 100)} %`] : [];

const isSmall = ({ ofWhatFits: share }: Seen): string[] =>
  share < leastOfWhatFits ? [`the film has ${Math.round(share * 100)} % of what fits`] : [];

describe.each(Object.entries(guides))('in %s, on every screen and with every text', (_, guide) => {
  test('the film is large, whole and uncovered while it plays, while it waits, and in full screen', async () => {
    const { page, faults } = await site.visit();
    await page.goto(guide);
    await pressPlay(page);
    const hold = async () => {
      await page.evaluate(holdAtCaption);
      await page.evaluate(bringPicture);
    };
    const settle = () => page.evaluate(bringPicture);
    const wrong = await goThrough(page, 'playing', playing, hold, isLow);
    await page.evaluate(waitAfterStep);
    wrong.push(...(await goThrough(page, 'waiting', waiting, settle, () => [])));

    await page.locator('[data-control=ScreenSwitch]').click();
    await page.waitForFunction(() => document.fullscreenElement);
    const again = [...buttons, 'video', '.film-wait button'];
    wrong.push(
      ...(await goThrough(page, 'full, waiting', again, () => Promise.resolve(), isSmall)),
    );
    await page.locator('[data-control=PlaySwitch]').click();
    const rest = async () => {
      await page.evaluate(holdAtCaption);
      await page.waitForFunction(() => {
        const bar = document.querySelector('.film-idle .vjs-control-bar');
        return bar && getComputedStyle(bar).opacity === '0';
      });
    };
    wrong.push(...(await goThrough(page, 'full', ['video', '.film-caption span'], rest, isSmall)));
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });
});
