import { calmCaptions, type CaptionRules, standardCaptions } from '../../film/captions.ts';
import { layPhrases, phrasesOf } from '../../film/lay-phrases.ts';
import type { TimedSentence, Timeline } from '../../film/timeline.ts';
import { type FilmFault, placeOf } from './film-fault.ts';
import { tellSeconds } from '../tell-seconds.ts';

/** EN 301 549 7.1.2. */
const toleranceMs = 100;

/** The first caption of a sentence that comes after its words, because the one before takes its time. */
function findLate(sentence: TimedSentence, rules: CaptionRules) {
  const heard = phrasesOf(sentence);
  return layPhrases(sentence, rules)
    .phrases.map(({ text, startMs }, index) => ({
      text,
      lateMs: startMs - (heard[index]?.startMs ?? startMs),
    }))
    .find(({ lateMs }) => lateMs > toleranceMs);
}

/**
 * Tells an editor, in Swedish, which sentences a voice says so fast that a caption within them cannot
 * keep up; empty when all can. The built-in voice rests where captions change, a recording may not.
 * `file` is where the sentences stand.
 */
export const explainLate = (file: string, { sentences }: Timeline): FilmFault[] =>
  sentences.flatMap((sentence) => {
    const late = findLate(sentence, standardCaptions) ?? findLate(sentence, calmCaptions);
    if (!late) return [];
    return {
      file,
      path: placeOf(sentence.part),
      words: sentence.text,
      message: `Undertexten "${late.text}" kommer ${tellSeconds(late.lateMs)} sekunder efter rösten, för att texten före ska hinna läsas. Meningen är "${sentence.text}"`,
      remedy: `Dela meningen i två. Eller vila längre före "${late.text}" när du läser in den.`,
    };
  });
