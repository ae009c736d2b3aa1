import type { Part } from '../model/session/session.ts';

/** How long some steps of a film are when they are shown without a stop. */
export type FilmLength = { ms: number; steps: number };

/** After each step the film stands still: somebody asks, somebody looks once more; in ms. */
export const stopAfterStepMs = 20_000;

const minuteMs = 60_000;

/** How long a part takes in a room, in ms. `film` is the length of a part that shows one. */
export const reckonPart = (part: Part, film: FilmLength | undefined): number =>
  part.kind === 'film'
    ? (film?.ms ?? 0) + (film?.steps ?? 0) * stopAfterStepMs
    : part.minutes * minuteMs;

/** A length as a person plans it: whole minutes, and never less than one. */
export const toMinutes = (ms: number): number => Math.max(1, Math.round(ms / minuteMs));

/** Most that a session may be longer than its parts: people come, sit down and go, in minutes. */
export const spareMinutes = 10;

/** Whether what stands for a session's length holds its parts, and not much more. */
export const isLengthRight = (minutes: number, partsMs: number): boolean => {
  const parts = toMinutes(partsMs);
  return minutes >= parts && minutes <= parts + spareMinutes;
};

/** The length to write: what the parts take, up to the next five minutes. */
export const proposeMinutes = (partsMs: number): number => Math.ceil(toMinutes(partsMs) / 5) * 5;
