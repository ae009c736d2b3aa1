import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Dev } from './open-dev.ts';

/** Between saves, ms: somebody who types and saves, who thinks a while, and who has paused for long. */
const pausesMs = [300, 900, 1700, 2600, 4000];

/**
 * How long it takes from each of `count` saves of a film's script until the storyboard in a browser shows
 * it, in ms.
 */
export async function measureSaves(
  { root, origin }: Dev,
  browser: Browser,
  guide: string,
  count: number,
): Promise<number[]> {
  const page = await browser.newPage();
  const file = join(root, 'content/guides', guide, 'film.yaml');
  const written = await readFile(file, 'utf8');
  const at = /^( {4}say: >-\n {6})/mu;
  try {
    await page.goto(`${origin}/skrivbord/${guide}/`);
    const times: number[] = [];
    for (let save = 0; save < count; save++) {
      await wait(pausesMs[save % pausesMs.length]);
      const text = `Detta är rad ${save} av texten. `;
      const start = performance.now();
      await writeFile(file, written.replace(at, `$1${text}`));
      await page.waitForFunction((words) => document.body.innerText.includes(words), text.trim(), {
        polling: 10,
        timeout: 60_000,
      });
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    await page.close();
    await writeFile(file, written);
  }
}
