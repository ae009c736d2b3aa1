import { foldLetters } from '../spelling/fold-letters.ts';
import { splitWords } from '../spelling/split-words.ts';
import { spell, type Spelling } from '../spelling/typing-cost.ts';
import { wordRoot } from '../spelling/word-root.ts';
import type { NearEvent, NearFile, Vocabulary, WishName } from './near-file.ts';

/** One way of writing a wish, ready to be compared: its words as they are folded, and their roots. */
export type Written = {
  name: WishName;
  words: readonly string[];
  roots: readonly string[];
  /** Of a single word, how it is written and sounds. */
  spelling: Spelling | undefined;
};

export type NearLexicon = NearFile & {
  language: string;
  written: readonly Written[];
  /** What happens at each place, by the place's id. */
  eventsAt: ReadonlyMap<string, readonly NearEvent[]>;
  /** The roots of a name's words; each name is divided once. */
  rootsOf(name: string): readonly string[];
};

/** What somebody named is a whole: the words of a name are not looked for one by one. */
const namesOf = (file: NearFile): Vocabulary => [
  ...file.municipalities.map(({ id, name }) => [`kommun:${id}`, [name]] as const),
  ...file.towns
    .filter(({ name }) => !file.municipalities.some((kommun) => kommun.name === name))
    .map(({ name }) => [`ort:${name}`, [name]] as const),
];

/** The file, with what editors have written for the search besides. */
export function openNear(file: NearFile, own: Vocabulary, language: string): NearLexicon {
  const written = [...namesOf(file), ...file.vocabulary, ...own].flatMap(([name, ways]) =>
    ways.map((way): Written => {
      const plain = splitWords(way);
      const [only = ''] = plain;
      return {
        name,
        words: plain.map(foldLetters),
        roots: plain.map((word) => wordRoot(word, language)),
        spelling: plain.length === 1 ? spell(only, language) : undefined,
      };
    }),
  );
  // The longest says most: `i närheten av` before `i`.
  written.sort((one, other) => other.words.length - one.words.length);
  const eventsAt = new Map<string, NearEvent[]>();
  for (const event of file.events) {
    const known = eventsAt.get(event.place);
    if (known) known.push(event);
    else eventsAt.set(event.place, [event]);
  }
  const roots = new Map<string, readonly string[]>();
  const rootsOf = (name: string): readonly string[] => {
    const known = roots.get(name) ?? splitWords(name).map((word) => wordRoot(word, language));
    roots.set(name, known);
    return known;
  };
  return { ...file, language, written, eventsAt, rootsOf };
}
