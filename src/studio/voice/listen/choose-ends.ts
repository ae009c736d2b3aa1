import type { Stretch } from './find-speech.ts';

/** How much a long pause speaks for the end of a sentence, against its expected length. */
const pauseWorth = 0.35;
/** A pause that is as good as any other. */
const usualPauseMs = 300;

/** A sentence that is said so much faster or slower than the others is likely another one. */
const mostFaster = 1.75;
/** What is as short as a word varies more than its letters tell. */
const slackMs = 450;

/**
 * Every sentence takes a little time besides its letters: the beginning and the end. A figure is
 * said as a word.
 */
export const weigh = (text: string): number =>
  text.replace(/\p{N}/gu, 'tre').replace(/[^\p{L}]/gu, '').length + 2;

export const lengthOf = ({ startMs, endMs }: Stretch): number => endMs - startMs;
export const addUp = (values: number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * After which stretches the sentences end: of all choices the one whose lengths are nearest to the
 * sentences' and whose pauses are longest (dynamic programming over sentences and pauses).
 */
export function chooseEnds(stretches: Stretch[], weights: number[]): number[] {
  const spokenMs = addUp(stretches.map(lengthOf));
  const wanted = weights.map((weight) => (spokenMs * weight) / addUp(weights));
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

/** Whether something that should take `wantedMs` may be what lasts `lengthMs`. */
export const isLikely = (lengthMs: number, wantedMs: number): boolean =>
  Math.abs(lengthMs - wantedMs) <= slackMs ||
  (lengthMs < wantedMs * mostFaster && lengthMs > wantedMs / mostFaster);
