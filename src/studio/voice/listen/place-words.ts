import { cutPhrases } from '../../../film/cut-phrases.ts';
import type { SpokenWord } from '../../../film/timeline.ts';
import { chooseEnds, isLikely, lengthOf, addUp, weigh } from './choose-ends.ts';
import type { Stretch } from './find-speech.ts';

/** Between two phrases of a sentence people rest for this long at least; a closure is shorter. */
const leastRestMs = 150;

/** Words by their length over the time in which there is a voice; a word lasts until the next. */
function spreadWords(text: string, stretches: Stretch[], atMs: number): SpokenWord[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const weights = words.map(weigh);
  const spokenMs = addUp(stretches.map(lengthOf));
  let before = 0;
  const starts = weights.map((weight) => {
    let leftMs = (spokenMs * before) / addUp(weights);
    before += weight;
    for (const stretch of stretches) {
      if (leftMs < lengthOf(stretch)) return Math.round(stretch.startMs + leftMs - atMs);
      leftMs -= lengthOf(stretch);
    }
    return 0;
  });
  const endMs = (stretches.at(-1)?.endMs ?? atMs) - atMs;
  return words.map((word, index) => ({
    text: word,
    startMs: starts[index] ?? 0,
    endMs: starts[index + 1] ?? endMs,
  }));
}

/** The stretches in which each phrase of a sentence is said; `undefined` where no rest tells. */
function findPhrases(phrases: string[], stretches: Stretch[]): Stretch[][] | undefined {
  if (phrases.length < 2 || stretches.length < phrases.length) return undefined;
  const weights = phrases.map(weigh);
  const ends = chooseEnds(stretches, weights);
  const parts = phrases.map((_, index) => stretches.slice(ends[index - 1] ?? 0, ends[index]));
  const perWeight = addUp(stretches.map(lengthOf)) / addUp(weights);
  const isHeard = parts.every((own, index) => {
    const restMs = (own[0]?.startMs ?? 0) - (parts[index - 1]?.at(-1)?.endMs ?? -Infinity);
    const wantedMs = (weights[index] ?? 1) * perWeight;
    return restMs >= leastRestMs && isLikely(addUp(own.map(lengthOf)), wantedMs);
  });
  return isHeard ? parts : undefined;
}

/**
 * The words of a sentence in a sound that does not tell them, in ms from `atMs`: by their length. Where
 * it takes several captions and a rest is heard before each, that is where the caption's first word
 * begins; else the share of the letters between the sentence's start and end decides.
 */
export function placeWords(text: string, stretches: Stretch[], atMs: number): SpokenWord[] {
  const phrases = (cutPhrases(text) ?? []).map((phrase) => phrase.text);
  const parts = findPhrases(phrases, stretches);
  if (!parts) return spreadWords(text, stretches, atMs);
  const words = phrases.flatMap((phrase, index) => spreadWords(phrase, parts[index] ?? [], atMs));
  return words.map((word, index) => ({ ...word, endMs: words[index + 1]?.startMs ?? word.endMs }));
}
