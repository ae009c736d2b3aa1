import type { SpokenSentence } from '../../../film/timeline.ts';
import { tellSeconds } from '../../tell-seconds.ts';
import { chooseEnds, isLikely, lengthOf, addUp, weigh } from './choose-ends.ts';
import type { Stretch } from './find-speech.ts';
import { placeWords } from './place-words.ts';
import { RecordingMismatch } from './recording-mismatch.ts';

/** A sentence found in a sound: where it begins there, in ms, and the sentence as it was said. */
export type PlacedSentence = { atMs: number; sentence: SpokenSentence };

/** A rest that is shorter than this is no evidence: commas and closures are as long. */
const leastPauseMs = 240;
const restRemedy = 'Läs in det igen, och vila en halv sekund efter varje punkt.';

/** Cuts a stretch that holds more than one sentence, so that it can be told which had no rest. */
function cutLongest(stretches: Stretch[], share: number): Stretch[] {
  const longest = stretches.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!longest) return stretches;
  const middleMs = Math.round(longest.startMs + lengthOf(longest) * share);
  return stretches.flatMap((stretch) =>
    stretch === longest
      ? [
          { startMs: stretch.startMs, endMs: middleMs },
          { startMs: middleMs, endMs: stretch.endMs },
        ]
      : [stretch],
  );
}

/**
 * Throws a RecordingMismatch that names the first sentence whose place is a guess: one that no rest
 * comes before, or that is much shorter or longer than the others say.
 */
function expectEvidence(sentences: string[], parts: Stretch[][], weights: number[]): void {
  const lengths = parts.map((own) => (own.at(-1)?.endMs ?? 0) - (own[0]?.startMs ?? 0));
  const perWeight = addUp(lengths) / addUp(weights);
  for (const [index, text] of sentences.entries()) {
    const pauseMs =
      (parts[index]?.[0]?.startMs ?? 0) - (parts[index - 1]?.at(-1)?.endMs ?? -Infinity);
    if (pauseMs < leastPauseMs)
      throw new RecordingMismatch(`Det hörs ingen vila före meningen "${text}".`, restRemedy);
    const [lengthMs = 0, wantedMs] = [lengths[index], (weights[index] ?? 1) * perWeight];
    if (!isLikely(lengthMs, wantedMs))
      throw new RecordingMismatch(
        `Det går inte att höra var meningen "${text}" börjar och slutar: den skulle ta ${tellSeconds(lengthMs)} sekunder, fast ${tellSeconds(wantedMs)} vore lagom.`,
        `${restRemedy} Vila inte mitt i en mening.`,
      );
  }
}

/**
 * Finds each sentence in a sound by its pauses. A sentence begins at its first sound and ends at its
 * last; times in whole ms. Empty when nobody speaks. Throws a RecordingMismatch where the pauses do
 * not tell which sentence is which: nothing is guessed.
 */
export function placeSentences(speech: Stretch[], sentences: string[]): PlacedSentence[] {
  if (speech.length === 0) return [];
  const weights = sentences.map(weigh);
  let stretches = speech;
  while (stretches.length < sentences.length) {
    const share = (weights[0] ?? 1) / addUp(weights.slice(0, 2));
    stretches = cutLongest(stretches, sentences.length === 2 ? share : 0.5);
  }
  const ends = chooseEnds(stretches, weights);
  const parts = sentences.map((_, index) => stretches.slice(ends[index - 1] ?? 0, ends[index]));
  expectEvidence(sentences, parts, weights);
  return sentences.map((text, index) => {
    const own = parts[index] ?? [];
    const atMs = own[0]?.startMs ?? 0;
    const durationMs = (own.at(-1)?.endMs ?? atMs) - atMs;
    return { atMs, sentence: { text, durationMs, words: placeWords(text, own, atMs) } };
  });
}
