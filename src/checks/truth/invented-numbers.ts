/**
 * The series that the Swedish Post and Telecom Authority keeps for films and books: nobody has them,
 * and nobody will. (PTS, "Telefonnummer för användning i böcker och filmer etc.")
 */
const series = [
  ['0701740605', '0701740699'],
  ['0846500400', '0846500499'],
  ['0313900600', '0313900699'],
  ['0406280400', '0406280499'],
] as const;

/** True for a number, in digits alone, that is kept for what is made up. */
export const isInvented = (digits: string): boolean =>
  series.some(
    ([first, last]) => digits.length === first.length && digits >= first && digits <= last,
  );
