import { type Cue, standardCaptions } from '../../film/captions.ts';
import type { FilmScript } from '../../film/script.ts';
import { buildSubtitles, type TightPart } from '../../film/subtitles.ts';
import type { Timeline } from '../../film/timeline.ts';
import { nameLanguage } from '../../i18n/name-language.ts';
import { type FilmFault, placeOf } from './film-fault.ts';
import { tellSeconds } from '../tell-seconds.ts';

/** What a film says, to be read in a language that it is not spoken in. */
export type FilmSubtitles = { language: string; cues: Cue[]; tight: TightPart[] };

/** Subtitles keep the rules of the standard captions (BAR.md). */
export const subtitleFilm = (
  timeline: Timeline,
  language: string,
  say: FilmScript['say'],
): FilmSubtitles => ({ language, ...buildSubtitles(timeline, say, standardCaptions) });

/**
 * Tells an editor, in Swedish, which texts a film has no time to show; empty when all have theirs.
 * `spoken` is the language of the film's voice.
 */
export function explainTight(
  guide: string,
  spoken: string,
  { language, tight }: FilmSubtitles,
): FilmFault[] {
  const file = `content/guides/${guide}/${language === 'sv' ? 'film.yaml' : `${language}.mdx`}`;
  const voice = nameLanguage(spoken);
  return tight.map(({ part, characters, neededMs, availableMs }) => {
    const most = Math.floor((characters * availableMs) / neededMs);
    return {
      file,
      path: placeOf(part),
      message: `Texten hinner inte läsas som undertext i filmen på ${voice}: ${characters} tecken på ${tellSeconds(availableMs)} sekunder.`,
      remedy: `Korta texten till högst ${most} tecken, eller låt rösten på ${voice} säga mer i det steget.`,
    };
  });
}
