import type { Content } from '../../checks/parse-content.ts';
import type { FilmedStep } from '../../model/film.ts';
import { filmWordsIn } from '../film-words.ts';
import { writeScript } from '../../film/write-script.ts';
import type { Cache } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import { findFootage, timeFootage } from '../footage/footage.ts';
import { type FilmOrder, filmShapes, type PreparedFilm } from './prepare-film.ts';
import { subtitleFilm } from './subtitle-film.ts';

/**
 * Prepares a guide's recorded film. Its voice is Swedish and its own; in other languages the
 * headings are translated and the words are subtitles. Throws a ContentError when the film is
 * missing, cannot be read or is not of the script.
 */
export async function prepareFootage(
  { root, cache, content }: { root: string; cache: Cache; content: Content },
  { guide, page, language, languages }: FilmOrder,
  steps: FilmedStep[],
): Promise<PreparedFilm> {
  const footage = await findFootage(root, guide, 'film');
  if (!footage)
    throw contentFault(
      `content/guides/${guide}/film.mp4`,
      'Filen fattas. Stegen i film.yaml hör till en egen film.',
      'Lägg dit filmen, eller rita stegen med "screen".',
    );
  const scriptIn = (wanted: string) => {
    const translation = page.translations.get(wanted);
    const title = translation?.title ?? page.page.title;
    const words = filmWordsIn(wanted);
    const script = writeScript(title, page.film, content.screens, words, translation?.steps);
    // The film has no cards of ours: what is said on them is left out.
    return { ...script, say: { title: [], steps: script.say.steps, end: [] } };
  };
  const headings = page.translations.get(language)?.steps;
  const timeline = await timeFootage(cache, footage, guide, steps, headings);
  const script = { ...scriptIn(language), say: scriptIn('sv').say };
  const plans = filmShapes.map((shape) => ({
    shape,
    durationMs: timeline.durationMs,
    keyframesMs: [...new Set([0, ...timeline.steps.map(({ startMs }) => startMs)])],
    scenes: [],
    gestures: [],
  }));
  const unspoken = languages.filter((other) => other !== 'sv');
  return {
    guide,
    language,
    narration: 'sv',
    title: script.title,
    script,
    timeline,
    plans,
    speeches: [],
    origin: footage.hash,
    footage,
    subtitles: unspoken.map((other) => subtitleFilm(timeline, other, scriptIn(other).say)),
  };
}
