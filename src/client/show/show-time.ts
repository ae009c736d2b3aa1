/** The minutes of a showing: gone since it began, and about how many its parts have left. */
export function reckonTime(
  minutes: readonly number[],
  part: number,
  goneMs: number,
): { gone: number; left: number } {
  const rest = minutes.slice(Math.max(0, part)).reduce((sum, each) => sum + each, 0);
  return { gone: Math.floor(goneMs / 60_000), left: Math.round(rest) };
}

/** The time of day as it is said in Swedish: 14.05. */
export const formatClock = (time: Date): string =>
  [time.getHours(), time.getMinutes()].map((number) => String(number).padStart(2, '0')).join('.');
