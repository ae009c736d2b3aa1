import { foldLetters } from './fold-letters.ts';

/**
 * Endings by language, longest first. They lead from a word to what its whole family begins with:
 * `betala`, `betalar`, `betalt` and `betalning` all to `betal`. Snowball's stemmers, which Pagefind
 * uses, keep verbs and the nouns made of them apart.
 */
const endings: Record<string, readonly string[]> = {
  sv: (
    'ningarna ningars ningar ningens ningen nings ning elserna elser elsen else andet ande ' +
    'arnas arna ernas erna ornas orna arens aren ades ade ats at ad ar ers er or ets et ens en ' +
    'tes te des de na an as a es e'
  ).split(' '),
  en: 'ations ation ments ment ings ing ers er ies ied es ed s y e'.split(' '),
  ar: ['اتها', 'يات', 'ات', 'ون', 'ين', 'ها', 'هم', 'كم', 'نا', 'ه', 'ي', 'ك'],
};

/** Endings of one letter, after the letters that they follow: a `t` in `betalt` but not in `recept`. */
const shortEndings: Record<string, RegExp> = { sv: /([aeiouylmnr])t$|([aenrt])s$/u };

/** What stands before an Arabic word and is written together with it. */
const arabicStart = /^(?:وال|بال|فال|كال|لل|ال|[ولبف])(?=.{3})/u;

/** So many letters of a word are left, or the ending is a part of it. */
const shortestRoot = 3;

/** The beginning that a word shares with its family, folded. */
export function wordRoot(word: string, language: string): string {
  const folded = foldLetters(word);
  const bare = language === 'ar' ? folded.replace(arabicStart, '') : folded;
  const ending = endings[language]?.find(
    (candidate) =>
      bare.length - candidate.length >= shortestRoot + (candidate.length < 2 ? 1 : 0) &&
      bare.endsWith(candidate),
  );
  const short = bare.length > shortestRoot + 1 ? shortEndings[language] : undefined;
  const root =
    ending !== undefined
      ? bare.slice(0, -ending.length)
      : short
        ? bare.replace(short, '$1$2')
        : bare;
  // `glömma` and `glömt`, `känna` and `känt`: the twin letter is a matter of spelling.
  return root.replace(/(.)\1$/u, '$1');
}

/** The endings that Snowball's Swedish stemmer takes away first; what they lead to is one word in the index. */
const snowballEndings = (
  'heternas heterna hetens heten anden heter ornas arnas ernas arens andes andet ades erns aren aste ' +
  'arne ande orna erna arna ens het ast ad are at ade as es en er ar or ern e a s'
).split(' ');

/**
 * About the stem that the index files a word under. Only Swedish keeps words of a family apart: the
 * stemmers of English and Arabic take most of them together.
 */
export function indexStem(word: string, language: string): string {
  if (language !== 'sv') return wordRoot(word, language);
  const ending = snowballEndings.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3,
  );
  return foldLetters(ending === undefined ? word : word.slice(0, -ending.length));
}
