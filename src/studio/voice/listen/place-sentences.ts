import type { SpokenSentence, SpokenWord } from '../../../film/timeline.ts';
import { tellSeconds } from '../../tell-seconds.ts';
import type { Stretch } from './find-speech.ts';
import { RecordingMismatch } from './recording-mismatch.ts';

/** A sentence found in a sound: where it begins there, in ms, and the sentence as it was said. */
export type PlacedSentence = { atMs: number; sentence: SpokenSentence };

/** How much a long pause speaks for the end of a sentence, against its expected length. */
const pauseWorth = 0.35;
/** A pause that is as good as any other. */
const usualPauseMs = 300;

/** A rest that is shorter than this is no evidence: commas and closures are as long. */
const leastPauseMs = 240;
/** A sentence that is said so much faster or slower than the others is likely another one. */
const mostFaster = 1.75;
/** What is as short as a word varies more than its letters tell. */
const slackMs = 450;

const restRemedy = 'Läs in det igen, och vila en halv sekund efter varje punkt.';

/**
 * Every sentence takes a little time besides its letters: the beginning and the end. A figure is
 * said as a word.
 */
const weigh = (text: string): number =>
  text.replace(/\p{N}/gu, 'tre').replace(/[^\p{L}]/gu, '').length + 2;

const lengthOf = ({ startMs, endMs }: Stretch): number => endMs - startMs;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

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
 * After which stretches the sentences end: of all choices the one whose lengths are nearest to the
 * sentences' and whose pauses are longest (dynamic programming over sentences and pauses).
 */
function chooseEnds(stretches: Stretch[], weights: number[]): number[] {
  const spokenMs = sum(stretches.map(lengthOf));
  const wanted = weights.map((weight) => (spokenMs * weight) / sum(weights));
  const until = [0];
  for (const stretch of stretches) until.push((until.at(-1) ?? 0) + lengthOf(stretch));
  const costOf = (sentence: number, first: number, end: number): number => {
    const wantedMs = wanted[sentence] ?? 1;
    const strain = ((until[end] ?? 0) - (until[first] ?? 0) - wantedMs) / wantedMs;
    const before = stretches[end - 1];
    const after = stretches[end];
    if (!before || !after) return strain ** 2;
    const pauseMs = Math.max(after.startMs - before.endMs, 20);
    return strain ** 2 - pauseWorth * Math.log(pauseMs / usualPauseMs);
  };
  type Way = { cost: number; ends: number[] };
  let ways = new Map<number, Way>([[0, { cost: 0, ends: [] }]]);
  for (const sentence of weights.keys()) {
    const next = new Map<number, Way>();
    const left = weights.length - 1 - sentence;
    for (const [first, way] of ways) {
      for (let end = first + 1; end <= stretches.length - left; end++) {
        if (left === 0 && end < stretches.length) continue;
        const cost = way.cost + costOf(sentence, first, end);
        if (cost < (next.get(end)?.cost ?? Infinity))
          next.set(end, { cost, ends: [...way.ends, end] });
      }
    }
    ways = next;
  }
  return ways.get(stretches.length)?.ends ?? [];
}

/** Words by their length over the time in which there is a voice; a word lasts until the next. */
function spreadWords(text: string, stretches: Stretch[], atMs: number): SpokenWord[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const weights = words.map(weigh);
  const spokenMs = sum(stretches.map(lengthOf));
  let before = 0;
  const starts = weights.map((weight) => {
    let leftMs = (spokenMs * before) / sum(weights);
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

/**
 * Throws a RecordingMismatch that names the first sentence whose place is a guess: one that no rest
 * comes before, or that is much shorter or longer than the others say.
 */
function expectEvidence(sentences: string[], parts: Stretch[][], weights: number[]): void {
  const lengths = parts.map((own) => (own.at(-1)?.endMs ?? 0) - (own[0]?.startMs ?? 0));
  const perWeight = sum(lengths) / sum(weights);
  for (const [index, text] of sentences.entries()) {
    const pauseMs =
      (parts[index]?.[0]?.startMs ?? 0) - (parts[index - 1]?.at(-1)?.endMs ?? -Infinity);
    if (pauseMs < leastPauseMs)
      throw new RecordingMismatch(`Det hörs ingen vila före meningen "${text}".`, restRemedy);
    const [lengthMs = 0, wantedMs] = [lengths[index], (weights[index] ?? 1) * perWeight];
    const isLikely =
      Math.abs(lengthMs - wantedMs) <= slackMs ||
      (lengthMs < wantedMs * mostFaster && lengthMs > wantedMs / mostFaster);
    if (!isLikely)
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
    const share = (weights[0] ?? 1) / sum(weights.slice(0, 2));
    stretches = cutLongest(stretches, sentences.length === 2 ? share : 0.5);
  }
  const ends = chooseEnds(stretches, weights);
  const parts = sentences.map((_, index) => stretches.slice(ends[index - 1] ?? 0, ends[index]));
  expectEvidence(sentences, parts, weights);
  return sentences.map((text, index) => {
    const own = parts[index] ?? [];
    const atMs = own[0]?.startMs ?? 0;
    const durationMs = (own.at(-1)?.endMs ?? atMs) - atMs;
    return { atMs, sentence: { text, durationMs, words: spreadWords(text, own, atMs) } };
  });
}
