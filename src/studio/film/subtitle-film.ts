import { type Cue, standardCaptions } from '../../film/captions.ts';
import type { FilmScript } from '../../film/script.ts';
import { buildSubtitles, type TightPart } from '../../film/subtitles.ts';
import type { Timeline } from '../../film/timeline.ts';
import { nameLanguage } from '../../i18n/name-language.ts';

/** What a film says, to be read in a language that it is not spoken in. */
export type FilmSubtitles = { language: string; cues: Cue[]; tight: TightPart[] };

/** Subtitles keep the rules of the standard captions (BAR.md). */
export const subtitleFilm = (
  timeline: Timeline,
  language: string,
  say: FilmScript['say'],
): FilmSubtitles => ({ language, ...buildSubtitles(timeline, say, standardCaptions) });

const seconds = (timeMs: number) => (timeMs / 1000).toFixed(1).replace('.', ',');

/**
 * Tells an editor, in Swedish, which texts a film has no time to show; `undefined` when all have
 * theirs. `spoken` is the language of the film's voice.
 */
export function explainTight(
  guide: string,
  spoken: string,
  { language, tight }: FilmSubtitles,
): string | undefined {
  if (tight.length === 0) return undefined;
  const file = language === 'sv' ? 'film.yaml' : `${language}.mdx`;
  const voice = nameLanguage(spoken);
  const lines = tight.map(({ part, characters, neededMs, availableMs }) => {
    const field = part === 'title' ? 'title' : `steps › ${part} › say`;
    const most = Math.floor((characters * availableMs) / neededMs);
    return `  content/guides/${guide}/${file}  ${field}
    Fel: Texten hinner inte läsas som undertext i filmen på ${voice}: ${characters} tecken på ${seconds(availableMs)} sekunder.
    Gör så här: Korta texten till högst ${most} tecken, eller låt rösten på ${voice} säga mer i det steget.`;
  });
  return [`content/guides/${guide}/${file}`, ...lines].join('\n');
}
