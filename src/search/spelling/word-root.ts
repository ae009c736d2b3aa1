import { endingsOf, indexEndingsOf, shortEndingOf, wordStartOf } from '../../languages/traits.ts';
import { foldLetters } from './fold-letters.ts';

/** So many letters of a word are left, or the ending is a part of it. */
const shortestRoot = 3;

/** The beginning that a word shares with its family, folded. */
export function wordRoot(word: string, language: string): string {
  const folded = foldLetters(word);
  const start = wordStartOf(language);
  const bare = start ? folded.replace(start, '') : folded;
  const ending = endingsOf(language).find(
    (candidate) =>
      bare.length - candidate.length >= shortestRoot + (candidate.length < 2 ? 1 : 0) &&
      bare.endsWith(candidate),
  );
  const short = bare.length > shortestRoot + 1 ? shortEndingOf(language) : undefined;
  const root =
    ending !== undefined
      ? bare.slice(0, -ending.length)
      : short
        ? bare.replace(short, '$1$2')
        : bare;
  // `glömma` and `glömt`, `känna` and `känt`: the twin letter is a matter of spelling.
  return root.replace(/(.)\1$/u, '$1');
}

/**
 * About the stem that the index files a word under. Only Swedish keeps words of a family apart: the
 * stemmers of English and Arabic take most of them together.
 */
export function indexStem(word: string, language: string): string {
  const endings = indexEndingsOf(language);
  if (!endings) return wordRoot(word, language);
  const ending = endings.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3,
  );
  return foldLetters(ending === undefined ? word : word.slice(0, -ending.length));
}
