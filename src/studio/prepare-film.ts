import type { Content, ParsedGuide } from '../checks/parse-content.ts';
import { buildTimeline } from '../film/build-timeline.ts';
import type { FilmScript } from '../film/script.ts';
import type { Timeline } from '../film/timeline.ts';
import { writeScript } from '../film/write-script.ts';
import { filmWordsIn } from '../i18n/film.ts';
import type { Narrator, Speech } from './narrate.ts';
import { type FilmPlan, planFilm } from './plan-film.ts';
import { type StageShape, tall, wide } from './stage.ts';

/** A film that is narrated and planned, but not yet drawn. */
export type PreparedFilm = {
  guide: string;
  language: string;
  title: string;
  script: FilmScript;
  timeline: Timeline;
  /** One for each shape. */
  plans: FilmPlan[];
  /** In the timeline's order. */
  speeches: Speech[];
};

/** The shapes that every film is made in; posters are taken from the first. */
export const filmShapes: StageShape[] = [wide, tall];

export const siteName = 'Koppla upp';

type Narration = { title: Speech[]; steps: Speech[][]; end: Speech[] };

/** Words a minute that the voice is led to, and the bar's limits with a little to spare. */
const wantedRate = { least: 122, best: 133, most: 138 };

async function narrateScript(
  { say }: FilmScript,
  narrate: Narrator,
  pace: number,
): Promise<Narration> {
  const speak = async (sentences: string[]) => {
    const speeches: Speech[] = [];
    for (const sentence of sentences) speeches.push(await narrate(sentence, pace));
    return speeches;
  };
  const title = await speak(say.title);
  const steps: Speech[][] = [];
  for (const sentences of say.steps) steps.push(await speak(sentences));
  return { title, steps, end: await speak(say.end) };
}

/** Words a minute, pauses between sentences not counted. */
export function wordsPerMinute(sentences: { durationMs: number; words: unknown[] }[]): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return (words * 60_000) / sentences.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

/**
 * A voice that is set to one rate says films of long words slowly and films of short words fast.
 * A film outside 120–140 words a minute (BAR.md) is therefore said once more, at a pace of its own.
 */
async function narrateCalmly(script: FilmScript, narrate: Narrator): Promise<Narration> {
  const first = await narrateScript(script, narrate, 1);
  const all = [...first.title, ...first.steps.flat(), ...first.end];
  const rate = wordsPerMinute(all.map(({ sentence }) => sentence));
  if (rate >= wantedRate.least && rate <= wantedRate.most) return first;
  return narrateScript(script, narrate, Math.round((wantedRate.best * 100) / rate) / 100);
}

/** Narrates a guide and plans its film. Throws what the narrator throws. */
export async function prepareFilm(
  content: Content,
  guide: string,
  page: ParsedGuide,
  language: string,
  narrate: Narrator,
): Promise<PreparedFilm> {
  const service = content.services.get(page.service);
  if (!service) throw new RangeError(`There is no service ${page.service}`);
  const words = filmWordsIn(language);
  const script = writeScript(page.page.title, page.film, content.screens, words);
  const { title, steps, end } = await narrateCalmly(script, narrate);
  const sentenceOf = ({ sentence }: Speech) => sentence;
  const timeline = buildTimeline(script.steps, {
    title: title.map(sentenceOf),
    steps: steps.map((speeches) => speeches.map(sentenceOf)),
    end: end.map(sentenceOf),
  });
  const plan = (shape: StageShape) =>
    planFilm({
      shape,
      script,
      timeline,
      screens: content.screens,
      tint: service.tint,
      pictogram: service.pictogram,
      words,
      siteName,
    });
  return {
    guide,
    language,
    title: script.title,
    script,
    timeline,
    plans: filmShapes.map(plan),
    speeches: [...title, ...steps.flat(), ...end],
  };
}
