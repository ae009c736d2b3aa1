import { type FieldPath, nameField } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { type MdxNode, walkTree } from '../read/parse-mdx.ts';
import type { Texts } from '../read/only-new.ts';
import type { Source } from '../read/read-draft.ts';

/** A text that people read or hear, in which language, and the line of some words of it. */
export type Prose = {
  file: string;
  language: string;
  text: string;
  field?: string;
  lineOf: (words: string) => number;
};

/** The keys of film.yaml and of screens that hold running words; the rest are names of things. */
const keysOf: Record<string, readonly string[]> = {
  film: ['heading', 'say', 'why'],
  screen: ['title', 'text', 'label', 'detail'],
};

/** In other files: under these are words, and under those are names, numbers and words of others. */
const prose = new Set([
  ...['title', 'summary', 'wish', 'heading', 'say', 'youNeed', 'see', 'do', 'claim', 'avoid'],
  ...['intro', 'steps', 'term', 'forms', 'explanation', 'about', 'note', 'for'],
]);
const foreign = new Set(['sources', 'source', 'support', 'start', 'holds', 'step', 'chapter']);

/** Files whose words are data of their own: misspelt with intent, or marks. */
const skipped = ['search', 'pronunciation', 'addresses', 'twins', 'spelling', 'plain-words'];

const isProse = (kind: string, path: FieldPath): boolean => {
  if (kind === 'site-words') return true;
  const last = path.findLast((key) => typeof key === 'string');
  const keys = keysOf[kind];
  if (keys) return keys.includes(String(last)) && !(kind === 'film' && path.includes('do'));
  return (
    path.some((key) => prose.has(String(key))) && !path.some((key) => foreign.has(String(key)))
  );
};

const languageOf = (file: string, path: FieldPath): string => {
  const within = path[path.indexOf('translations') + 1];
  if (path.includes('translations')) return String(within);
  const kind = findFileKind(file);
  return 'language' in kind ? kind.language : 'sv';
};

/** A message without its slots and the names of its forms. */
const withoutSlots = (text: string): string =>
  text
    .replace(/\{\w+\}/gu, ' ')
    .replace(/\{\w+, ?(?:plural|select),/gu, ' ')
    .replace(/(?:=\d+|\w+) ?\{/gu, ' ')
    .replace(/[{}#]/gu, ' ');

const listFields = ({ file, texts, lineOfWords }: Source): Prose[] => {
  const { kind } = findFileKind(file);
  if (skipped.includes(kind)) return [];
  return texts
    .filter(({ path }) => isProse(kind, path))
    .map(({ path, text }) => ({
      file,
      language: languageOf(file, path),
      text: kind === 'site-words' ? withoutSlots(text) : text,
      field: nameField(path),
      lineOf: (words) => lineOfWords(path, words),
    }));
};

const listTexts = (file: string, tree: MdxNode): Prose[] => {
  const found: Prose[] = [];
  walkTree(tree, ({ type, value = '', position }) => {
    const first = position?.start.line ?? 1;
    if (type !== 'text') return;
    found.push({
      file,
      language: languageOf(file, []),
      text: value,
      lineOf: (words) => {
        const at = value.indexOf(words);
        return first + (at < 0 ? 0 : value.slice(0, at).split('\n').length - 1);
      },
    });
  });
  return found;
};

/** Every text that people read or hear, from the fields of files and from what stands below them. */
export const listProse = ({ sources, trees }: Texts): Prose[] => [
  ...sources.flatMap(listFields),
  ...[...trees].flatMap(([file, read]) => (read.tree ? listTexts(file, read.tree) : [])),
];
