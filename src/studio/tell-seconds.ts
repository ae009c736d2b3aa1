/** A length as it is told in Swedish, in seconds with one decimal. */
export const tellSeconds = (ms: number): string => (ms / 1000).toFixed(1).replace('.', ',');

/**
 * How much something is too long. The length itself is rounded up, so that what is over the limit is
 * never told as the limit.
 */
export function tellTooLong(ms: number, mostMs: number): string {
  const overMs = Math.ceil((ms - mostMs) / 100) * 100;
  return `${tellSeconds(mostMs + overMs)} sekunder. Det är ${tellSeconds(overMs)} sekunder för mycket: högst ${mostMs / 1000}`;
}
