/**
 * The moment that a site is made at, from which all days on its pages are reckoned: `now`, or what
 * SOURCE_DATE_EPOCH gives in seconds since 1970, so that two builds can say the same of the same content.
 * See https://reproducible-builds.org/specs/source-date-epoch/. Throws a RangeError where that is no
 * whole number of seconds.
 */
export function readMadeAt(given: string | undefined, now: Date): Date {
  if (given === undefined || given === '') return now;
  if (!/^\d{1,11}$/u.test(given))
    throw new RangeError(`SOURCE_DATE_EPOCH is no whole number of seconds: ${given}`);
  return new Date(Number(given) * 1000);
}
