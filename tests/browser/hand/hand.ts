import type { CDPSession, Locator, Page } from 'playwright-core';

/** A thumb reaches so much of a screen's height in one swipe. */
const swipeShare = 0.6;
const mostSwipes = 40;
const readMs = 450;

/** What a person's hand has done: letters are presses on the telephone's own keyboard. */
export type Count = { presses: number; letters: number; swipes: number };

export type Hand = {
  count: Count;
  /** Looks for something, swipe by swipe, and presses it with a finger. */
  tap(target: Locator): Promise<void>;
  /** Presses a field where it is, and writes in it, one letter at a time. */
  write(field: Locator, text: string): Promise<void>;
  /** One swipe upwards over the middle of the screen, or over something on it. */
  swipe(over?: Locator): Promise<void>;
};

/** Runs in the page: where the middle of something is, and whether a finger there would meet it. */
function place(element: Element) {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const isInside = x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
  const met = isInside ? document.elementFromPoint(x, y) : null;
  const label = element.closest('label');
  const isMet = met !== null && (element.contains(met) || label?.contains(met) === true);
  return { x, y, isMet, isInside, isBelow: y > innerHeight / 2, by: met?.className ?? '' };
}

const frames = 8;

/** Moves a finger over the screen and lifts it at rest, so that the page goes no further than it. */
async function drag(session: CDPSession, x: number, fromY: number, toY: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: Math.round(x), y: Math.round(y) }],
    });
  await touch('touchStart', fromY);
  for (let frame = 1; frame <= frames; frame++) {
    await touch('touchMove', fromY + ((toY - fromY) * frame) / frames);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await new Promise((resolve) => setTimeout(resolve, 120));
  await touch('touchMove', toY);
  await touch('touchEnd');
}

/** The hand of a person who holds the page's telephone, and what it has done since. */
export async function openHand(page: Page): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  const count: Count = { presses: 0, letters: 0, swipes: 0 };
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const swipe = async (over?: Locator, isUp = true): Promise<void> => {
    const box = (await over?.boundingBox()) ?? { x: 0, y: 0, width, height };
    const reachPx = Math.min(height * swipeShare, box.height * 0.8);
    const [low, high] = [1, -1].map((side) => box.y + (box.height + side * reachPx) / 2);
    const [from = 0, to = 0] = isUp ? [low, high] : [high, low];
    await drag(session, box.x + box.width / 2, from, to);
    count.swipes += 1;
  };
  const tap = async (target: Locator): Promise<void> => {
    const one = target.first();
    await one.waitFor();
    let at = await one.evaluate(place);
    for (let tries = 0; !at.isMet && tries < mostSwipes; tries++) {
      await swipe(undefined, at.isBelow);
      at = await one.evaluate(place);
    }
    if (!at.isMet) throw new Error(`A finger does not meet ${target}, but "${at.by}"`);
    // Nobody who reads first is as fast as a hand that shakes (`client/page/single-press`).
    await page.waitForTimeout(readMs);
    await page.touchscreen.tap(at.x, at.y);
    count.presses += 1;
  };
  return {
    count,
    tap,
    swipe: (over) => swipe(over),
    write: async (field, text) => {
      await tap(field);
      await page.keyboard.type(text, { delay: 20 });
      count.letters += [...text].length;
    },
  };
}
