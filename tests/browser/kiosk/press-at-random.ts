import type { Page } from 'playwright-core';
import type { Chance } from '../../bench/scale/seeded.ts';

const keys = ['Tab', 'Enter', 'Escape', 'Backspace', ' ', 'F1', 'Alt+ArrowLeft', 'Control+p'];

/** Where the buttons of the screen are; runs in the page. */
const listButtons = (): { x: number; y: number }[] =>
  [...document.querySelectorAll('button')].map((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

/** Somebody who presses what there is, beside it, on a keyboard that should not be there, and "back". */
export async function pressAtRandom(page: Page, chance: Chance): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  const kind = chance.below(100);
  if (kind < 75) {
    const buttons = await page.evaluate(listButtons);
    if (buttons.length === 0) return;
    const { x, y } = chance.pick(buttons);
    await page.mouse.click(x, Math.min(y, height - 1));
  } else if (kind < 90) await page.mouse.click(chance.below(width), chance.below(height));
  else if (kind < 98) await page.keyboard.press(chance.pick(keys));
  else await page.evaluate(() => history.back());
}
