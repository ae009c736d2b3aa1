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
  // A worker asks on a line of its own.
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
  });
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
    await page.locator('[data-hits] h2 a').first().waitFor();
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

/** What plain Pagefind brings over the line for its first hit, in bytes; the page it is on not counted. */
export async function measureFirstPlain(site: Site, query: string): Promise<number> {
  const { page } = await site.visit({ bypassCSP: true });
  await page.goto('/om/');
  const bytes = await countBytes(page.context(), () =>
    page.evaluate(
      async ([words, search]) => {
        const html = await (await fetch(search ?? '')).text();
        const address = /data-index="([^"]+)"/u.exec(html)?.[1] ?? '';
        type Plain = {
          search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
        };
        const pagefind = (await import(address)) as Plain;
        const { results } = await pagefind.search(words ?? '');
        await results[0]?.data();
      },
      [query, '/sok/'],
    ),
  );
  await page.context().close();
  return [...bytes]
    .filter(([url]) => url.includes('/pagefind/'))
    .reduce((total, [, size]) => total + size, 0);
}

/** The same index asked as it is, without understanding: Pagefind alone. */
export async function measurePlainPagefind(site: Site, name: 'tuning' | 'set-aside') {
  // The site's policy lets Pagefind run in the site's own worker alone.
  const { page } = await site.visit({ bypassCSP: true });
  const queries = readQueries(name);
  const outcomes: Outcome[] = [];
  for (const language of new Set(queries.map((query) => query.language))) {
    await page.goto(`${language === 'sv' ? '' : `/${language}`}/sok/`);
    const found = await page.evaluate(
      async (all) => {
        const address = document.querySelector<HTMLElement>('search-box')?.dataset['index'] ?? '';
        type Plain = {
          search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
        };
        const pagefind = (await import(address)) as Plain;
        await pagefind.search('x');
        const answers: { urls: string[]; ms: number }[] = [];
        for (const query of all) {
          const begun = performance.now();
          const { results } = await pagefind.search(query);
          const data = await Promise.all(results.slice(0, 8).map((result) => result.data()));
          answers.push({ urls: data.map(({ url }) => url), ms: performance.now() - begun });
        }
        return answers;
      },
      queries.filter((query) => query.language === language).map(({ query }) => query),
    );
    for (const [at, query] of queries.filter((one) => one.language === language).entries()) {
      const guides = (found[at]?.urls ?? []).map((url) =>
        url.split('/').filter(Boolean).slice(-2).join('/'),
      );
      const isRight = guides.slice(0, 3).some((guide) => query.guides.includes(guide));
      outcomes.push({ ...query, found: guides, isRight, ms: found[at]?.ms ?? 0 });
    }
  }
  await page.context().close();
  return outcomes;
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
