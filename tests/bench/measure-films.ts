import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCache } from '../../src/studio/cache.ts';
import { makeFilms } from '../../src/studio/make-films.ts';
import { filmLanguages, openStudio, prepareGuide } from '../../src/studio/studio.ts';

/** How long all films took from an empty cache, in ms, and how long they are together. */
export type FilmsMeasured = { films: number; filmMs: number; speechMs: number; pictureMs: number };

/** Makes every film of `root` in a cache of its own, which is thrown away afterwards. */
export async function measureFilms(root: string): Promise<FilmsMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-bench-'));
  try {
    const studio = { ...(await openStudio(root)), cache: openCache(folder) };
    const begun = performance.now();
    const films = [];
    for (const guide of studio.content.guides.keys()) {
      for (const language of filmLanguages) films.push(await prepareGuide(studio, guide, language));
    }
    const spoken = performance.now();
    await makeFilms(studio, films, () => undefined);
    return {
      films: films.length,
      filmMs: films.reduce((sum, { timeline }) => sum + timeline.durationMs, 0),
      speechMs: spoken - begun,
      pictureMs: performance.now() - spoken,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
