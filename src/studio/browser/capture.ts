import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Cache, hashOf, packEntry, readCached, readOrMake, unpackEntry } from '../cache.ts';
import type { Photo, Shot, Typefaces } from '../picture/picture.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Head, patchOf } from './patch-of.ts';
import { setScene } from './set-scene.ts';

/** Photographs the stage in a browser; close it when done. */
export type Camera = {
  /** The name under which a shot is kept. */
  nameOf(shot: Shot): string;
  take(shot: Shot): Promise<Photo>;
  close(): Promise<void>;
};

/** Large enough for every shape of stage, in px: what lies outside cannot be photographed. */
const viewport = { width: 1920, height: 1500 };

type Open = { browser: Browser; page: Page; session: CDPSession };

async function openStage(styles: string): Promise<Open> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport });
    await page.setContent(
      `<!doctype html><html lang="sv"><head><style>${styles}</style></head><body></body></html>`,
    );
    // The cuts of the typefaces are asked for before the first photograph.
    await page.evaluate(() =>
      Promise.all(
        ['400', '700'].flatMap((weight) =>
          ['Atkinson Hyperlegible Next', 'Public Sans'].map((name) =>
            document.fonts.load(`${weight} 44px "${name}"`, 'Aåäö0'),
          ),
        ),
      ),
    );
    const session = await page.context().newCDPSession(page);
    return { browser, page, session };
  } catch (cause) {
    await browser.close();
    throw cause;
  }
}

/**
 * A camera over a cache: nothing is photographed twice, and the browser is started at the first
 * photograph that is missing. `styles` is all the CSS of the stage with the site's typeface.
 */
export function createCamera(
  cache: Cache,
  styles: string,
  typefaces: Partial<Typefaces> = {},
): Camera {
  // What a photograph tells besides its picture is found by `setScene`.
  const stylesHash = hashOf(styles, JSON.stringify(viewport), setScene.toString());
  let open: Promise<Open> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const photograph = async ({ html, area, change }: Shot): Promise<Buffer> => {
    open ??= openStage([styles, ...Object.values(typefaces)].join('\n'));
    const { page, session } = await open;
    const before = change && (await page.evaluate(setScene, change.of.html));
    const head = await page.evaluate(setScene, html);
    const patch = before && change && patchOf(before, head, change.target, area);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { ...(patch ?? area), scale: 1 },
    });
    return packEntry({ ...head, ...(patch && { patch }) }, Buffer.from(data, 'base64'));
  };

  const nameOf = ({ html, area, typeface }: Shot) => {
    const face = typeface ? [typefaces[typeface] ?? ''] : [];
    return hashOf(stylesHash, html, JSON.stringify(area), ...face);
  };
  return {
    nameOf,
    async take(shot) {
      const name = nameOf(shot);
      let bytes = await readCached(cache, 'pictures', name);
      if (!bytes) {
        // One page, one scene at a time.
        const taken = queue.then(() => readOrMake(cache, 'pictures', name, () => photograph(shot)));
        queue = taken.catch(() => undefined);
        bytes = await taken;
      }
      const { head, body } = unpackEntry<Head>(bytes);
      return { ...head, png: body };
    },
    async close() {
      // A browser that did not start has told so where it was asked for.
      const started = await open?.catch(() => undefined);
      await started?.browser.close();
      open = undefined;
    },
  };
}
