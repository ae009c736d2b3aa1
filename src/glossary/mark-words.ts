import type { ExplainedWord } from '../model/glossary.ts';

/** A word of the glossary in the language of a text; `id` is its file's name. */
export type GlossaryEntry = ExplainedWord & { id: string };

/** What may be written before a mark: not inside a link, a button or a heading. */
const closed = /^<(a|button|h[1-6]|code)\b/iu;

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

/** The words that a text holds, in the glossary's order. `text` may be HTML or Markdown. */
export const findWords = (text: string, words: readonly GlossaryEntry[]): GlossaryEntry[] =>
  words.filter((word) => patternOf(word).test(hideQuoted(text)));

type Found = { at: number; text: string; word: GlossaryEntry };

/** What stands in quotation marks is the name of a button, not running text; it may be escaped. */
const quoted = /"[^"]*"|&quot;.*?&quot;/gu;

const hideQuoted = (text: string): string =>
  text.replace(quoted, (name) => '\u0000'.repeat(name.length));

/** Keeps a mark that is a box of its own on the line of the comma that follows it. */
const wordJoiner = '\u2060';

/** The first of some words in a text; of two that begin at the same place the longer. */
const findFirst = (text: string, words: readonly GlossaryEntry[]): Found | undefined =>
  words
    .flatMap((word) => {
      const match = patternOf(word).exec(hideQuoted(text));
      return match ? [{ at: match.index, text: match[0], word }] : [];
    })
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length)[0];

/** HTML in which the first mention of each word in running text is put through `mark`. */
export function markWords(
  html: string,
  words: readonly GlossaryEntry[],
  mark: (word: GlossaryEntry, text: string) => string,
): { html: string; marked: GlossaryEntry[] } {
  const marked: GlossaryEntry[] = [];
  let open: string | undefined;

  const markText = (text: string): string => {
    const found = findFirst(
      text,
      words.filter((word) => !marked.includes(word)),
    );
    if (!found) return text;
    marked.push(found.word);
    const before = text.slice(0, found.at);
    const after = text.slice(found.at + found.text.length);
    const glue = /^[.,:;!?)،؛؟]/u.test(after) ? wordJoiner : '';
    return before + mark(found.word, found.text) + glue + markText(after);
  };
  const parts = html.split(/(<[^>]+>)/u).map((part) => {
    if (!part.startsWith('<')) return open === undefined ? markText(part) : part;
    if (open === undefined) open = closed.exec(part)?.[1]?.toLowerCase();
    else if (part.toLowerCase().startsWith(`</${open}`)) open = undefined;
    return part;
  });
  return { html: parts.join(''), marked };
}
