import type { Page } from 'playwright-core';

/** What has the focus, as a screen reader would name it: its role in HTML, its words, its address. */
export const readFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement
        ? element.labels?.[0]?.textContent
        : (element as HTMLElement | null)?.innerText;
    return {
      tag: element?.tagName.toLowerCase() ?? '',
      words: (label ?? '').replace(/\s+/gu, ' ').trim(),
      href: element?.getAttribute('href') ?? '',
      isSeen: element?.matches(':focus-visible') ?? false,
    };
  });

type Focus = Awaited<ReturnType<typeof readFocus>>;

/**
 * Presses Tab until what is wanted has the focus. Throws a RangeError when it is not reached in 80
 * presses, or when the focus cannot be seen on the way.
 */
export async function tabTo(page: Page, isWanted: (focus: Focus) => boolean): Promise<Focus> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (focus.tag !== 'body' && !focus.isSeen) {
      throw new RangeError(`The focus on "${focus.words}" cannot be seen`);
    }
    if (isWanted(focus)) return focus;
    passed.push(focus.words);
  }
  throw new RangeError(`Tab does not lead there, only to: ${passed.join(', ')}`);
}
