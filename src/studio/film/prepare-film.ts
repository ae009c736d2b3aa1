import type { Content } from '../../checks/parse-content.ts';
import type { FilmScript } from '../../film/script.ts';
import type { Timeline } from '../../film/timeline.ts';
import { filmWordsIn } from '../film-words.ts';
import { hashOf } from '../cache.ts';
import type { OpenFootage } from '../footage/footage.ts';
import { matchRates, type Voice, type Speech } from '../voice/voice.ts';
import { site } from '../../site.config.ts';
import { type FilmPlan, planFilm, type StageShape, tall, wide } from '../picture/picture.ts';
import { type FilmOrder, type FilmSubtitles, speakFilm } from '../spoken/spoken.ts';

/** A film that is narrated and planned, but not yet drawn. */
export type PreparedFilm = {
  guide: string;
  language: string;
  /** The language of the voice: the film's own, or Swedish where there is no voice for it. */
  narration: string;
  title: string;
  script: FilmScript;
  timeline: Timeline;
  /** One for each shape. */
  plans: FilmPlan[];
  /** In the timeline's order. */
  speeches: Speech[];
  /** Names what its sound was made from: it changes when a voice or a recording does. */
  origin: string;
  /** Recorded instead of drawn: then no plan has scenes; speeches only where it is silent itself. */
  footage?: OpenFootage;
  /** A film in sign language that follows the same timeline. */
  sign?: OpenFootage;
  /** One for each of the guide's other languages; not a part of the picture. */
  subtitles: FilmSubtitles[];
};

/** The shapes that every film is made in; posters are taken from the first. */
export const filmShapes: StageShape[] = [wide, tall];

/** Narrates a guide and plans its film. Throws what the voice throws. */
export async function prepareFilm(
  content: Content,
  order: FilmOrder,
  voice: Voice,
): Promise<PreparedFilm> {
  const { guide, page, language, narration } = order;
  const service = content.services.get(page.service);
  if (!service) throw new RangeError(`There is no service ${page.service}`);
  const words = filmWordsIn(language);
  const { script, timeline, speeches: spoken, subtitles } = await speakFilm(content, order, voice);
  const plan = (shape: StageShape) =>
    planFilm({
      shape,
      script,
      timeline,
      screens: content.screens,
      tint: service.tint,
      pictogram: service.pictogram,
      words,
      language,
      siteName: site.name,
    });
  const speeches = matchRates(spoken);
  return {
    guide,
    language,
    narration,
    title: script.title,
    script,
    timeline,
    plans: filmShapes.map(plan),
    speeches,
    origin: hashOf(...speeches.map(({ origin = '' }) => origin)),
    subtitles,
  };
}
