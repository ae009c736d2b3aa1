const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const wholeSeconds = (durationMs: number): number => Math.max(0, Math.round(durationMs / 1000));

const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** A length in words, to the nearest second: `1 minut 10 sekunder`. */
export function formatDuration(durationMs: number): string {
  const total = wholeSeconds(durationMs);
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  const parts = [
    ...(minutes > 0 ? [countOf(minutes, 'minut', 'minuter')] : []),
    ...(seconds > 0 || minutes === 0 ? [countOf(seconds, 'sekund', 'sekunder')] : []),
  ];
  return parts.join(' ');
}

/** A place in a film as a player shows it: `0:42`. Rounded down, so that the place has not passed. */
export function formatClock(timeMs: number): string {
  const total = Math.max(0, Math.floor(timeMs / 1000));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}

/** A day in Swedish, `23 november 2026`. Days in content are read as midnight UTC. */
export function formatDay(day: Date): string {
  return `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
}

/** A day for the `datetime` attribute, `2026-11-23`. */
export function formatIsoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
