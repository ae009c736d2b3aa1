import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium } from 'playwright-core';
import { frameMs } from '../../src/film/pace.ts';
import { convertColours } from '../../src/studio/convert-colours.ts';
import { startEncoder } from '../../src/studio/encode.ts';
import { findBrowser } from '../../src/studio/find-browser.ts';
import { wide } from '../../src/studio/stage.ts';

const pictures = 50;
const whole = { x: 0, y: 0, width: wide.widthPx, height: wide.heightPx };

/** What stands in for a film: words in the middle, and something that moves in every picture. */
const page = (at: number): string =>
  `<body style="margin:0;background:#fbf5e9;font:92px sans-serif"><p style="margin:300px 128px">Steg 1</p><i style="position:absolute;left:${at * 20}px;top:600px;width:130px;height:330px;background:#e9b48c"></i>`;

/**
 * The plain way to make a film: photograph every picture whole in the browser, and encode every
 * one. Gives the ms of work for each ms of film, on one core, with the same encoder.
 */
export async function measurePlainFilms(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-bench-'));
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const size = { width: wide.widthPx, height: wide.heightPx };
    const stage = await browser.newPage({ viewport: size });
    const canvas = createCanvas(whole.width, whole.height).getContext('2d');
    const silence = { samples: new Float32Array(48 * pictures * frameMs), sampleRate: 48_000 };
    const begun = performance.now();
    const encoder = await startEncoder(join(folder, 'plain.mp4'), wide, silence);
    for (let at = 0; at < pictures; at++) {
      await stage.setContent(page(at));
      canvas.drawImage(await loadImage(await stage.screenshot()), 0, 0);
      const { data } = canvas.getImageData(0, 0, whole.width, whole.height);
      convertColours(data, whole, encoder.planes);
      await encoder.handleFrame(at * frameMs, at === 0);
    }
    await encoder.stop(pictures * frameMs);
    return (performance.now() - begun) / (pictures * frameMs);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
