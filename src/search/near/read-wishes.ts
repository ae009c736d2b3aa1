import { allowance } from '../find-word.ts';
import { foldLetters } from '../spelling/fold-letters.ts';
import { splitWords } from '../spelling/split-words.ts';
import { spell, typingCost } from '../spelling/typing-cost.ts';
import { wordRoot } from '../spelling/word-root.ts';
import type { WishName } from './near-file.ts';
import type { NearLexicon, Written } from './open-near.ts';

/** What somebody wishes of help from a person, as it was read. */
export type Wishes = {
  names: ReadonlySet<WishName>;
  /** Words that are no wish: they may be of a name, or of what is to be done. */
  rest: readonly string[];
  /** How many of the words are wishes, places apart. */
  count: number;
  /** What was typed without where it is to be, for the guides, which are the same everywhere. */
  elsewhere: string;
  /** How it was read, where that is not how it was typed. */
  mended: string | undefined;
};

/** What a searched word is to the rest of the site. */
export type KnownWord = { isKnown(word: string): boolean; isFiller(word: string): boolean };

type Match = { names: WishName[]; count: number; meant?: string; rest?: string };

const isPlace = (name: WishName): boolean => /^(?:kommun|ort):/u.test(name);
/** A word that begins with another letter is one slip from what was meant, and no more. */
const otherBeginning = 1.4;
/** So short an end or beginning of a compound is none that tells. */
const shortestPart = 4;

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((word, at) => word === other[at]);

const nameEvery = (found: readonly Written[]): WishName[] => [
  ...new Set(found.map(({ name }) => name)),
];

/** The wishes that the next words are, written as they are, or in another form of the word. */
function findWritten(
  words: readonly string[],
  near: NearLexicon,
  known?: KnownWord,
): Match | undefined {
  const folded = words.map(foldLetters);
  const roots = words.map((word) => wordRoot(word, near.language));
  // A word that tells nothing is no other without its dots: `man` is no `mån`.
  const isPlain = known?.isFiller(words[0] ?? '') ?? false;
  const exact = near.written.find(
    (way) =>
      sameWords(way.words, folded) &&
      !(isPlain && way.spelling !== undefined && way.spelling.word !== words[0]),
  );
  // A name has one other form, with an `s`; that of `Hok` is no `hoka`.
  const bent =
    exact ??
    (isPlain
      ? undefined
      : near.written.find((way) =>
          isPlace(way.name)
            ? sameWords(way.words, [
                ...folded.slice(0, way.words.length - 1),
                ...ownerless(folded, way),
              ])
            : // `Öppna` is what one does in a guide, and `öppet` what a place is.
              way.name !== 'open' &&
              sameWords(way.roots, roots) &&
              (way.words[0]?.length ?? 0) >= shortestPart,
        ));
  if (!bent) return undefined;
  const count = bent.words.length;
  const all = near.written.filter((way) => way.words.join(' ') === bent.words.join(' '));
  return { names: nameEvery(all), count };
}

/** The last word of a name without the `s` of what belongs to it. */
const ownerless = (folded: readonly string[], { words }: Written): string[] => {
  const last = folded[words.length - 1];
  return last === undefined ? [] : [last.replace(/s$/u, '')];
};

/** Two wishes in one word, `nässjöbiblioteket`, or something that somebody helps with: `datorhjälp`. */
function findCompound(word: string, near: NearLexicon): Match | undefined {
  const folded = foldLetters(word);
  const singles = near.written.filter(
    ({ words }) => words.length === 1 && (words[0]?.length ?? 0) >= shortestPart,
  );
  for (const head of singles) {
    const [begun = ''] = head.words;
    if (!folded.startsWith(begun)) continue;
    const rest = folded.slice(begun.length).replace(/^s(?=.{4})/u, '');
    if (rest.length < shortestPart) continue;
    const tail = findWritten([rest], near);
    if (tail) return { names: [head.name, ...tail.names], count: 1 };
  }
  const tail = singles.find(
    ({ name, words: [end = ''] }) =>
      name === 'help' && folded.endsWith(end) && folded.length > end.length + 1,
  );
  const [end = ''] = tail?.words ?? [];
  return tail && { names: ['help'], count: 1, rest: word.slice(0, word.length - end.length) };
}

/** The wish that is nearest to a misspelt word. */
function findMisspelt(word: string, near: NearLexicon): Match | undefined {
  const typed = spell(word, near.language);
  let best: Written | undefined;
  let least = allowance(word.length);
  for (const way of near.written) {
    if (!way.spelling || way.spelling.word.length < shortestPart) continue;
    // Two slips and another first letter make another word: `tandläkare` is no `handledare`.
    const isBegunAlike = typed.fold[0] === way.spelling.fold[0];
    const most = isBegunAlike ? least : Math.min(least, otherBeginning);
    const cost = typingCost(typed, way.spelling, most);
    if (cost > least || (best && cost >= least)) continue;
    [best, least] = [way, cost];
  }
  return best?.spelling && { names: [best.name], count: 1, meant: best.spelling.word };
}

/**
 * What of a search is about people who help: where, when, what kind of place. A misspelt word is
 * mended unless the rest of the site knows it; with `isExact` none is.
 */
export function readWishes(
  query: string,
  near: NearLexicon,
  known: KnownWord,
  isExact = false,
): Wishes {
  const typed = splitWords(query);
  const names = new Set<WishName>();
  const rest: string[] = [];
  const elsewhere: string[] = [];
  const read: string[] = [];
  let isMended = false;
  let count = 0;
  for (let at = 0; at < typed.length;) {
    const word = typed[at] ?? '';
    const isOther = known.isFiller(word) || known.isKnown(word);
    const match =
      findWritten(typed.slice(at), near, known) ??
      (known.isFiller(word) ? undefined : findCompound(word, near)) ??
      (isExact || isOther ? undefined : findMisspelt(word, near));
    if (!match) {
      if (!known.isFiller(word)) rest.push(word);
      elsewhere.push(word);
      read.push(word);
      at += 1;
      continue;
    }
    const words = typed.slice(at, at + match.count);
    for (const name of match.names) names.add(name);
    if (match.rest) rest.push(match.rest);
    if (!match.names.every(isPlace)) {
      count += match.count;
      elsewhere.push(...(match.meant ? [match.meant] : words));
    }
    read.push(...(match.meant ? [match.meant] : words));
    isMended ||= match.meant !== undefined;
    at += match.count;
  }
  return {
    names,
    rest,
    count,
    elsewhere: elsewhere.join(' '),
    mended: isMended ? read.join(' ') : undefined,
  };
}
