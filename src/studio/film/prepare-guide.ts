import type { ParsedGuide } from '../../checks/parse-content.ts';
import { longestAfterMs, longestFilmMs } from '../../film/pace.ts';
import { hashOf } from '../cache.ts';
import { canSpeak, chooseVoice } from '../voice/voice.ts';
import { ContentError } from '../content-error.ts';
import { filmedSteps, findSign } from '../footage/footage.ts';
import { tellTooLong } from '../tell-seconds.ts';
import { filmLanguagesOn, languagesOn } from './film-languages.ts';
import { type PreparedFilm, prepareFilm } from './prepare-film.ts';
import { prepareFootage } from './prepare-footage.ts';
import type { Studio } from './open-studio.ts';
import { explainLate } from '../explain-late.ts';
import { explainTight } from './subtitle-film.ts';

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
  const page = guideOf(studio, guide);
  const { root, cache, config } = studio;
  const { steps, goesWrong = [] } = page.film;
  const parts = ['title', ...[...steps, ...goesWrong].map(({ id }) => id), 'end'];
  const narration = canSpeak({ root, config, guide, language }, parts) ? language : 'sv';
  // The list is written for how Swedish letters sound.
  const list = narration === 'sv' ? studio.content.pronunciation : [];
  const voice = chooseVoice({ root, cache, config, guide, language: narration, list });
  const languages = languagesOn(page, studio.config);
  const order = { guide, page, language, narration, languages };
  const filmed = filmedSteps(page.film.steps);
  const made = filmed
    ? await prepareFootage(studio, order, filmed)
    : await prepareFilm(studio.content, order, voice);
  const film = await addSign(studio, made);
  const spokenFile = `content/guides/${guide}/${narration === 'sv' ? 'film.yaml' : `${narration}.mdx`}`;
  const { after, end, durationMs } = film.timeline;
  const mainMs = after ? end.endMs : durationMs;
  if (mainMs > longestFilmMs) {
    throw new ContentError(
      `${spokenFile}\n    Fel: Filmen blir ${tellTooLong(mainMs, longestFilmMs)}.\n    Gör så här: ${film.footage ? 'Klipp filmen kortare' : 'Stryk en mening i "say"'}, eller dela guiden i två.`,
    );
  }
  if (durationMs - mainMs > longestAfterMs) {
    throw new ContentError(
      `content/guides/${guide}/film.yaml  goesWrong\n    Fel: Kapitlen efter filmen blir ${tellTooLong(durationMs - mainMs, longestAfterMs)}.\n    Gör så här: Stryk en mening i "say", eller ta bort ett kapitel.`,
    );
  }
  const late = explainLate(spokenFile, film.timeline);
  if (late.length > 0) throw new ContentError(late.join('\n'));
  const tight = film.subtitles.flatMap((texts) => explainTight(guide, narration, texts) ?? []);
  if (tight.length > 0) throw new ContentError(tight.join('\n'));
  return film;
}
