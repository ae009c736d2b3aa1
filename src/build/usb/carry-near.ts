import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { carry } from './carry-files.ts';

/** What happens near, as scripts by path: the search and pages about other things ask for it. */
export async function carryNear(
  dist: string,
  files: readonly string[],
  languages: readonly SiteLanguage[],
): Promise<Map<string, string>> {
  const wanted = languages.flatMap((language) => [
    `/nara-${language}.json`,
    `/sok-${language}.json`,
    `/platser-${language}.json`,
  ]);
  const near = files.filter((file) => wanted.some((name) => file.endsWith(name)));
  return new Map(
    await Promise.all(
      near.map(async (file): Promise<[string, string]> => {
        const name = file.split('/').slice(-2).join('/');
        const script = carry([[name, await readFile(join(dist, file), 'utf8')]]);
        return [`sticka/ord-${basename(file, '.json')}.js`, script];
      }),
    ),
  );
}
