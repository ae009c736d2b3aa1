/** The minutes of a showing: gone since it began, and about how many its parts have left. */
export function reckonTime(
  minutes: readonly number[],
  part: number,
  goneMs: number,
): { gone: number; left: number } {
  const rest = minutes.slice(Math.max(0, part)).reduce((sum, each) => sum + each, 0);
  return { gone: Math.floor(goneMs / 60_000), left: Math.round(rest) };
}

/** The time of day, to be filled into how a language writes one: 14.05 or 14:05. */
export function readClock(time: Date): { hour: string; minute: string } {
  const two = (number: number): string => String(number).padStart(2, '0');
  return { hour: two(time.getHours()), minute: two(time.getMinutes()) };
}
