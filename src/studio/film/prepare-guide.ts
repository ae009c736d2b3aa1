import type { ParsedGuide } from '../../checks/parse-content.ts';
import { hashOf } from '../cache.ts';
import { ContentError } from '../content-error.ts';
import { filmedSteps, findSign } from '../footage/footage.ts';
import { filmLanguagesOn, judgeFilm, orderFilm, tellFault } from '../spoken/spoken.ts';
import type { Studio } from './open-studio.ts';
import { type PreparedFilm, prepareFilm } from './prepare-film.ts';
import { prepareFootage } from './prepare-footage.ts';

function guideOf({ content }: Studio, guide: string): ParsedGuide {
  const page = content.guides.get(guide);
  if (!page) throw new RangeError(`There is no guide ${guide}`);
  return page;
}

/** The languages that a guide's film is made in, Swedish first. */
export const filmLanguagesOf = (studio: Studio, guide: string): string[] =>
  filmLanguagesOn(guideOf(studio, guide), studio.config);

/**
 * Adds the guide's film in sign language, if there is one. It follows the Swedish voice: a film that
 * another voice speaks has other times.
 */
async function addSign(studio: Studio, film: PreparedFilm): Promise<PreparedFilm> {
  if (film.narration !== 'sv') return film;
  const { root, cache } = studio;
  const sign = await findSign(root, cache, film.guide, film.timeline.durationMs);
  return sign ? { ...film, sign, origin: hashOf(film.origin, sign.hash) } : film;
}

/**
 * Narrates and plans the film of one guide in one language. Where no voice speaks the language the
 * film is narrated in Swedish. Throws a ContentError when it gets too long, or when there is no time
 * to read it in another of the guide's languages.
 */
export async function prepareGuide(
  studio: Studio,
  guide: string,
  language: string,
): Promise<PreparedFilm> {
  const { order, voice } = orderFilm(studio, guide, language);
  const filmed = filmedSteps(order.page.film.steps);
  const made = filmed
    ? await prepareFootage(studio, order, filmed)
    : await prepareFilm(studio.content, order, voice);
  const film = await addSign(studio, made);
  const faults = judgeFilm({ ...film, isFilmed: film.footage !== undefined });
  if (faults.length > 0) throw new ContentError(faults.map(tellFault).join('\n'));
  return film;
}
