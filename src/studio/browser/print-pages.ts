import type { Browser } from 'playwright-core';
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
  return {
    async print(address) {
      const page = await context.newPage();
      try {
        const response = await page.goto(address, { waitUntil: 'load' });
        if (!response?.ok()) throw new RangeError(`There is no page at ${address}`);
        // A page is never moved by a typeface that comes late, but paper is drawn when all is there.
        await page.evaluate(() => document.fonts.ready.then(() => true));
        await page.emulateMedia({ media: 'print' });
        return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
      } finally {
        await page.close();
      }
    },
    async photograph(address, { widthPx, heightPx }) {
      const page = await context.newPage();
      try {
        await page.setViewportSize({ width: widthPx, height: heightPx });
        const response = await page.goto(address, { waitUntil: 'load' });
        if (!response?.ok()) throw new RangeError(`There is no page at ${address}`);
        await page.evaluate(() => document.fonts.ready.then(() => true));
        return await page.screenshot({ animations: 'disabled' });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
