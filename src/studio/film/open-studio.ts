import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { formatProblems } from '../../checks/format-problems.ts';
import { type Content, parseContent } from '../../checks/parse-content.ts';
import { type SiteConfig, siteConfig } from '../../site.config.ts';
import { type Cache, openCache } from '../cache.ts';
import { ContentError } from '../content-error.ts';
import { checkLanguages } from '../spoken/spoken.ts';
import { type Method, nameMethod } from './name-method.ts';
import { readContentFiles } from '../read-content.ts';
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

export type StudioOptions = { cacheRoot?: string; config?: SiteConfig };

/**
 * Reads the content under `root` and gets ready. Throws a ContentError when anything in the content
 * is wrong, so that no film is begun from it, and a RangeError for a language without film words.
 */
export async function openStudio(
  root: string,
  { cacheRoot = join(root, '.cache'), config = siteConfig }: StudioOptions = {},
): Promise<Studio> {
  checkLanguages(config);
  const files = await readContentFiles(root);
  const problems = [...checkContent(files, new Date()), ...(await findThemeProblems(root))];
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
  const [styles, typefaces, method] = await Promise.all([
    loadStageStyles(),
    loadTypefaces(),
    nameMethod(),
  ]);
  const cache = openCache(cacheRoot);
  return { root, cache, content: parseContent(files), config, styles, typefaces, method };
}
