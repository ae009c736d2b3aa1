import { copyFile, mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachePath, isCached, putCached } from '../../studio/cache.ts';
import { ContentError } from '../../studio/content-error.ts';
import { filmFiles, filmKind, listFilmFiles, sitePath } from '../../studio/film-files.ts';
import {
  filmLanguagesOf,
  makeFilms,
  openStudio,
  prepareGuide,
  prepareGuides,
  type Studio,
} from '../../studio/film/film.ts';
import { asTold } from '../../studio/tell-cause.ts';
import { reportProgress } from '../terminal/terminal.ts';
import { shownUnder } from '../shown-content.ts';
import { copySound } from './copy-sound.ts';
import { sendFile } from './send-file.ts';
import { makeStepPictures } from './step-pictures.ts';

const types: Record<string, string> = {
  '.mp4': 'video/mp4',
  '.m4a': 'audio/mp4',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** The film of a guide in one language. */
type Wanted = { guide: string; language: string };

/** The sound of a film alone, copied out of it once; gives its name in the cache. */
async function takeSound({ cache }: Studio, key: string): Promise<string> {
  const sound = `${key}.m4a`;
  const film = cachePath(cache, filmKind, filmFiles(key).video);
  if (!isCached(cache, filmKind, sound))
    await putCached(cache, filmKind, sound, (path) => copySound(film, path));
  return sound;
}

/** The film that is wanted; none in a language that the guide has no film in. */
const prepareWanted = async (studio: Studio, { guide, language }: Wanted) =>
  filmLanguagesOf(studio, guide).includes(language)
    ? [await prepareGuide(studio, guide, language)]
    : [];

/** Makes the film that is `wanted` (all if absent); gives where each file lies. */
async function produce(studio: Studio, wanted?: Wanted): Promise<Map<string, string>> {
  const films = wanted
    ? await prepareWanted(studio, wanted)
    : await prepareGuides(studio, [...studio.content.guides.keys()]);
  const progress = reportProgress();
  try {
    const parts = await makeFilms(studio, films, progress.tell);
    const files = new Map<string, string>();
    for (const { film, plan, key } of parts) {
      const isFirst = plan === film.plans[0];
      const made = listFilmFiles(film, key, isFirst);
      if (isFirst) made.push(await takeSound(studio, key));
      for (const file of made)
        files.set(
          sitePath(film.guide, film.language, file),
          cachePath(studio.cache, filmKind, file),
        );
    }
    for (const [path, file] of await makeStepPictures(studio.cache, parts)) files.set(path, file);
    return files;
  } finally {
    progress.stop();
  }
}

/** The film that a file belongs to: that of `bankid/skaffa` in Swedish for `films/bankid-skaffa.sv.1a2b.mp4`. */
function filmOf({ content }: Studio, file: string): Wanted | undefined {
  const [name, language = ''] = basename(file).split('.');
  const guide = [...content.guides.keys()].find((known) => known.replace('/', '-') === name);
  return guide === undefined ? undefined : { guide, language };
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
        let sound: Studio | undefined;
        let isStale = true;
        server.watcher.on('all', (_, path) => {
          if (/[/\\]content[/\\]/u.test(path)) isStale = true;
        });
        // While something in the content is wrong the films are those of when nothing was. A page asks
        // for many pictures at once: the content is read for the first of them.
        const openSound = async () => {
          if (sound && !isStale) return sound;
          isStale = false;
          try {
            sound = await openStudio(root, { shown: shownUnder(root) });
          } catch (error) {
            isStale = true;
            if (!sound || !(error instanceof ContentError)) throw error;
          }
          return sound;
        };
        const serve = async (request: IncomingMessage, response: ServerResponse) => {
          const url = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
          const path = url.slice(url.indexOf('films/'));
          const studio = await openSound();
          const wanted = filmOf(studio, path);
          if (!wanted) return false;
          const made = queue.then(() => produce(studio, wanted));
          queue = made.catch(() => undefined);
          const file = (await made).get(path);
          if (!file) return false;
          await sendFile(request, response, file, types[extname(file)] ?? '');
          return true;
        };
        server.middlewares.use((request, response, next) => {
          if (!/\/films\/[^?]+\.(mp4|m4a|webp|jpg)(\?|$)/.test(request.url ?? '')) return next();
          serve(request, response).then(
            (found) => (found ? undefined : next()),
            (error: unknown) => {
              const told = asTold(error);
              logger.error(told.message);
              next(told);
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const files = await produce(await openStudio(root));
        for (const [path, file] of files) {
          const target = join(fileURLToPath(dir), path);
          await mkdir(dirname(target), { recursive: true });
          await copyFile(file, target);
        }
      },
    },
  };
}
