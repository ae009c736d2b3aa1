import type { Page } from 'playwright-core';

/** Opens every part of a guide that is folded on a small screen, as a press on each of them does. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('fold-part details')) {
      part.open = true;
    }
  });
