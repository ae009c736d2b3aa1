import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../browser/open-site.ts';
import { type Outcome, shareRight } from '../search/run-queries.ts';
import { reportNear } from './near.ts';
import { measureFirstSearch, measureSearches, percentile } from './measure-search.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

const report = (name: string, outcomes: readonly Outcome[]): void =>
  console.log(
    `  ${name.padEnd(26)}${percent(shareRight(outcomes)).padStart(8)}${`${percentile(outcomes, 0.5).toFixed(1)} ms`.padStart(10)}${`${percentile(outcomes, 0.95).toFixed(1)} ms`.padStart(10)}${`${percentile(outcomes, 1).toFixed(1)} ms`.padStart(10)}`,
  );

/** The searches that nobody tunes against are run when that is asked for: once they are known they tell no more. */
const sets = process.argv.includes('--set-aside')
  ? (['tuning', 'set-aside'] as const)
  : (['tuning'] as const);

/** What the first search weighs, and how right and fast the others are. */
async function measure(name: string, folder?: string): Promise<void> {
  const site = await openSite(folder);
  try {
    console.log(`Search, ${name}`);
    const first = await measureFirstSearch(site, 'resept');
    console.log(
      `  first answer: ${kilobytes(first.bytes)} with its page, ${kilobytes(first.bytes - first.page)} without; besides ${kilobytes(first.typeface)} for the typeface that every page shares and ${kilobytes(first.pictures)} for the hits' pictures`,
    );
    console.log('                              right    median       95 %   slowest');
    for (const set of sets) report(set, await measureSearches(site, set));
    console.log();
  } finally {
    await site.close();
  }
}

await measure('the real content');
reportNear();
const many = join(process.cwd(), '.cache/scale/2000/dist');
if (existsSync(many)) await measure('2,000 made-up guides', many);
else console.log('With 2,000 made-up guides: run "npm run bench:scale" first.\n');
