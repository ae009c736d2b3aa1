import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cache, cachePath, hashOf, putCached } from '../cache.ts';
import { filmKind, listFilmFiles } from '../film-files.ts';
import type { FilmPlan } from '../picture/picture.ts';
import { methodOf } from './name-method.ts';
import type { PreparedFilm } from './prepare-film.ts';
import type { Studio } from './open-studio.ts';

/** What a film is made from, part by part, as hashes: so that it can be told why it is made anew. */
export type FilmParts = { words: string; voice: string; screens: string; studio: string };

/** Lies beside a film's files, written last: which film it is, and the checksum of each file. */
export type FilmManifest = {
  key: string;
  guide: string;
  language: string;
  shape: string;
  parts: FilmParts;
  sums: Record<string, string>;
};

const manifestName = (key: string) => `${key}.json`;

export function hashParts(studio: Studio, film: PreparedFilm, plan: FilmPlan): FilmParts {
  const { sentences, steps } = film.timeline;
  const texts = [...steps.map(({ heading }) => heading), ...sentences.map(({ text }) => text)];
  return {
    words: hashOf(film.title, ...texts),
    voice: hashOf(JSON.stringify(sentences), film.origin),
    screens: hashOf(...plan.scenes.map(({ device }) => device.html)),
    studio: hashOf(methodOf(studio.method, film), studio.styles),
  };
}

const sumOf = async (cache: Cache, file: string): Promise<string> =>
  hashOf(await readFile(cachePath(cache, filmKind, file)));

/** Notes that a film is made; call when all its files are there. */
export async function writeManifest(
  studio: Studio,
  film: PreparedFilm,
  plan: FilmPlan,
  key: string,
): Promise<void> {
  const { cache } = studio;
  const sums: Record<string, string> = {};
  const files = listFilmFiles(film, key, plan === film.plans[0]);
  for (const file of files) sums[file] = await sumOf(cache, file);
  const { guide, language } = film;
  const parts = hashParts(studio, film, plan);
  const manifest = { key, guide, language, shape: plan.shape.shape, parts, sums };
  await putCached(cache, filmKind, manifestName(key), (path) =>
    writeFile(path, JSON.stringify(manifest satisfies FilmManifest)),
  );
}

async function readManifest(path: string): Promise<FilmManifest | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as FilmManifest;
  } catch {
    return undefined;
  }
}

/** Every manifest in the cache, of films of today and of before; damaged ones left out. */
export async function readManifests({ root }: Cache): Promise<FilmManifest[]> {
  const folder = join(root, filmKind);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const manifests = await Promise.all(names.sort().map((name) => readManifest(join(folder, name))));
  return manifests.filter((manifest) => manifest !== undefined);
}

/** Whether all files of a film are there and are what was once written. */
export async function isFilmMade(cache: Cache, key: string): Promise<boolean> {
  const manifest = await readManifest(cachePath(cache, filmKind, manifestName(key)));
  if (!manifest) return false;
  for (const [file, kept] of Object.entries(manifest.sums)) {
    const sum = await sumOf(cache, file).catch(() => undefined);
    if (sum === undefined || sum !== kept) return false;
  }
  return true;
}
