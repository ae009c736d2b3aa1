/** A place in a film as a player shows it: `0:42`. Rounded down, so that the place has not passed. */
export function formatClock(timeMs: number): string {
  const total = Math.max(0, Math.floor(timeMs / 1000));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}
