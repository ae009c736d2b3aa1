import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { ContentFile, FieldPath } from '../read/content-file.ts';
import { findPlace, type Place, placeFields } from './place-fields.ts';

/** A YAML text, read. Lines are those of the file it stands in, counted from 1. */
export type YamlSource = {
  file: string;
  value: unknown;
  /** The line of a field, or of the nearest field around it that is there. */
  lineOf: (path: FieldPath) => number;
  /** The line where some words of a text field stand, for texts over several lines. */
  lineOfWords: (path: FieldPath, words: string) => number;
  /** A value as it is written, without what the reader makes of it: `0701` is no 701. */
  writtenAt: (path: FieldPath) => string | undefined;
  /** The keys of a map as they are written and in that order, which numbers among them lose as data. */
  keysAt: (path: FieldPath) => string[];
};

/** What reading a text without a fault gave, as plain data: nobody may change it. */
export type SoundYaml = { value: unknown; place: Place | undefined };

/**
 * What was read of files whose YAML has no fault. Whoever kept it from the last time puts it here, and
 * the text is then not read again; what is read anew is found here, to be kept.
 */
export const soundYaml = new WeakMap<ContentFile, SoundYaml>();

/** Every reader of a text gives the same: its places are looked up when somebody asks for one. */
export const readSound = (document: Document): SoundYaml => {
  let place: { found: Place | undefined } | undefined;
  return {
    value: document.toJS() as unknown,
    get place() {
      return (place ??= { found: placeFields(document) }).found;
    },
  };
};

/** Tells the line of an offset in a text, counted from 1. */
export const countLines = (text: string): ((offset: number) => number) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
};

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A text that has been read, by what was read of it: `text` is without a byte order mark. */
export const makeSource = (
  { file, text, firstLine }: { file: string; text: string; firstLine: number },
  sound: SoundYaml,
): YamlSource => {
  const lineIn = countLines(text);
  const lineAt = (offset: number): number => lineIn(offset) + firstLine - 1;
  const lineOf = (path: FieldPath): number => {
    const place = findPlace(sound.place, path);
    if (place) return lineAt(place[0]);
    return path.length === 0 ? firstLine : lineOf(path.slice(0, -1));
  };
  const lineOfWords = (path: FieldPath, words: string): number => {
    const place = findPlace(sound.place, path);
    const pattern = words.trim().split(/\s+/u).map(escapeForPattern).join('\\s+');
    const at = place ? text.slice(place[0], place[1]).search(new RegExp(pattern, 'u')) : -1;
    return place && at >= 0 ? lineAt(place[0] + at) : lineOf(path);
  };
  // How something is written is asked of a few faults alone.
  let document: Document | undefined;
  const nodeAt = (path: FieldPath): unknown =>
    (document ??= parseDocument(text, { prettyErrors: false })).getIn(path, true);
  const writtenAt = (path: FieldPath): string | undefined => {
    const node = nodeAt(path);
    return isScalar(node) ? node.source : undefined;
  };
  const keysAt = (path: FieldPath): string[] => {
    const node = nodeAt(path);
    return isMap(node)
      ? node.items.map(({ key }) => (isScalar(key) ? (key.source ?? String(key.value)) : ''))
      : [];
  };
  return { file, value: sound.value, lineOf, lineOfWords, writtenAt, keysAt };
};
