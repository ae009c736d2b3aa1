import type { Page } from 'playwright-core';

/** A run of foreign words, signs and numbers, and whether it is drawn in the order it is written. */
export type SeenRun = { run: string; isTurned: boolean };

/**
 * Measures, in a real browser, where each letter of every foreign run is drawn that stands in text
 * read from the right. On a line of its own each part must come from left to right.
 */
export const measureRuns = (page: Page): Promise<SeenRun[]> =>
  page.evaluate(() => {
    const word = '[\\p{Script=Latin}\\d]+';
    const runs = new RegExp(`[+#@]?${word}(?:[ .,:;/@&_'’=?#+%–-]{1,2}${word})*[+%]?`, 'gu');
    const range = document.createRange();
    const found: SeenRun[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (!parent?.checkVisibility() || getComputedStyle(parent).direction !== 'rtl') continue;
      for (const match of (node.textContent ?? '').matchAll(runs)) {
        const places = [...match[0]].map((letter, at) => {
          range.setStart(node, match.index + at);
          range.setEnd(node, match.index + at + letter.length);
          return range.getBoundingClientRect();
        });
        const isTurned = places.some((place, at) => {
          const before = places[at - 1];
          const isSameLine = before && Math.abs(before.top - place.top) < place.height / 2;
          return isSameLine && place.left < before.left - 0.5;
        });
        found.push({ run: match[0], isTurned });
      }
    }
    return found;
  });
