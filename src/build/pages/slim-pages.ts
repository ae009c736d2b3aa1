import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openThreads } from '../../studio/threads.ts';
import { readOwnParts } from '../policy/policy.ts';
import { dropMarks } from './drop-marks.ts';
import type { TrimJob } from './trim-worker.ts';

/** The chunk that brings video.js has styles of its own, and names half the language. */
const isOwnScript = (name: string): boolean =>
  name.endsWith('.js') && !name.startsWith('take-over');

/** What a page or a part of it begins with, and other pages never load. */
const isEntry = (name: string): boolean => name.includes('_astro_type_script_');

/** So many pages are trimmed in one go: each worker works out a sheet for itself. */
const pagesAtOnce = 200;

const trimPages = {
  filename: new URL('./trim-worker.ts', import.meta.url).href,
  name: 'trimPages',
};

/**
 * After the build each page keeps the styles it uses: a slow line carries nothing else. A page with
 * something on it that is not ours ends the build.
 */
export function slimPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'trim-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const assets = join(folder, '_astro');
        const names = await readdir(assets);
        const read = async (name: string): Promise<[string, string]> => [
          name,
          await readFile(join(assets, name), 'utf8'),
        ];
        const scripts = await Promise.all(names.filter(isOwnScript).map(read));
        const later = await Promise.all(
          names
            .filter((name) => name.endsWith('.css'))
            .map(async (name) => {
              const text = dropMarks((await read(name))[1]);
              await writeFile(join(assets, name), text);
              return text;
            }),
        );
        const shared = scripts.filter(([name]) => !isEntry(name)).map(([, text]) => text);
        const pages = files
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(folder, name));
        const own = await readOwnParts(folder, base);
        const threads = openThreads();
        try {
          const jobs: TrimJob[] = [];
          for (let at = 0; at < pages.length; at += pagesAtOnce)
            jobs.push({
              pages: pages.slice(at, at + pagesAtOnce),
              scripts: shared.join('\n'),
              entries: scripts.filter(([name]) => isEntry(name)),
              later: later.join('\n'),
              own,
            });
          const found = await Promise.all(
            jobs.map((job) => threads.run(job, trimPages) as Promise<string[]>),
          );
          const faults = found.flat().map((fault) => fault.slice(folder.length));
          if (faults.length > 0) throw new Error(faults.join('\n'));
        } finally {
          await threads.close();
        }
      },
    },
  };
}
