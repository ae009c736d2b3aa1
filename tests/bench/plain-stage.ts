import type { Page } from 'playwright-core';
import type { Shot } from '../../src/studio/picture/shot.ts';
import type { FilmPlan, Scene } from '../../src/studio/picture/plan-film.ts';
import { poseAt } from '../../src/studio/picture/pose.ts';

/** What the plain page is told to show: two layers of tiles, the upper one see-through. */
type Look = { lower: string; upper: string; mix: number };

const tile = ({ html, area }: Shot): string =>
  `<div class="tile" style="clip-path:inset(${area.y}px ${1920 - area.x - area.width}px ${1080 - area.y - area.height}px ${area.x}px)">${html}</div>`;

const layer = ({ panel, device }: Scene): string => tile(panel) + tile(device);

/** The same film as a page that any browser shows: what it looks like at `atMs`, without the hand. */
export function lookAt(plan: FilmPlan, atMs: number): Look {
  const { before, scene, mix } = poseAt(plan, [], atMs);
  return { lower: layer(before ?? scene), upper: layer(scene), mix };
}

/** Gets a page ready for `showLook`. `styles` is all the CSS of the stage. */
export async function openPlainStage(page: Page, styles: string): Promise<void> {
  const own = '.layer,.tile{position:absolute;inset:0}';
  await page.setContent(
    `<style>${styles}${own}</style><div class="layer"></div><div class="layer"></div>`,
  );
  await page.evaluate(() => document.fonts.load('700 44px "Atkinson Hyperlegible Next"'));
}

/** Shows a look; the page is changed only where it must be. */
export async function showLook(page: Page, look: Look): Promise<void> {
  await page.evaluate(({ lower, upper, mix }) => {
    const layers = [...document.querySelectorAll<HTMLElement>('.layer')];
    for (const [index, html] of [lower, upper].entries()) {
      const element = layers[index];
      if (element && element.dataset['html'] !== html) {
        element.dataset['html'] = html;
        element.innerHTML = html;
      }
    }
    layers[1]!.style.opacity = String(mix);
  }, look);
}
