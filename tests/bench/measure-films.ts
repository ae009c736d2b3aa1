import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCache } from '../../src/studio/cache.ts';
import { makeFilms } from '../../src/studio/film/make-films.ts';
import { filmLanguagesOf, prepareGuide } from '../../src/studio/film/prepare-guide.ts';
import { openStudio } from '../../src/studio/film/open-studio.ts';

/** How long all films took from an empty cache, in ms; each shape counts as a film of its own. */
export type FilmsMeasured = { films: number; filmMs: number; speechMs: number; pictureMs: number };

/** Makes every film of `root` in a cache of its own, which is thrown away afterwards. */
export async function measureFilms(root: string): Promise<FilmsMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-bench-'));
  try {
    const studio = { ...(await openStudio(root)), cache: openCache(folder) };
    const begun = performance.now();
    const films = [];
    for (const guide of studio.content.guides.keys()) {
      for (const language of filmLanguagesOf(studio, guide)) {
        films.push(await prepareGuide(studio, guide, language));
      }
    }
    const spoken = performance.now();
    await makeFilms(studio, films, () => undefined);
    return {
      films: films.reduce((sum, { plans }) => sum + plans.length, 0),
      filmMs: films.reduce(
        (sum, { plans }) => sum + plans.reduce((all, { durationMs }) => all + durationMs, 0),
        0,
      ),
      speechMs: spoken - begun,
      pictureMs: performance.now() - spoken,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
