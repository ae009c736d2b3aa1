/** Why an entry of the content is not read: what it is instead of a file with text that we know. */
export type EntryFault = 'link' | 'special' | 'too-big' | 'not-text' | 'two-versions';

/**
 * Something that lies under `content/`. `path` is relative to the project, with forward slashes.
 * Where there is a `fault`, or the file is no text, `text` is empty.
 */
export type ContentFile = { path: string; text: string; fault?: EntryFault };

/**
 * A text is at most so many bytes: what editors write is half of it, and readers of Markdown and YAML
 * take the square of the time for the double of a hostile text.
 */
export const maxBytesOf = (path: string): number => {
  if (path.endsWith('.mdx')) return 12_000;
  // The site's own words are in one file a language, and grow with each thing that it does.
  if (path.startsWith('content/words/')) return 100_000;
  // The whole Swedish of a guide, and what is left of it as it was before.
  if (path.endsWith('/twins.yaml')) return 40_000;
  return path.startsWith('content/search/') ? 40_000 : 20_000;
};

/** The line where Git has put two versions after one another, for somebody to choose; 0 where it has not. */
export const findTwoVersions = (text: string): number =>
  text.includes('<<<<<<< ') && /^>{7} /mu.test(text)
    ? text.split('\n').findIndex((line) => line.startsWith('<<<<<<< ')) + 1
    : 0;

/** What is wrong with an entry before its text is read; undefined when nothing is. */
export const findFault = ({ path, text, fault }: ContentFile): EntryFault | undefined => {
  if (fault) return fault;
  if (text.length > maxBytesOf(path)) return 'too-big';
  return findTwoVersions(text) > 0 ? 'two-versions' : undefined;
};

/** Something an editor has to put right. `line` is counted from 1; message and remedy are Swedish. */
export type ContentProblem = {
  file: string;
  line: number;
  field?: string;
  message: string;
  /** What shows the message, line by line, where that is more than a sentence: a text before and now. */
  shown?: readonly string[];
  remedy: string;
};

/** A value that is no name of a file: the key it stands under, and what stands there. */
export type RefusedName = { key: string; written: string };

/** What was refused as a name, by the problem that tells of it: which files there are is known later. */
export const refusedNames = new WeakMap<ContentProblem, RefusedName>();

/** Where in a YAML value something is: keys, and places in lists counted from 0. */
export type FieldPath = readonly (string | number)[];

/** A path as editors read it: `steps › 3 › say`, with places in lists counted from 1. */
export const nameField = (path: FieldPath): string =>
  path.map((key) => (typeof key === 'number' ? String(key + 1) : key)).join(' › ');
