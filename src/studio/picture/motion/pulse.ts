import { frameMs } from '../../../film/pace.ts';
import type { FilmPlan } from '../film-plan.ts';
import { shareOf } from './ease.ts';

/** The amber spot swells and sinks in this time, in every third picture: it is small and calm. */
export const pulseMs = 1200;
export const pulseStepMs = 3 * frameMs;
/** No picture stands stiller than this. */
export const longestStillMs = 6000;
/** After so long something calm moves: there is time left for the movement to begin. */
const restMs = 4600;

/** When the spot swells, in ms: wherever nothing else has moved for a while. `moments` is what moves. */
export function planPulses({ durationMs }: FilmPlan, moments: number[]): number[] {
  const ends = [...moments, durationMs];
  return ends.flatMap((endMs, index) => {
    const pulses: number[] = [];
    let atMs = (ends[index - 1] ?? 0) + restMs;
    while (atMs + pulseMs <= endMs) {
      pulses.push(Math.round(atMs / frameMs) * frameMs);
      atMs += pulseMs + restMs;
    }
    return pulses;
  });
}

/** How much the spot is swollen, 0–1. */
export function pulseAt(pulses: number[], timeMs: number): number {
  const startMs = pulses.findLast((atMs) => atMs <= timeMs);
  if (startMs === undefined || timeMs >= startMs + pulseMs) return 0;
  const steps = Math.floor((timeMs - startMs) / pulseStepMs) * pulseStepMs;
  return Math.sin(Math.PI * shareOf(steps, 0, pulseMs));
}
