import type { Content, ParsedGuide } from '../../checks/parse-content.ts';
import { buildTimeline } from '../../film/build-timeline.ts';
import type { FilmScript, ScriptStep } from '../../film/script.ts';
import type { Timeline } from '../../film/timeline.ts';
import { writeScript } from '../../film/write-script.ts';
import { speechRateOf } from '../../languages/traits.ts';
import { filmWordsIn } from '../film-words.ts';
import type { Speech, Voice } from '../voice/voice.ts';
import { type FilmSubtitles, subtitleFilm } from './subtitle-film.ts';

/** Which film is to be made: of what guide, in which language, spoken in which, and what else is read. */
export type FilmOrder = {
  guide: string;
  page: ParsedGuide;
  language: string;
  narration: string;
  /** All the guide's languages; those that are not spoken become subtitles. */
  languages: string[];
};

/** A film that is narrated, with its times, and what is read in it in other languages. */
export type SpokenFilm = {
  script: FilmScript;
  timeline: Timeline;
  /** In the timeline's order. */
  speeches: Speech[];
  /** One for each of the guide's other languages. */
  subtitles: FilmSubtitles[];
};

type Narration = { title: Speech[]; steps: Speech[][]; end: Speech[]; after: Speech[][] };

async function narrateScript(
  { say, steps, after = [] }: FilmScript,
  voice: Voice,
  pace: number,
): Promise<Narration> {
  const title = await voice('title', say.title, pace);
  const sayAll = async (ids: ScriptStep[], texts: string[][] = []) => {
    const said: Speech[][] = [];
    for (const [index, { id }] of ids.entries()) {
      said.push(await voice(id, texts[index] ?? [], pace));
    }
    return said;
  };
  return {
    title,
    steps: await sayAll(steps, say.steps),
    end: await voice('end', say.end, pace),
    after: await sayAll(after, say.after),
  };
}

/** Words a minute, pauses between sentences not counted. */
export function wordsPerMinute(sentences: { durationMs: number; words: unknown[] }[]): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return (words * 60_000) / sentences.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

/** Words a minute of a voice; its rests between the captions of a sentence are no part of its pace. */
export const speechRate = (speeches: Speech[]): number =>
  wordsPerMinute(
    speeches.map(({ sentence: { durationMs, words }, breathMs = 0 }) => ({
      durationMs: durationMs - breathMs,
      words,
    })),
  );

/**
 * A voice that is set to one rate says films of long words slowly and films of short words fast.
 * A film outside 120–140 words a minute (BAR.md) is therefore said once more, at a pace of its own.
 * What a person has recorded keeps that person's pace.
 */
async function narrateCalmly(
  script: FilmScript,
  language: string,
  voice: Voice,
): Promise<Narration> {
  const wantedRate = speechRateOf(language);
  const first = await narrateScript(script, voice, 1);
  const { title, steps, end, after } = first;
  const all = [...title, ...steps.flat(), ...end, ...after.flat()].filter(
    ({ recorded }) => !recorded,
  );
  if (all.length === 0) return first;
  const rate = speechRate(all);
  if (rate >= wantedRate.least && rate <= wantedRate.most) return first;
  return narrateScript(script, voice, Math.round((wantedRate.best * 100) / rate) / 100);
}

/** A guide's script in Swedish, or in a language that it is translated to; else throws a RangeError. */
export function writeScriptIn(
  content: Pick<Content, 'screens'>,
  page: ParsedGuide,
  language: string,
): FilmScript {
  const words = filmWordsIn(language);
  const { screens } = content;
  if (language === 'sv') return writeScript(page.page.title, page.film, screens, words);
  const translation = page.translations.get(language);
  if (!translation) throw new RangeError(`${page.guide} is not translated into ${language}`);
  return writeScript(translation.title, page.film, screens, words, translation.steps);
}

/** Narrates a guide and lays out its times. Throws what the voice throws. */
export async function speakFilm(
  content: Pick<Content, 'screens'>,
  { page, language, narration, languages }: FilmOrder,
  voice: Voice,
): Promise<SpokenFilm> {
  const scriptIn = (wanted: string) => writeScriptIn(content, page, wanted);
  const script = { ...scriptIn(language), say: scriptIn(narration).say };
  const { title, steps, end, after } = await narrateCalmly(script, narration, voice);
  const sentenceOf = ({ sentence }: Speech) => sentence;
  const spoken = {
    title: title.map(sentenceOf),
    steps: steps.map((speeches) => speeches.map(sentenceOf)),
    end: end.map(sentenceOf),
    after: after.map((speeches) => speeches.map(sentenceOf)),
  };
  const timeline = buildTimeline(script.steps, spoken, script.after);
  const unspoken = languages.filter((other) => other !== narration);
  return {
    script,
    timeline,
    speeches: [...title, ...steps.flat(), ...end, ...after.flat()],
    subtitles: unspoken.map((other) => subtitleFilm(timeline, other, scriptIn(other).say)),
  };
}
