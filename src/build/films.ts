import { copyFile, mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachePath } from '../studio/cache.ts';
import { filmFiles, filmKind, sitePath } from '../studio/film-files.ts';
import { makeFilms } from '../studio/make-films.ts';
import { filmLanguages, openStudio, prepareGuide } from '../studio/studio.ts';
import { reportProgress } from './report-progress.ts';
import { sendFile } from './send-file.ts';

const types: Record<string, string> = {
  '.mp4': 'video/mp4',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** Makes the films whose guide is in `wanted` (all if absent); gives where each file lies. */
async function produce(root: string, wanted?: string): Promise<Map<string, string>> {
  const studio = await openStudio(root);
  const guides = [...studio.content.guides.keys()].filter((guide) => !wanted || guide === wanted);
  const films = [];
  for (const guide of guides) {
    for (const language of filmLanguages) films.push(await prepareGuide(studio, guide, language));
  }
  const progress = reportProgress();
  try {
    const parts = await makeFilms(studio, films, progress.tell);
    return new Map(
      parts.flatMap(({ film, key }) =>
        Object.values(filmFiles(key)).map((file) => [
          sitePath(film.guide, film.language, file),
          cachePath(studio.cache, filmKind, file),
        ]),
      ),
    );
  } finally {
    progress.stop();
  }
}

/** The guide that a film's file belongs to; `skaffa` of `films/bankid-skaffa.sv.1a2b.mp4`. */
async function guideOf(root: string, file: string): Promise<string | undefined> {
  const { content } = await openStudio(root);
  const name = basename(file).split('.')[0];
  return [...content.guides.keys()].find((guide) => guide.replace('/', '-') === name);
}

/** Films are made after the pages are built, and when somebody first asks for one under `dev`. */
export function films(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'films',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        let queue: Promise<unknown> = Promise.resolve();
        const serve = async (request: IncomingMessage, response: ServerResponse) => {
          const url = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
          const path = url.slice(url.indexOf('films/'));
          const guide = await guideOf(root, path);
          if (!guide) return false;
          const made = queue.then(() => produce(root, guide));
          queue = made.catch(() => undefined);
          const file = (await made).get(path);
          if (!file) return false;
          await sendFile(request, response, file, types[extname(file)] ?? '');
          return true;
        };
        server.middlewares.use((request, response, next) => {
          if (!/\/films\/[^?]+\.(mp4|webp|jpg)(\?|$)/.test(request.url ?? '')) return next();
          serve(request, response).then(
            (found) => (found ? undefined : next()),
            (error: unknown) => {
              logger.error(String(error));
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const files = await produce(root);
        for (const [path, file] of files) {
          const target = join(fileURLToPath(dir), path);
          await mkdir(dirname(target), { recursive: true });
          await copyFile(file, target);
        }
      },
    },
  };
}
