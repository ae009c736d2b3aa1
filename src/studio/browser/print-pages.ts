import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';

/** Makes PDFs of pages; close it when done. */
export type SheetPress = {
  /** A tagged PDF (PDF/UA's structure tree, headings as bookmarks) of the page at an address. */
  print(address: string): Promise<Buffer>;
  /** A PNG of the page at an address, as it is first seen on a screen of this size. */
  photograph(address: string, size: { widthPx: number; heightPx: number }): Promise<Buffer>;
  close(): Promise<void>;
};

/** Starts a browser to print with. Throws when the browser does not start. */
export async function openPress(): Promise<SheetPress> {
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false });
  /** Opens a page, typeface and all: on a screen one that comes late waits for the next page. */
  const visit = async (address: string, use: (page: Page) => Promise<Buffer>): Promise<Buffer> => {
    const page = await context.newPage();
    try {
      const response = await page.goto(address, { waitUntil: 'load' });
      if (!response?.ok()) throw new RangeError(`There is no page at ${address}`);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      return await use(page);
    } finally {
      await page.close();
    }
  };
  return {
    print: (address) =>
      visit(address, async (page) => {
        // Laid out once more for paper, with what has come since.
        await page.emulateMedia({ media: 'print' });
        return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
      }),
    photograph: (address, { widthPx, heightPx }) =>
      visit(address, async (page) => {
        await page.setViewportSize({ width: widthPx, height: heightPx });
        return page.screenshot({ animations: 'disabled' });
      }),
    close: () => browser.close(),
  };
}
