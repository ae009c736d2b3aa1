import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openSite } from '../../browser/open-site.ts';
import { weighVisit } from '../../browser/weigh-visit.ts';
import { measureFirstSearch } from '../measure-search.ts';

/** What is pressed one after the other, as a field and what it is set to. */
const presses: readonly (readonly [name: string, value: string])[] = [
  ['steg', ''],
  ['sprak', 'ar'],
  ['dropin', ''],
  ['tjanst', 'swish'],
  ['nar', 'thursday'],
  ['ort', 'Vetlanda'],
  ['slinga', ''],
  ['nat', ''],
  ['ort', ''],
  ['nar', 'nu'],
  ['nar', ''],
  ['nat', ''],
];

/** Presses one field and waits until the next picture is there: as long as it took, in ms. */
const press = (page: Page, name: string, value: string): Promise<number> =>
  page.evaluate(
    async ([field, wish]) => {
      const control = document.querySelector<HTMLInputElement>(`find-filter [name=${field}]`);
      const told = document.querySelector('find-filter [role=status]');
      if (!control || !told) throw new Error(`There is no ${field}`);
      const started = performance.now();
      const isTold = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve();
        }).observe(told, { childList: true, characterData: true, subtree: true });
      });
      if (wish) control.value = wish;
      else if (control.type === 'checkbox') control.checked = !control.checked;
      else control.value = '';
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await isTold;
      // Drawn, too: style and layout are part of the answer.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - started;
    },
    [name, value] as const,
  );

/** How the finder of a built site does: what it weighs, and how fast its filters answer. */
export type MeasuredFinder = {
  bytes: { page: number; inAll: number; list: number; times: number };
  /** From the first press, which fetches the list, and of all after it, in ms. */
  first: number;
  later: number[];
  search: { bytes: number; ms: number };
};

export async function measureFinder(dist: string): Promise<MeasuredFinder> {
  const sizeOf = async (file: string): Promise<number> =>
    gzipSync(await readFile(join(dist, 'hitta', file)), { level: 9 }).length;
  const names = await readdir(join(dist, 'hitta'));
  const site = await openSite(dist);
  try {
    const { inAll } = await weighVisit(site.browser, {
      path: '/hitta/',
      viewport: { width: 360, height: 640 },
      folder: dist,
    });
    const { page } = await site.visit();
    await page.goto('/hitta/');
    const [[name, value] = ['steg', '']] = presses;
    const first = await press(page, name, value);
    const later: number[] = [];
    // The list of times is fetched at the first question of time: it is no press among others.
    await press(page, 'nar', 'idag');
    await press(page, 'nar', '');
    for (let round = 0; round < 3; round++)
      for (const [field, wish] of presses) later.push(await press(page, field, wish));
    await page.context().close();
    const search = await measureFirstSearch(site, 'hjälp i Vetlanda');
    return {
      bytes: {
        page: await sizeOf('index.html'),
        inAll,
        list: names.includes('platser-sv.json') ? await sizeOf('platser-sv.json') : 0,
        times: await sizeOf('nara-sv.json'),
      },
      first,
      later: later.sort((one, other) => one - other),
      search,
    };
  } finally {
    await site.close();
  }
}
