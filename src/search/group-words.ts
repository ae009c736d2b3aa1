import type { Lexicon } from './lexicon.ts';
import { findKnown, findNearest } from './mend-word.ts';

/** So short a word is not put together by chance. */
const shortestWhole = 4;

/** The word that two or three typed ones are when they are put together: `bank id`, `11 77`. */
function joinWords(parts: readonly string[], lexicon: Lexicon): string | undefined {
  const whole = parts.join('');
  if (whole.length < shortestWhole) return undefined;
  const known = findKnown(whole, lexicon);
  if (known !== undefined && (lexicon.words.get(known) ?? 0) > 0) return known;
  const areAllKnown = parts.every((part) => findKnown(part, lexicon) !== undefined);
  return areAllKnown || /^\p{N}+$/u.test(whole) ? undefined : findNearest(whole, lexicon, 1);
}

/** The words of a search, with those put together that the site writes as one. */
export function groupWords(words: readonly string[], lexicon: Lexicon): string[] {
  const grouped: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const size = [3, 2].find(
      (count) =>
        at + count <= words.length && joinWords(words.slice(at, at + count), lexicon) !== undefined,
    );
    const parts = words.slice(at, at + (size ?? 1));
    grouped.push((size && joinWords(parts, lexicon)) || (parts[0] ?? ''));
    at += parts.length - 1;
  }
  return grouped;
}
