import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import type { ExplainedWord } from '../model/glossary.ts';

/** A word of the glossary in the language of a text; `id` is its file's name. */
export type GlossaryEntry = ExplainedWord & { id: string };

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** What stands in a word's place; `parentNode` is set when it is put there. */
export type Mark = (word: GlossaryEntry, text: string) => Child;

/** Where words are not marked: in links, buttons, headings, and what is shown as it is typed. */
const closed = new Set(['a', 'button', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Patterns by the forms they find: every page of a site looks for the same words. */
const patterns = new Map<string, RegExp>();

/** Finds a word in any of its forms, whole, in running text. */
const patternOf = ({ term, forms = [] }: GlossaryEntry): RegExp => {
  const key = [term, ...forms].join('|');
  const known = patterns.get(key);
  if (known) return known;
  const all = [term, ...forms].sort((a, b) => b.length - a.length).map(escapeForPattern);
  const made = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');
  patterns.set(key, made);
  return made;
};

/** What stands in quotation marks is the name of a button, not running text. */
const hideQuoted = (text: string): string =>
  text.replace(/"[^"]*"/gu, (name) => '\u0000'.repeat(name.length));

/** The words that a text holds, in the glossary's order. `text` may be Markdown. */
export const findWords = (text: string, words: readonly GlossaryEntry[]): GlossaryEntry[] => {
  const running = hideQuoted(text);
  return words.filter((word) => patternOf(word).test(running));
};

type Found = { at: number; text: string; word: GlossaryEntry };

/** Keeps a mark that is a box of its own on the line of the comma that follows it. */
const wordJoiner = '\u2060';

/** The first of some words in a text; of two that begin at the same place the longer. */
const findFirst = (text: string, words: readonly GlossaryEntry[]): Found | undefined => {
  const running = hideQuoted(text);
  return words
    .flatMap((word) => {
      const match = patternOf(word).exec(running);
      return match ? [{ at: match.index, text: match[0], word }] : [];
    })
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length)[0];
};

export const makeText = (value: string): DefaultTreeAdapterTypes.TextNode => ({
  nodeName: '#text',
  value,
  parentNode: null,
});

/**
 * HTML in which the first mention of each word in running text has a mark in its place. It is read
 * as a tree: what stands in attributes, or is written with character references, is never cut.
 */
export function markWords(
  html: string,
  words: readonly GlossaryEntry[],
  mark: Mark,
): { html: string; marked: GlossaryEntry[] } {
  const marked: GlossaryEntry[] = [];

  const markText = (text: string): Child[] => {
    const parts: Child[] = [];
    let rest = text;
    for (;;) {
      const left = words.filter((word) => !marked.includes(word));
      const found = findFirst(rest, left);
      if (!found) return rest === '' ? parts : [...parts, makeText(rest)];
      marked.push(found.word);
      if (found.at > 0) parts.push(makeText(rest.slice(0, found.at)));
      parts.push(mark(found.word, found.text));
      rest = rest.slice(found.at + found.text.length);
      if (/^[.,:;!?)،؛؟]/u.test(rest)) rest = wordJoiner + rest;
    }
  };

  const markIn = (parent: Parent): void => {
    parent.childNodes = parent.childNodes.flatMap((child) => {
      if (child.nodeName === '#text')
        return markText((child as DefaultTreeAdapterTypes.TextNode).value);
      if ('childNodes' in child && !closed.has(child.nodeName)) markIn(child);
      return [child];
    });
    for (const child of parent.childNodes) child.parentNode = parent;
  };

  const tree = parseFragment(html);
  markIn(tree);
  return { html: serialize(tree), marked };
}
