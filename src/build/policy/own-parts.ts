import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { findPolicy, readPolicy } from './page-policy.ts';
import type { OwnParts } from './judge-page.ts';

/** A page that shows nothing of what contributors have written. */
const plainPage = '404.html';

/**
 * The site's own inline scripts, from the policy that the builder gave a page without contributed
 * words: it lists the whole site's, from the bundle and the settings. Throws when there is none.
 */
export async function readOwnParts(dist: string, base: string): Promise<OwnParts> {
  const policy = findPolicy(parse(await readFile(join(dist, plainPage), 'utf8')));
  if (!policy) throw new RangeError(`${plainPage} has no policy`);
  const scripts = readPolicy(policy).get('script-src') ?? [];
  return { base, scripts: new Set(scripts.filter((value) => value.startsWith("'sha256-"))) };
}
