import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { formatProblems } from '../../checks/format-problems.ts';
import { type Content, parseContent } from '../../checks/parse-content.ts';
import { type SiteConfig, siteConfig } from '../../site.config.ts';
import { type Cache, openCache } from '../cache.ts';
import { ContentError } from '../content-error.ts';
import { checkLanguages } from '../spoken/spoken.ts';
import { type Method, nameMethod } from './name-method.ts';
import { readContentFiles, readShownFiles } from '../read-content.ts';
import { findThemeProblems } from '../theme-problems.ts';
import { loadStageStyles, loadTypefaces, type Typefaces } from '../picture/picture.ts';

/** What the studio works with during one run. */
export type Studio = {
  /** The project's folder, in which `content` lies. */
  root: string;
  cache: Cache;
  content: Content;
  config: SiteConfig;
  styles: string;
  typefaces: Typefaces;
  /** Names the ways films are made; another way makes films anew. */
  method: Method;
};

/** `shown`: a folder whose `content` has the texts instead, which somebody has checked. */
export type StudioOptions = {
  cacheRoot?: string;
  config?: SiteConfig;
  shown?: string | undefined;
};

/** Reads the content, and throws a ContentError when anything in it is wrong. */
async function readSound(root: string): Promise<ContentFile[]> {
  const files = await readContentFiles(root);
  const problems = [...checkContent(files, new Date()), ...(await findThemeProblems(root))];
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
  return files;
}

/**
 * Reads the content under `root` and gets ready. Throws a ContentError when anything in the content
 * is wrong, so that no film is begun from it, and a RangeError for a language without film words.
 */
export async function openStudio(
  root: string,
  { cacheRoot = join(root, '.cache'), config = siteConfig, shown }: StudioOptions = {},
): Promise<Studio> {
  checkLanguages(config);
  const files = shown === undefined ? await readSound(root) : await readShownFiles(root, shown);
  const [styles, typefaces, method] = await Promise.all([
    loadStageStyles(),
    loadTypefaces(),
    nameMethod(),
  ]);
  const cache = openCache(cacheRoot);
  return { root, cache, content: parseContent(files), config, styles, typefaces, method };
}
