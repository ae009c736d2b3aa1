import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { siteLanguages } from '../../i18n/languages.ts';
import { chooseSaved, keptBudgetBytes, languageOf, listKept, listSite } from './offline-files.ts';
import { writeSaves } from './offline-saves.ts';

const worker = fileURLToPath(new URL('../../client/offline/service-worker.ts', import.meta.url));

/** The worker as one classic script: a module cannot call in its lists by language. */
async function writeWorker(dist: string): Promise<void> {
  await build({
    entryPoints: [worker],
    outfile: join(dist, 'sw.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}

/**
 * Writes what the worker is to keep of each language, as scripts that it calls in, and beside every
 * page that offers to save, what there is to save. Of a language at most about `budgetBytes` are kept
 * unasked. Gives how many files are kept.
 */
export async function writeLists(
  dist: string,
  base: string,
  budgetBytes = keptBudgetBytes,
): Promise<number> {
  const before = await listSite(dist);
  const saved = new Set<string>();
  for (const language of siteLanguages)
    for (const page of await chooseSaved(dist, before, language, budgetBytes)) saved.add(page);
  const saves = await writeSaves(dist, base, before, saved);
  const files = await listSite(dist);
  await mkdir(join(dist, 'offline'), { recursive: true });
  let count = 0;
  for (const language of siteLanguages) {
    const start = language === 'sv' ? base : `${base}${language}/`;
    const kept = await listKept(dist, base, files, language, saved);
    const list = {
      files: Object.fromEntries(kept),
      saves: Object.fromEntries(
        Object.entries(saves).filter(
          ([, address]) => languageOf(address.slice(base.length)) === language,
        ),
      ),
      offlinePage: `${start}utan-nat/`,
    };
    count += kept.length;
    await writeFile(
      join(dist, 'offline', `${language}.js`),
      `(self.kopplaUppLists??={}).${language}=${JSON.stringify(list)}`,
    );
  }
  return count;
}

/** After everything else: what makes the site open, and saved films play, without a network. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const count = await writeLists(dist, base);
        await writeWorker(dist);
        logger.info(`${count} filer kan öppnas utan nätverk.`);
      },
    },
  };
}
