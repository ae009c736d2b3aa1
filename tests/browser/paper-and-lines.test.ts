import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { pressPlay } from './play-film.ts';
import { anyGuide, films } from './site-map.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: how each of some elements is broken into lines. */
const readHyphens = (elements: Element[]): string[] => [
  ...new Set(elements.map((element) => getComputedStyle(element).hyphens)),
];

test('running text is broken in words, headings and what can be pressed are not', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  const read = (selector: string) => page.locator(selector).evaluateAll(readHyphens);
  expect(await read('.step-words > p:not(.step-tools)')).toEqual(['auto']);
  expect(await read('h1, h2, h3, .button, .tool, summary')).toEqual(['manual']);
  await leave(page);
});

test('in easy read no word is broken', async () => {
  const { page } = await site.visit();
  await page.goto(`${anyGuide}lattlast/`);
  const hyphens = await page.locator('.easy :is(p, li, dd)').evaluateAll(readHyphens);
  expect(hyphens).toEqual(['none']);
  await leave(page);
});

test('on paper nothing stands that can only be pressed, and no step is laid out as a box that is cut', async () => {
  const { page } = await site.visit();
  await page.goto(anyGuide);
  await page.locator('save-guide .button').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('save-guide').isVisible()).toBe(false);
  expect(await page.locator('.step-tools').first().isVisible()).toBe(false);
  const step = page.locator('.step').first();
  expect(await step.evaluate((element) => getComputedStyle(element).display)).toBe('block');
  await leave(page);
});

/** The longest word of all captions, and when it is said. */
const longest = films
  .flatMap(({ guide, tracks }) => {
    const track = tracks.find(({ name }) => name === 'standard');
    const cues = readFileSync(`dist/${track?.file ?? ''}`, 'utf8').split('\n\n');
    return cues.flatMap((cue) => {
      const times = [...cue.matchAll(/(\d\d):(\d\d\.\d+)/gu)];
      const [fromS = 0, toS = 0] = times.map(([, m, s]) => Number(m) * 60 + Number(s));
      const words = cue.match(/\p{L}{12,}/gu) ?? [];
      return words.map((word) => ({ guide, word, fromS, toS }));
    });
  })
  .sort((one, other) => other.word.length - one.word.length)[0];

test('a word of a caption that no line holds is divided where words are divided', async () => {
  if (!longest) throw new RangeError('No caption has a long word');
  const { page } = await site.visit({
    viewport: { width: 320, height: 568 },
    reading: { text: '200' },
  });
  await page.goto(`/${longest.guide}/`);
  await pressPlay(page);
  const video = page.locator('video');
  await video.evaluate((film: HTMLVideoElement) => film.pause());
  /** The word line by line, as it is seen; undefined while it is not there. */
  const readLines = () =>
    page.locator('.film-caption span').evaluate((span, word) => {
      const node = span.firstChild;
      const text = node?.textContent ?? '';
      const bare = text.replaceAll('\u00ad', '');
      if (!node || !bare.includes(word)) return undefined;
      const lines = new Map<number, string>();
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // A letter after a break has an empty box at the end of the line before.
        const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
        if (box) lines.set(box.top, (lines.get(box.top) ?? '') + (text[at] ?? ''));
      }
      return { parts: text.match(/[\p{L}\u00ad]+/gu), lines: [...lines.values()] };
    }, longest.word);
  // Where it is shown in pieces its own is one of them.
  let seen = await readLines();
  for (let atS = longest.fromS + 0.05; !seen && atS < longest.toS; atS += 0.3) {
    await video.evaluate((film: HTMLVideoElement, toS) => {
      film.currentTime = toS;
      return new Promise((resolve) => film.addEventListener('seeked', resolve, { once: true }));
    }, atS);
    await page.waitForTimeout(300);
    seen = await readLines();
  }
  const { parts, lines } = seen ?? { parts: [], lines: [] };
  const divided = parts?.find((part) => part.replaceAll('\u00ad', '') === longest.word);
  expect(divided).toContain('\u00ad');
  // Every line ends with a whole word, or where the word may be divided.
  const ends = divided?.split('\u00ad').map((_, at, all) => all.slice(0, at + 1).join('')) ?? [];
  for (const line of lines.slice(0, -1)) {
    const last = line.replaceAll('\u00ad', '').trim().split(' ').at(-1) ?? '';
    const isPart = longest.word.startsWith(last.replace(/[.,:;?!]$/u, ''));
    if (isPart) expect(ends).toContain(last);
  }
  await leave(page);
});
