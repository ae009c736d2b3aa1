import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cachePath } from '../../../src/studio/cache.ts';
import { filmFiles, filmKind } from '../../../src/studio/film-files.ts';
import { makeFilms } from '../../../src/studio/film/make-films.ts';
import { openStudio } from '../../../src/studio/film/open-studio.ts';
import { prepareGuide } from '../../../src/studio/film/prepare-guide.ts';
import { sharedFile } from './shared-file.ts';

/** Puts the project's first film, made if it is not, where the site in `site` takes the shared one. */
export async function makeSharedFilm(root: string, site: string): Promise<void> {
  const studio = await openStudio(root);
  const [guide] = studio.content.guides.keys();
  if (!guide) throw new RangeError('There is no guide to take a film from');
  const film = await prepareGuide(studio, guide, 'sv');
  const [part] = await makeFilms(studio, [film], () => undefined);
  if (!part) throw new RangeError(`${guide} has no film`);
  for (const [role, name] of Object.entries(filmFiles(part.key))) {
    const target = join(site, 'shared', sharedFile[role as keyof typeof sharedFile]);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(cachePath(studio.cache, filmKind, name), target);
  }
}
