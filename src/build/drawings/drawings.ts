/**
 * The way into the drawings' room. In: nothing but what stands here. Out: the pictures of the editors' guide,
 * drawn by the project's own browser, and so the same whenever they are made.
 */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readFile } from 'node:fs/promises';
import { launchBrowser } from '../../studio/browser/browser.ts';
import { loadStageStyles } from '../../studio/picture/picture.ts';
import { drawWindow, type Drawing, webEditor } from './web-editor.ts';

const size = { width: 960, height: 600 };
const quality = 82;

const writePage = (drawing: Drawing, styles: string): string =>
  `<!doctype html><html lang="sv"><head><style>${styles}</style></head><body>${drawWindow(drawing)}</body></html>`;

/** Draws the way through the web editor. WebP bytes by file name. */
export async function drawWebEditor(): Promise<Map<string, Buffer>> {
  const faces = (await loadStageStyles()).match(/@font-face\{[^}]*\}/gu) ?? [];
  const own = await readFile(new URL('drawings.css', import.meta.url), 'utf8');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: size });
    const pictures = new Map<string, Buffer>();
    for (const drawing of webEditor) {
      await page.setContent(writePage(drawing, [...faces, own].join('\n')));
      await page.evaluate(() => document.fonts.ready);
      const picture = await loadImage(await page.screenshot());
      const canvas = createCanvas(size.width, size.height);
      canvas.getContext('2d').drawImage(picture, 0, 0);
      pictures.set(`${drawing.name}.webp`, await canvas.encode('webp', quality));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}
