/** Why an entry of the content is not read: what it is instead of a file with text that we know. */
export type EntryFault = 'link' | 'special' | 'too-big' | 'not-text';

/**
 * Something that lies under `content/`. `path` is relative to the project, with forward slashes.
 * Where there is a `fault`, or the file is no text, `text` is empty.
 */
export type ContentFile = { path: string; text: string; fault?: EntryFault };

/** A text is at most so many bytes: a long guide is a tenth of it. */
export const maxTextBytes = 100_000;

/** Something an editor has to put right. `line` is counted from 1; message and remedy are Swedish. */
export type ContentProblem = {
  file: string;
  line: number;
  field?: string;
  message: string;
  remedy: string;
};

/** Where in a YAML value something is: keys, and places in lists counted from 0. */
export type FieldPath = readonly (string | number)[];

/** A path as editors read it: `steps › 3 › say`, with places in lists counted from 1. */
export const nameField = (path: FieldPath): string =>
  path.map((key) => (typeof key === 'number' ? String(key + 1) : key)).join(' › ');
