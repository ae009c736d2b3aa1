import type { Draft } from '../read/read-draft.ts';
import { listProse, type Prose } from '../writing/list-prose.ts';

/**
 * A word that somebody has to have spelt, and the text that it stands in. It is right, too, when its `core`
 * is: the word without the first or last part that the list knows in compounds.
 */
export type Spelled = { word: string; core: string; prose: Prose };

/** What is no words: addresses, and names of files and keys in the running text. */
const noWords = /(?:https?:\/\/|www\.)\S+|\S+@\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/giu;
/** Most texts have none, and need not be looked through. */
const mayHaveNoWords = /[.@]\S|:\/\//u;
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’:][\p{L}\p{N}]+)*/gu;
/** Of somebody or something in English: the word before it is what is spelt. */
const genitive = /['’]s$/u;
/** Letters that are read one by one. */
const letters = /^\p{Lu}{1,6}(?:s|:\p{Ll}+)?$/u;

/** The words that are right, and those that are also right first or last in another word. */
type Known = { words: Set<string>; first: string[]; last: string[] };

/** Right because somebody has said so: the list, what the voice is told, the names of places. */
const listKnown = ({ spelling, pronunciation, find }: Draft): Known => {
  const listed = spelling?.value ?? [];
  const towns = [...find.municipalities.values()].flatMap(({ value }) => [
    value.name,
    ...value.localities.map(({ name }) => name),
  ]);
  const words = [...listed, ...pronunciation.map(({ written }) => written), ...towns];
  const bare = words.flatMap((word) => [word, ...word.split(/\s+/u)]);
  return {
    words: new Set(bare.map((word) => word.replace(/^-|-$/gu, ''))),
    first: listed.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)),
    last: listed.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  };
};

/** Shorter than this, what is left of a word is no word by itself. */
const shortestCore = 3;

/** The word without a part that is known in compounds. */
const findCore = (word: string, { first, last }: Known): string => {
  const [head = ''] = first.filter((part) => word.toLowerCase().startsWith(part));
  const [tail = ''] = last.filter((part) => word.endsWith(part));
  const core = word.slice(head.length, word.length - tail.length);
  return core.length >= shortestCore ? core : word;
};

/**
 * The words to look up, each with its place: those that nobody has said are right. A language without
 * a dictionary is for whoever looks them up to leave out.
 */
export const listSpelled = (draft: Draft): Spelled[] => {
  // Without the list of what is right everything would be wrong.
  if (!draft.spelling && draft.files.has('content/spelling.yaml')) return [];
  const known = listKnown(draft);
  const isKnown = (word: string): boolean =>
    letters.test(word) ||
    [word, word.replace(/s$/u, ''), word.toLowerCase()].some((form) => known.words.has(form));
  /** The same words come again and again: each is looked at once. */
  const cores = new Map<string, string | undefined>();
  const coreOf = (word: string): string | undefined => {
    if (cores.has(word)) return cores.get(word);
    // With a digit in it a word is a code or a name. In `BankID-appen` each part is spelt by itself.
    const isRight = /\p{N}/u.test(word) || isKnown(word) || word.split(/[-:]/u).every(isKnown);
    const core = isRight ? undefined : findCore(word, known);
    cores.set(word, core);
    return core;
  };
  return listProse(draft).flatMap((prose) => {
    const text = prose.text.normalize('NFC');
    const found =
      (mayHaveNoWords.test(text) ? text.replace(noWords, ' ') : text).match(token) ?? [];
    const words = new Set(found.map((word) => word.replace(genitive, '')));
    return [...words].flatMap((word) => {
      const core = coreOf(word);
      return core === undefined ? [] : [{ word, core, prose }];
    });
  });
};
