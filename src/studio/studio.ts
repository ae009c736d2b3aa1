import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { type Content, parseContent } from '../checks/parse-content.ts';
import { type Cache, hashOf, openCache } from './cache.ts';
import type { Narrator } from './narrate.ts';
import { createCachedNarrator } from './narrate-cached.ts';
import type { FilmPlan } from './plan-film.ts';
import { type PreparedFilm, prepareFilm } from './prepare-film.ts';
import { readContentFiles } from './read-content.ts';
import { loadStageStyles } from './stage-styles.ts';

/** What the studio works with during one run. */
export type Studio = {
  cache: Cache;
  content: Content;
  styles: string;
  /** Names the way films are made; another way makes all films anew. */
  method: string;
};

/** The content's faults, told in Swedish, all at once. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** Struve and Wandke 2009: longer films lose the older learner (BAR.md). */
const longestFilmMs = 90_000;

/** The languages that films are made in. */
export const filmLanguages = ['sv'];

async function nameMethod(): Promise<string> {
  const folder = new URL('./', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /\.(ts|css)$/.test(name)).sort();
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder))));
  const pins = JSON.parse(await readFile(new URL('../../package.json', folder), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const versions = ['@napi-rs/canvas', 'node-av'].map((name) => pins.devDependencies[name] ?? '');
  return hashOf(...versions, ...files);
}

/**
 * Reads the content under `root` and gets ready. Throws a ContentError when anything in the content
 * is wrong, so that no film is begun from it.
 */
export async function openStudio(root: string, cacheRoot = join(root, '.cache')): Promise<Studio> {
  const files = await readContentFiles(root);
  const problems = checkContent(files);
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
  const [styles, method] = await Promise.all([loadStageStyles(), nameMethod()]);
  return { cache: openCache(cacheRoot), content: parseContent(files), styles, method };
}

/** The name of one shape of a film, in the cache and on the site: from everything that goes into it. */
export const filmKey = (studio: Studio, film: PreparedFilm, plan: FilmPlan): string =>
  hashOf(
    studio.method,
    studio.styles,
    JSON.stringify(plan),
    JSON.stringify(film.timeline.sentences),
  ).slice(0, 12);

/** Narrates and plans the film of one guide. Throws a ContentError when it gets too long. */
export async function prepareGuide(
  studio: Studio,
  guide: string,
  language: string,
): Promise<PreparedFilm> {
  const page = studio.content.guides.get(guide);
  if (!page) throw new RangeError(`There is no guide ${guide}`);
  const narrate: Narrator = createCachedNarrator(
    studio.cache,
    language,
    studio.content.pronunciation,
  );
  const film = await prepareFilm(studio.content, guide, page, language, narrate);
  if (film.timeline.durationMs > longestFilmMs) {
    const seconds = (film.timeline.durationMs / 1000).toFixed(0);
    throw new ContentError(
      `content/guides/${guide}/film.yaml\n    Fel: Filmen blir ${seconds} sekunder, högst 90.\n    Gör så här: Stryk en mening i "say", eller dela guiden i två.`,
    );
  }
  return film;
}
