import { siteConfig } from '../../../src/site.config.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Studio, openStudio } from '../../../src/studio/film/open-studio.ts';
import { buildContent, englishPath } from '../checks/sample-content.ts';

export const guide = 'bankid/skaffa';
export const guideFolder = `content/guides/${guide}`;

/** Writes the smallest content that is in order to a folder, with some files in place of others. */
export async function writeGuide(
  root: string,
  changes: Record<string, string | Buffer> = {},
): Promise<void> {
  const texts = buildContent({ [englishPath]: undefined }).map(
    ({ path, text }): [string, string | Buffer] => [path, text],
  );
  for (const [path, bytes] of [...texts, ...Object.entries(changes)]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}

/** The studio over such a folder, with a cache of its own, for films in Swedish alone. */
export const openSample = (root: string): Promise<Studio> =>
  openStudio(root, {
    cacheRoot: join(root, '.cache'),
    config: { ...siteConfig, languages: { sv: 'film' } },
  });
