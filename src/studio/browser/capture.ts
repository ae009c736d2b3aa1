import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Cache, hashOf, packEntry, readCached, readOrMake, unpackEntry } from '../cache.ts';
import type { Area, Photo, Shot, Target, Typefaces } from '../picture/picture.ts';
import { launchBrowser } from './launch-browser.ts';

type Head = Omit<Photo, 'png'>;

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

/** Puts a body in place and tells where its targets are; runs in the page. */
async function setScene(html: string): Promise<Head> {
  document.body.innerHTML = html;
  // Letters that are new to the page have their typeface loaded when they are laid out.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const areaOf = (rects: DOMRect[]): Area => {
    const x = Math.min(...rects.map(({ left }) => left));
    const y = Math.min(...rects.map(({ top }) => top));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return { x, y, width: right - x, height: bottom - y };
  };
  /** What is read on an element: its words, and what is written in a field. */
  const readLabel = (element: HTMLElement): Pick<Target, 'label' | 'textPx'> => {
    const rects: DOMRect[] = [];
    const sizes: number[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (!text.textContent?.trim() || !text.parentElement) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      rects.push(...range.getClientRects());
      sizes.push(parseFloat(getComputedStyle(text.parentElement).fontSize));
    }
    for (const input of element.querySelectorAll('.scr-input')) {
      rects.push(input.getBoundingClientRect());
    }
    return {
      ...(rects.length > 0 && { label: areaOf(rects) }),
      ...(sizes.length > 0 && { textPx: Math.min(...sizes) }),
    };
  };
  /** A screen without the line round it, and how round it is. */
  const insideOf = (element: HTMLElement, { x, y }: Area): Target => {
    const { borderTopLeftRadius, borderBottomLeftRadius } = getComputedStyle(element);
    const inside = (radius: string) => Math.max(0, parseFloat(radius) - element.clientLeft);
    return {
      x: x + element.clientLeft,
      y: y + element.clientTop,
      width: element.clientWidth,
      height: element.clientHeight,
      round: { top: inside(borderTopLeftRadius), bottom: inside(borderBottomLeftRadius) },
    };
  };
  const targets: Record<string, Target> = {};
  const named = {
    ':body': '.scr-body',
    ':screen': '.scr-screen',
    ':device': '.device',
    ':here': '.stage__dot--here, .stage__here',
  };
  for (const [name, selector] of Object.entries(named)) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const area = areaOf([element.getBoundingClientRect()]);
      if (area.width > 0) targets[name] = name === ':screen' ? insideOf(element, area) : area;
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-target]')) {
    const area = areaOf([element.getBoundingClientRect()]);
    targets[element.dataset['target'] ?? ''] = { ...area, ...readLabel(element) };
  }
  const isOver = (element: Element) =>
    element.scrollHeight > element.clientHeight + 1 ||
    element.scrollWidth > element.clientWidth + 1;
  /** Words stand in the middle of their panel: too many of them go out at both ends. */
  const isOut = (words: Element): boolean => {
    const inner = words.getBoundingClientRect();
    const outer = words.parentElement?.getBoundingClientRect() ?? inner;
    return (
      words.scrollWidth > words.clientWidth + 1 ||
      inner.top < outer.top - 1 ||
      inner.bottom > outer.bottom + 1
    );
  };
  const overflows =
    [...document.querySelectorAll('.scr-body, .scr-bottom')].some(isOver) ||
    [...document.querySelectorAll('.stage__heading, .stage__title, .stage__text')].some(isOut);
  return { targets, overflows };
}

/** Shadows and lines of a thing that is focused or pressed reach this far out of it, in px. */
const reachPx = 14;

/**
 * The part of a picture in which one thing has changed, with even edges; `undefined` when anything
 * else has moved for it.
 */
function patchOf(before: Head, now: Head, target: string, whole: Area): Area | undefined {
  const places = ({ targets }: Head) =>
    JSON.stringify(
      Object.entries(targets).map(([id, { x, y, width, height }]) =>
        id === target ? [] : [id, x, y, width, height],
      ),
    );
  const [old, changed] = [before.targets[target], now.targets[target]];
  if (!old || !changed || places(before) !== places(now)) return undefined;
  const left = Math.floor((Math.min(old.x, changed.x) - reachPx) / 2) * 2;
  const top = Math.floor((Math.min(old.y, changed.y) - reachPx) / 2) * 2;
  const right = Math.max(old.x + old.width, changed.x + changed.width) + reachPx;
  const bottom = Math.max(old.y + old.height, changed.y + changed.height) + reachPx;
  const [x, y] = [Math.max(left, whole.x), Math.max(top, whole.y)];
  return {
    x,
    y,
    width: Math.ceil((Math.min(right, whole.x + whole.width) - x) / 2) * 2,
    height: Math.ceil((Math.min(bottom, whole.y + whole.height) - y) / 2) * 2,
  };
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
  const stylesHash = hashOf(styles, JSON.stringify(viewport));
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
