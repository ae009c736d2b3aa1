import { expect } from 'vitest';
import { type Driver, unfold, waitFor } from '../drivers/driver.ts';

/** Runs in the page: where the film is, in s, and whether it stands still. */
const readFilm = () => {
  const video = document.querySelector('video');
  return {
    atS: video?.currentTime ?? 0,
    isPaused: video?.paused ?? true,
    rate: video?.playbackRate,
  };
};

export const hasCome = (atS: number): boolean =>
  (document.querySelector('video')?.currentTime ?? 0) >= atS;
const isSeen = (selector: string): boolean =>
  (document.querySelector<HTMLElement>(selector)?.getClientRects().length ?? 0) > 0;

/** Presses the film's one button and waits for the player's own controls. */
export async function play(driver: Driver, address: string): Promise<void> {
  await driver.go(address);
  await waitFor(driver, isSeen, '.film-play');
  await driver.click('.film-play');
  await waitFor(driver, isSeen, '.vjs-control-bar');
}

/** The film waits after each step, goes on at a press, and has its text; a chosen speed stays. */
export async function watchWithStops(driver: Driver, origin: string): Promise<void> {
  await play(driver, `${origin}/bankid/skaffa/`);
  const caption = () => document.querySelector('.film-caption')?.textContent !== '';
  await waitFor(driver, caption);
  // A line that finds its own direction loses its margins in WebKit where a caption has two.
  const bidi = await driver.run(() => {
    const lines = document.querySelector('.film-caption span');
    return lines ? getComputedStyle(lines).unicodeBidi : '';
  });
  expect(bidi).toBe('normal');
  await driver.click('[data-control=MoreSwitch]');
  await driver.click('.film-row > [data-control=RateSwitch]:nth-child(2)');
  await driver.click('.film-row > [data-control=StopSwitch]:nth-child(2)');
  await driver.click('[data-control=MoreClose]');
  await waitFor(driver, isSeen, '.film-wait.is-open');
  const before = await driver.run(readFilm);
  expect(before).toMatchObject({ isPaused: true, rate: 0.75 });
  await driver.click('[data-control=NextStep]');
  await waitFor(driver, hasCome, before.atS + 1);
  await driver.click('[data-control=NextStep]');
  await waitFor(driver, hasCome, before.atS + 3);
  await driver.click('[data-control=MoreSwitch]');
  await driver.click('.film-row > [data-control=StopSwitch]:nth-child(1)');
  await driver.click('.film-row > [data-control=RateSwitch]:nth-child(1)');
  await driver.click('[data-control=MoreClose]');
}

/** What comes after the main film is reached by its button, and does not begin the film anew. */
export async function watchFailure(driver: Driver, origin: string): Promise<void> {
  await play(driver, `${origin}/bankid/skaffa/`);
  const moreS = await driver.run(() => {
    const film = document.querySelector<HTMLElement>('film-player');
    const [more = 0] = (film?.dataset['more'] ?? '').split(' ').map(Number);
    const video = document.querySelector('video');
    if (video) video.currentTime = more / 1000 - 2;
    return more / 1000;
  });
  expect(moreS).toBeGreaterThan(10);
  await waitFor(driver, isSeen, '.film-go-on');
  await driver.click('.film-go-on');
  await waitFor(driver, hasCome, moreS + 0.5);
  // "Spela" at the end does begin it anew.
  await driver.run((atS) => {
    const video = document.querySelector('video');
    if (video) video.currentTime = atS;
  }, moreS - 2);
  await waitFor(driver, isSeen, '.film-go-on');
  await driver.click('[data-control=PlaySwitch]');
  await waitFor(
    driver,
    (s) => {
      const atS = document.querySelector('video')?.currentTime ?? 0;
      return atS > 0.2 && atS < s;
    },
    moreS - 5,
  );
}

/** Where no script runs the browser's own player shows the text. */
export async function watchWithoutScripts(
  driver: Driver,
  plainOrigin: string,
  isShown: boolean,
): Promise<void> {
  await driver.go(`${plainOrigin}/bankid/skaffa/`);
  const state = await driver.run(async () => {
    const video = document.querySelector('video');
    if (!video) throw new RangeError('There is no film');
    video.muted = true;
    await video.play();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return { hasControls: video.controls, modes: [...video.textTracks].map(({ mode }) => mode) };
  });
  expect(state.hasControls).toBe(true);
  // WebKit asks its owner's settings, and no page can answer for them: there the text can be chosen.
  expect(state.modes[0]).toBe(isShown ? 'showing' : 'disabled');
}

/** "Lyssna" at a step plays that step's words, from the film's file, with the film unmoved. */
export async function listenToStep(driver: Driver, origin: string): Promise<void> {
  await driver.go(`${origin}/bankid/skaffa/`);
  await waitFor(driver, isSeen, '#steg-2 .step-tools button:nth-child(2)');
  const startS = await driver.run(() => {
    const { Audio: Plain } = window;
    const made: HTMLAudioElement[] = [];
    Object.assign(window, {
      made,
      Audio: class {
        constructor(src: string) {
          const sound = new Plain(src);
          made.push(sound);
          return sound;
        }
      },
    });
    return Number(document.querySelector<HTMLElement>('#steg-2')?.dataset['start']) / 1000;
  });
  await unfold(driver, '#steg-2');
  await driver.click('#steg-2 .step-tools button:nth-child(2)');
  await waitFor(
    driver,
    (atS) => {
      const [sound] = (window as unknown as { made: HTMLAudioElement[] }).made;
      return sound !== undefined && !sound.paused && sound.currentTime > atS + 0.3;
    },
    startS,
  );
}
