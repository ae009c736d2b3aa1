import type { Page } from 'playwright-core';
import type { Chance } from '../../bench/scale/seeded.ts';

/** A press: what kind of, in hundredths, and where, in shares of what there is. */
type Press = { kind: number; x: number; y: number };

const keys = ['Tab', 'Enter', 'Escape', 'Backspace', ' ', 'F1', 'Alt+ArrowLeft', 'Control+p'];

const planPress = (chance: Chance): Press => ({
  kind: chance.below(100),
  x: chance.below(1000) / 1000,
  y: chance.below(1000) / 1000,
});

export const planVisit = (chance: Chance): Press[] =>
  Array.from({ length: 1 + chance.below(5) }, () => planPress(chance));

/**
 * Presses the buttons that there are, and beside them, as fast as the page goes, and then a film is
 * left as it is. Gives what was seen last. Runs in the page.
 */
export const pressInPage = (presses: readonly Press[]): string | undefined => {
  for (const { kind, x, y } of presses) {
    const buttons = [...document.querySelectorAll('button')];
    const place = document.elementFromPoint(x * innerWidth, y * innerHeight);
    const target = kind < 80 ? buttons[Math.floor(x * buttons.length)] : place;
    for (const kindOf of ['pointerdown', 'pointerup'])
      target?.dispatchEvent(new PointerEvent(kindOf, { bubbles: true, cancelable: true }));
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  document.querySelector('video')?.pause();
  return document.querySelector<HTMLElement>('.kiosk')?.dataset['view'];
};

/** The same by hand, on a keyboard that should not be there, and by a swipe that means "back". */
export async function pressByHand(page: Page, presses: readonly Press[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  for (const { kind, x, y } of presses) {
    if (kind < 60) await page.mouse.click(x * width, y * height);
    else if (kind < 95) await page.keyboard.press(keys[Math.floor(x * keys.length)] ?? 'Tab');
    else await page.evaluate(() => history.back());
  }
}
