import { writeFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import { stepPictureOf } from '../../model/film-record.ts';
import { type Cache, cachePath, isCached, putCached } from '../../studio/cache.ts';
import { filmFiles, filmKind, sitePath } from '../../studio/film-files.ts';
import type { FilmPart } from '../../studio/film/film.ts';
import { drawStepPictures } from '../../studio/report/report.ts';

/** Raised, with the kind's name, when the same film is to give other pictures. */
const kind = 'step-pictures-1';

/** Decoding is done beside this thread: while one film is read another is cut. */
const atOnce = 2;

async function makeMissing(cache: Cache, part: FilmPart): Promise<[string, string][]> {
  const { film, key } = part;
  const { video } = filmFiles(key);
  const names = film.timeline.steps.map(({ number }) => stepPictureOf(video, number));
  if (!names.every((name) => isCached(cache, kind, name))) {
    const pictures = await drawStepPictures(part, cachePath(cache, filmKind, video));
    for (const [at, bytes] of pictures.entries())
      await putCached(cache, kind, names[at] ?? '', (path) => writeFile(path, bytes));
  }
  return names.map((name) => [
    sitePath(film.guide, film.language, name),
    cachePath(cache, kind, name),
  ]);
}

/** A picture of each step of each film, from its wide shape; gives where each file lies, by its path. */
export async function makeStepPictures(
  cache: Cache,
  parts: readonly FilmPart[],
): Promise<[string, string][]> {
  const wide = parts.filter(({ film, plan }) => plan === film.plans[0]);
  const made = await pLimit(atOnce).map(wide, (part) => makeMissing(cache, part));
  return made.flat();
}
