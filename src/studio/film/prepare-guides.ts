import { ContentError } from '../content-error.ts';
import { filmLanguagesOf, prepareGuide } from './prepare-guide.ts';
import type { PreparedFilm } from './prepare-film.ts';
import type { Studio } from './open-studio.ts';

/**
 * Prepares the films of guides, in each language they are made in. Throws one ContentError with what is
 * wrong in all of them, so that nobody mends one film after the other.
 */
export async function prepareGuides(
  studio: Studio,
  guides: readonly string[],
  signal?: AbortSignal,
): Promise<PreparedFilm[]> {
  const films: PreparedFilm[] = [];
  const faults: string[] = [];
  for (const guide of guides) {
    for (const language of filmLanguagesOf(studio, guide)) {
      signal?.throwIfAborted();
      try {
        films.push(await prepareGuide(studio, guide, language));
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        if (!faults.includes(error.message)) faults.push(error.message);
      }
    }
  }
  if (faults.length > 0) throw new ContentError(faults.join('\n'));
  return films;
}
