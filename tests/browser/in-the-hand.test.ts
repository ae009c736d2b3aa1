import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringPicture, holdAtCaption, waitAfterStep } from './hand/hold-film.ts';
import { type Look, looks, nameOf, openLooks } from './hand/looks.ts';
import { measureFilm, type Seen } from './hand/measure-film.ts';
import { findPracticeFaults, measurePractice } from './hand/measure-practice.ts';
import { keepSheet, takePicture } from './hand/sheet.ts';
import { type Line, makeTable } from './hand/table.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay } from './play-film.ts';

/** BAR.md, The player: upright and playing, and in full screen. */
const leastShare = 0.4;
const leastOfWhatFits = 0.9;
const leastTargetPx = 44;
/** The body text of the site at its smallest setting. */
const leastSentencePx = 20;

const buttons = ['.film-row button'];
const playing = [...buttons, 'video', '.film-caption span'];
const waiting = [...buttons, 'video'];

const guides = { sv: '/1177/logga-in/', ar: '/ar/1177/logga-in/' };
/** A telephone that is scrolled, and a computer, with the longest name of a button that there is. */
const practices = ['/1177/fornya-recept/prova/', '/bankid/logga-in-pa-datorn/prova/'];
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

/** What is wrong in a look, and the figure that the table has of it. */
type Found = { faults: string[]; share: number };

/** Measures a state in every look: what is wrong there. */
async function goThrough(
  page: Page,
  state: string,
  measure: (look: Look) => Promise<Found>,
): Promise<string[]> {
  const show = await openLooks(page);
  const wrong: string[] = [];
  for (const look of looks) {
    await show(look);
    const { faults, share } = await measure(look);
    wrong.push(...faults.map((fault) => `${state}, ${nameOf(look)}, ${look.theme}: ${fault}`));
    await takePicture(page, state, look);
    expect(share, `${state}, ${nameOf(look)}`).toBeGreaterThan(0);
    lines.push({ look: nameOf(look), figures: { [`${state} %`]: share * 100 } });
  }
  return wrong;
}

/** Looks at the film and its buttons; `judge` says what else is asked of this state. */
const lookAtFilm =
  (
    page: Page,
    needed: readonly string[],
    prepare: () => Promise<unknown>,
    judge: (seen: Seen, look: Look) => string[],
    figure: 'share' | 'ofWhatFits' = 'share',
  ) =>
  async (look: Look): Promise<Found> => {
    // A turned telephone gets the film's other shape: what has no size yet cannot be measured.
    await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
    await prepare();
    const seen = await page.evaluate(measureFilm, needed);
    const faults = [
      ...seen.outside.map((name) => `${name} is outside`),
      ...seen.covers.map((name) => `${name} covers the picture`),
      ...seen.shared.map((name) => `a press near the edge of ${name} is another's`),
      ...seen.under.map((name) => `${name} lies under the buttons`),
      ...(seen.captionPx < seen.bodyPx - 0.1 ? [`captions of ${seen.captionPx} px`] : []),
      ...(seen.targetPx < leastTargetPx - 0.1 ? [`a target of ${seen.targetPx} px`] : []),
      ...judge(seen, look),
    ];
    return { faults, share: seen[figure] };
  };

const isLow = ({ share }: Seen, { size: [width, height] }: Look): string[] =>
  height > width && !(share >= leastShare) ? [`the film has ${Math.round(share * 100)} %`] : [];

/** Upright the step's sentence stands under the picture, whole, and never smaller than the smallest text. */
const isUnread = ({ sentencePx }: Seen, { size: [width, height] }: Look): string[] =>
  height > width && sentencePx < leastSentencePx ? [`the sentence has ${sentencePx} px`] : [];

/** Twice the text comes in pieces where a telephone has not the room; in full screen on one that lies. */
const isInPieces = ({ isWhole }: Seen, { size: [, height], text }: Look, isFull = false) =>
  isWhole || (text.name.startsWith('200') && (!isFull || height < 400))
    ? []
    : ['the cue is not whole'];

const isSmall = ({ ofWhatFits: share }: Seen): string[] =>
  share >= leastOfWhatFits ? [] : [`the film has ${Math.round(share * 100)} % of what fits`];

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
    const wrong = await goThrough(
      page,
      'playing',
      lookAtFilm(page, playing, hold, (seen, look) => [
        ...isLow(seen, look),
        ...isInPieces(seen, look),
      ]),
    );
    await page.evaluate(waitAfterStep);
    wrong.push(...(await goThrough(page, 'waiting', lookAtFilm(page, waiting, settle, isUnread))));

    await page.locator('[data-control=ScreenSwitch]').click();
    await page.waitForFunction(() => document.fullscreenElement);
    const again = [...buttons, 'video'];
    const still = lookAtFilm(page, again, () => Promise.resolve(), isSmall, 'ofWhatFits');
    wrong.push(...(await goThrough(page, 'full, waiting', still)));
    await page.locator('[data-control=PlaySwitch]').click();
    const rest = async () => {
      await page.evaluate(holdAtCaption);
      await page.waitForFunction(() => {
        const bar = document.querySelector('.film-idle .vjs-control-bar');
        return bar && getComputedStyle(bar).opacity === '0';
      });
    };
    const wake = async () => {
      await page.evaluate(holdAtCaption);
      await page.keyboard.press('Shift');
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    };
    const awake = lookAtFilm(page, [...again, '.film-caption span'], wake, isSmall, 'ofWhatFits');
    // On a telephone that lies down one line of large text and the buttons are more than the band.
    const isMuch = ({ size: [, height], text }: Look): boolean =>
      height < 400 && text.name !== '100';
    const lookAwake = async (look: Look): Promise<Found> => {
      const { faults: all, share } = await awake(look);
      return { faults: isMuch(look) ? all.filter((one) => !one.includes('covers')) : all, share };
    };
    wrong.push(...(await goThrough(page, 'full, with buttons', lookAwake)));
    const alone = ['video', '.film-caption span'];
    const isFlawed = (seen: Seen, look: Look) => [
      ...isSmall(seen),
      ...isInPieces(seen, look, true),
    ];
    const full = lookAtFilm(page, alone, rest, isFlawed, 'ofWhatFits');
    wrong.push(...(await goThrough(page, 'full', full)));
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe.each(practices.flatMap((path) => [path, `/ar${path}`]))('%s', (path) => {
  test('what to do and the device are together in one window, on every screen and with every text', async () => {
    const { page, faults } = await site.visit({ reading: { motion: 'less' } });
    await page.goto(path);
    await page.locator('[data-part=room] h2').waitFor();
    const measure = async (): Promise<Found> => {
      // The size of letters changes no window: the practice is told as by turning the telephone.
      await page.evaluate(() => dispatchEvent(new Event('resize')));
      const found = await measurePractice(page);
      return { faults: findPracticeFaults(found), share: found.deviceShare };
    };
    expect(await goThrough(page, 'practice', measure)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });
});
