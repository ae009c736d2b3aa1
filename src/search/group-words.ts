import type { Lexicon } from './lexicon.ts';
import { findKnown, findNearest } from './find-word.ts';

/** So short a word is not put together by chance. */
const shortestWhole = 4;

/** What was typed as one thing; `isChanged` when it had to be mended to be put together. */
export type Grouped = { word: string; isChanged: boolean };

const findExact = (word: string, lexicon: Lexicon): string | undefined =>
  lexicon.words.has(word) ? word : undefined;

/** The word that two or three typed ones are when they are put together: `bank id`, `11 77`. */
function joinWords(parts: readonly string[], lexicon: Lexicon): Grouped | undefined {
  const whole = parts.join('');
  if (whole.length < shortestWhole) return undefined;
  const hasFiller = parts.some((part) => lexicon.skip.has(part));
  // `bank i d` is `bankid`, but `opp när` is not `öppnar`.
  const known = hasFiller ? findExact(whole, lexicon) : findKnown(whole, lexicon);
  if (known !== undefined && (lexicon.words.get(known) ?? 0) > 0)
    return { word: known, isChanged: false };
  // `min medisin är` is no `mediciner`: words that tell nothing are no parts of a misspelt one.
  if (hasFiller || parts.some((part) => part.length < 2)) return undefined;
  const areAllKnown = parts.every((part) => findKnown(part, lexicon) !== undefined);
  if (areAllKnown || /^\p{N}+$/u.test(whole)) return undefined;
  const word = findNearest(whole, lexicon, 1);
  return word === undefined ? undefined : { word, isChanged: true };
}

/** The words of a search, with those put together that the site writes as one. */
export function groupWords(words: readonly string[], lexicon: Lexicon): Grouped[] {
  const grouped: Grouped[] = [];
  for (let at = 0; at < words.length;) {
    const joined = [3, 2].flatMap((count) => {
      const whole = at + count <= words.length && joinWords(words.slice(at, at + count), lexicon);
      return whole ? [{ whole, count }] : [];
    })[0];
    grouped.push(joined?.whole ?? { word: words[at] ?? '', isChanged: false });
    at += joined?.count ?? 1;
  }
  return grouped;
}
