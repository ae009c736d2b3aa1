/** How much of a movement is over, 0–1. */
export const shareOf = (timeMs: number, fromMs: number, lengthMs: number): number =>
  lengthMs <= 0 ? 1 : Math.min(Math.max((timeMs - fromMs) / lengthMs, 0), 1);

/** Comes fast and settles. */
export const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** Sets off and settles calmly. */
export const easeBoth = (share: number): number => share * share * (3 - 2 * share);
