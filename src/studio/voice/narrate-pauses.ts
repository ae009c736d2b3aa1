import type { SpokenWord } from '../../film/timeline.ts';

/** What is said within a sentence, with its words in ms from its start. */
export type Phrase = { samples: Float32Array; sampleRate: number; words: SpokenWord[] };

/** A comma is heard as a rest of its own: 250 ms and a little. The engine's shrinks with its rate. */
const commaMs = 280;
/** How far from a word's start its rest is looked for. */
const beforeMs = 600;
const afterMs = 160;
/** Shorter gaps are the closures of p, t and k. */
const shortestGapMs = 60;
const silence = 0.003;

const endsClause = ({ text }: SpokenWord) => /[,;:–][")\]]?$/u.test(text);

/** The longest silent stretch between two places, in samples. */
export function findGap(
  samples: Float32Array,
  from: number,
  to: number,
): { at: number; length: number } {
  let best = { at: from, length: 0 };
  let start = from;
  for (let at = from; at < to; at++) {
    if (Math.abs(samples[at] ?? 0) > silence) start = at + 1;
    else if (at + 1 - start > best.length) best = { at: start, length: at + 1 - start };
  }
  return best;
}

/** A sound with silence put in at a place; in samples. */
export const insertSilence = (samples: Float32Array, at: number, length: number): Float32Array => {
  const longer = new Float32Array(samples.length + length);
  longer.set(samples.subarray(0, at));
  longer.set(samples.subarray(at), at + length);
  return longer;
};

/** Makes every rest at a comma, colon or semicolon long enough to be heard as one. */
export function lengthenPauses({ samples, sampleRate, words }: Phrase): Phrase {
  const toSamples = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const later = words.map((word) => ({ ...word }));
  let longer = samples;
  for (const [index, word] of later.entries()) {
    const next = later[index + 1];
    if (!next || !endsClause(word)) continue;
    const from = Math.max(toSamples(Math.max(next.startMs - beforeMs, word.startMs)), 0);
    const gap = findGap(longer, from, Math.min(toSamples(next.startMs + afterMs), longer.length));
    const missing = toSamples(commaMs) - gap.length;
    if (gap.length < toSamples(shortestGapMs) || missing <= 0) continue;
    longer = insertSilence(longer, gap.at + (gap.length >> 1), missing);
    const addedMs = Math.round((missing * 1000) / sampleRate);
    word.endMs += addedMs;
    for (const moved of later.slice(index + 1)) {
      moved.startMs += addedMs;
      moved.endMs += addedMs;
    }
  }
  return { samples: longer, sampleRate, words: later };
}
