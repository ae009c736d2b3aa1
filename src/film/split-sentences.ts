import { abbreviates } from '../aloud/abbreviations.ts';

/** Punctuation that ends a sentence, with the quote or bracket that may close after it. */
const ending = /[.!?…؟]+["”»')\]]*(?=\s|$)/gu;

/** A title as it is said: with a full stop, where it does not end in one of its own. */
export const endSentence = (title: string): string =>
  /[.!?…؟]$/u.test(title) ? title : `${title}.`;

/** So many characters around a full stop tell whether it is that of an abbreviation. */
const near = 60;

const countQuotes = (text: string): number => text.split('"').length - 1;

/**
 * Splits what is said into sentences: after `.`, `!`, `?` or `…` followed by a space or the end.
 * A label in straight quotes stays whole (`"Vill du börja? Ja"`), also when its own punctuation is
 * followed by more of the sentence (`Där står "Klart!" i grönt.`). Arabic has no capitals to tell a
 * new sentence by: there a label's own punctuation never ends one. The full stop of an abbreviation
 * (`kl. 14.30`, `t.ex.`) ends none either. White space is collapsed.
 */
export const splitSentences = (text: string): string[] => {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const quotesPair = countQuotes(flat) % 2 === 0;
  const sentences: string[] = [];
  let start = 0;
  for (const match of flat.matchAll(ending)) {
    const end = match.index + match[0].length;
    const insideQuotes = quotesPair && countQuotes(flat.slice(start, end)) % 2 === 1;
    const goesOn = /["”»')\]]$/u.test(match[0]) && /^ [\p{Ll}\p{Lo}]/u.test(flat.slice(end));
    const isShort =
      match[0] === '.' &&
      abbreviates(
        flat.slice(Math.max(start, match.index - near), match.index),
        flat.slice(end, end + near),
      );
    if (insideQuotes || goesOn || isShort) continue;
    sentences.push(flat.slice(start, end).trim());
    start = end;
  }
  const rest = flat.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
};
