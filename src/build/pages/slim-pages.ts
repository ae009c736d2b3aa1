import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Tinypool } from 'tinypool';
import type { TrimJob } from './trim-worker.ts';

/** The chunk that brings video.js has styles of its own, and names half the language. */
const isOwnScript = (name: string): boolean =>
  name.endsWith('.js') && !name.startsWith('take-over');

/** So many pages are trimmed in one go: each worker works out a sheet for itself. */
const pagesAtOnce = 200;

/** After the build each page keeps the styles it uses: a slow line carries nothing else. */
export function slimPages(): AstroIntegration {
  return {
    name: 'trim-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const assets = join(folder, '_astro');
        const scripts = await Promise.all(
          (await readdir(assets))
            .filter(isOwnScript)
            .map((name) => readFile(join(assets, name), 'utf8')),
        );
        const pages = files
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(folder, name));
        const pool = new Tinypool({
          filename: new URL('./trim-worker.ts', import.meta.url).href,
          minThreads: 1,
          maxThreads: availableParallelism(),
        });
        try {
          const jobs: TrimJob[] = [];
          for (let at = 0; at < pages.length; at += pagesAtOnce)
            jobs.push({ pages: pages.slice(at, at + pagesAtOnce), scripts: scripts.join('\n') });
          await Promise.all(jobs.map((job) => pool.run(job, { name: 'trimPages' })));
        } finally {
          await pool.destroy();
        }
      },
    },
  };
}
