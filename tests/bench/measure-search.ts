import type { BrowserContext } from 'playwright-core';
import { type Outcome, readQueries, runQueries } from '../search/run-queries.ts';
import type { Site } from '../browser/open-site.ts';

/**
 * Bytes over the line up to a search's first answer, `page` the part of them that is HTML. The
 * typeface, which the start page has fetched, and pictures, which come after, are counted apart.
 */
export type FirstSearch = {
  bytes: number;
  page: number;
  typeface: number;
  pictures: number;
  ms: number;
};

async function countBytes(context: BrowserContext, act: () => Promise<void>) {
  const page = context.pages()[0];
  if (!page) throw new RangeError('The visitor has no page');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const bytes = new Map<string, number>();
  context.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      bytes.set(request.url(), responseBodySize + responseHeadersSize);
    });
  });
  await act();
  await page.waitForTimeout(300);
  return bytes;
}

/** From an empty cache to the first hit, everything counted but pictures, which come after. */
export async function measureFirstSearch(site: Site, query: string): Promise<FirstSearch> {
  const { page } = await site.visit();
  const start = performance.now();
  let ms = 0;
  const bytes = await countBytes(page.context(), async () => {
    await page.goto(`/sok/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-hits] h2 a, [data-people] .row a').first().waitFor();
    ms = performance.now() - start;
  });
  await page.context().close();
  const sum = (isWanted: (url: string) => boolean) =>
    [...bytes].filter(([url]) => isWanted(url)).reduce((total, [, size]) => total + size, 0);
  return {
    bytes: sum((url) => !/\.(?:webp|woff2)$/u.test(url)),
    page: sum((url) => url.includes('/sok/')),
    typeface: sum((url) => url.endsWith('.woff2')),
    pictures: sum((url) => url.endsWith('.webp')),
    ms,
  };
}

/** Every query of a file on the search page. */
export async function measureSearches(
  site: Site,
  name: 'tuning' | 'set-aside',
): Promise<Outcome[]> {
  const { page } = await site.visit();
  const outcomes = await runQueries(page, readQueries(name));
  await page.context().close();
  return outcomes;
}

/** The time that a share of the searches stays below, in ms. */
export function percentile(outcomes: readonly Outcome[], share: number): number {
  const sorted = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
