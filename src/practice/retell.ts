/** The same place as the film calls it and as the practice does: "i filmen", "här i övningen". */
export type Retelling = { inFilm: string; inPractice: string };

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** A text of the film as it is said in a practice, where nobody is in the film. */
export function retell(text: string, { inFilm, inPractice }: Retelling): string {
  const escaped = inFilm.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return text.replace(new RegExp(`${escaped}(?!\\p{L})`, 'giu'), (found) =>
    isCapital(found) ? inPractice.charAt(0).toUpperCase() + inPractice.slice(1) : inPractice,
  );
}
