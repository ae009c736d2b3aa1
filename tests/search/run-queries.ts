import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** A search, and the guides any of which is the right answer. */
export type Query = { language: string; query: string; guides: string[] };

/** How a search came out: the first guides in order, and from submit to answer, in ms. */
export type Outcome = Query & { found: string[]; isRight: boolean; ms: number };

/** So many hits a person looks at. */
const lookedAt = 3;

const content = new URL('../../content/', import.meta.url);

/** Whether editors still have a guide: nobody can be shown one that is gone. */
const hasGuide = (guide: string): boolean =>
  existsSync(new URL(`guides/${guide}/film.yaml`, content));

/** The ways to ask for a guide that its editors have written, in Swedish. */
export function readAsks(): Query[] {
  const text = readFileSync(new URL('search/sv.yaml', content), 'utf8');
  const { asks = {} } = parse(text) as { asks?: Record<string, (string | number)[]> };
  return Object.entries(asks).flatMap(([guide, queries]) =>
    queries.map((query) => ({ language: 'sv', query: String(query), guides: [guide] })),
  );
}

/** The queries of a file beside this one for the guides there are, in the order they are written. */
export function readQueries(name: 'tuning' | 'set-aside' | 'urgent'): Query[] {
  const text = readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8');
  const byLanguage = parse(text) as Record<string, Record<string, (string | number)[]>>;
  return Object.entries(byLanguage).flatMap(([language, byGuide]) =>
    Object.entries(byGuide).flatMap(([guides, queries]) =>
      queries
        .map((query) => ({
          language,
          query: String(query),
          guides: guides.split(' ').filter(hasGuide),
        }))
        .filter((asked) => asked.guides.length > 0),
    ),
  );
}

/** Types each search on the search page of its language, and reads what is shown. */
export async function runQueries(page: Page, queries: readonly Query[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const language of new Set(queries.map((query) => query.language))) {
    await page.goto(`${language === 'sv' ? '' : `/${language}`}/sok/?q=bankid`);
    await page.locator('[data-hits] h2 a').first().waitFor();
    for (const asked of queries.filter((query) => query.language === language)) {
      const { found, ms } = await page.evaluate(async (query) => {
        const input = document.querySelector<HTMLInputElement>('#q');
        const told = document.querySelector('.found');
        if (!input || !told) throw new Error('This is not the search page');
        input.value = query;
        const start = performance.now();
        const done = new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            // First it says that it searches, then what it found: maybe the same as the time before.
            if (told.textContent.includes('…')) return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(told, { childList: true, characterData: true, subtree: true });
        });
        told.textContent = '…';
        input.form?.requestSubmit();
        const ms = await done;
        const links = document.querySelectorAll<HTMLAnchorElement>('[data-hits] h2 a');
        const found = [...links].map(({ pathname }) =>
          pathname.split('/').filter(Boolean).slice(-2).join('/'),
        );
        return { found, ms };
      }, asked.query);
      const isRight = found.slice(0, lookedAt).some((guide) => asked.guides.includes(guide));
      outcomes.push({ ...asked, found, isRight, ms });
    }
  }
  return outcomes;
}

/** The share of right answers, from 0 to 1. */
export const shareRight = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ isRight }) => isRight).length / outcomes.length;
