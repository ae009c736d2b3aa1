import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Answer } from '../../checks/truth/format-links.ts';
import { askPage } from './ask-page.ts';

/** So long a page may take, so long a site is left alone between two questions, and so many sites at once. */
export type AskOptions = { timeoutMs?: number; restMs?: number; atOnce?: number };

/**
 * Asks for pages, politely: one at a time of each site, with a rest between, and a few sites at once. Gives
 * an answer for each address, by address. Never throws.
 */
export async function askAll(
  urls: readonly string[],
  { timeoutMs = 15_000, restMs = 1_000, atOnce = 6 }: AskOptions = {},
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const limit = pLimit(atOnce);
  const sites = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  await Promise.all(
    sites.map((pages) =>
      limit(async () => {
        for (const [index, url] of pages.entries()) {
          if (index > 0) await wait(restMs);
          answers.set(url, await askPage(url, timeoutMs));
        }
      }),
    ),
  );
  return answers;
}
