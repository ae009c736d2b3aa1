import type { Page } from 'playwright-core';
import { transitionMs } from '../../src/film/pace.ts';
import type { Area } from '../../src/studio/picture/area.ts';
import type { FilmPlan, Scene } from '../../src/studio/picture/film-plan.ts';

/** What the plain page is told to show: two layers, the upper one on its way in from the right. */
type Look = { lower: string; upper: string; share: number };

const place = ({ x, y, width, height }: Area, html: string, scale = 1): string =>
  `<div class="tile" style="left:${x}px;top:${y}px;width:${width}px;height:${height}px"><div style="transform-origin:0 0;transform:scale(${scale})">${html}</div></div>`;

/** The words, and the device as large as its window: what the camera does is left out. */
const layer = ({ panel, device, window }: Scene): string =>
  place({ ...panel.area, x: 0, y: 0, width: 1920, height: 1080 }, panel.html) +
  place(window, device.html, window.height / device.area.height);

/** The same film as a page that any browser shows: what it looks like at `atMs`, without the hand. */
export function lookAt({ scenes }: FilmPlan, atMs: number): Look {
  const index = scenes.findLastIndex(({ fromMs }) => fromMs <= atMs);
  const scene = scenes[index];
  if (!scene) throw new RangeError(`No scene at ${atMs} ms`);
  const share = scene.how === 'cut' ? 1 : Math.min((atMs - scene.fromMs) / transitionMs, 1);
  return { lower: layer(scenes[index - 1] ?? scene), upper: layer(scene), share };
}

/** Gets a page ready for `showLook`. `styles` is all the CSS of the stage. */
export async function openPlainStage(page: Page, styles: string): Promise<void> {
  const own = '.layer{position:absolute;inset:0}.tile{position:absolute;overflow:hidden}';
  await page.setContent(
    `<style>${styles}${own}</style><div class="layer"></div><div class="layer"></div>`,
  );
  await page.evaluate(() => document.fonts.load('700 44px "Atkinson Hyperlegible Next"'));
}

/** Shows a look; the page is changed only where it must be. */
export async function showLook(page: Page, look: Look): Promise<void> {
  await page.evaluate(({ lower, upper, share }) => {
    const layers = [...document.querySelectorAll<HTMLElement>('.layer')];
    for (const [index, html] of [lower, upper].entries()) {
      const element = layers[index];
      if (element && element.dataset['html'] !== html) {
        element.dataset['html'] = html;
        element.innerHTML = html;
      }
    }
    layers[1]!.style.transform = `translateX(${(1 - share) * 100}%)`;
  }, look);
}
