import type { ContentProblem, FieldPath } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import type { Texts } from '../read/only-new.ts';

type Found = { message: string; remedy: string };

/** What is a heading, and what is whole sentences. */
const headings = new Set(['title', 'heading']);
const sentences = new Set(['summary', 'youNeed', 'see', 'do', 'why']);
/** The title of somebody else's page is written as they write it. */
const foreign = new Set(['sources', 'support']);

const kinds = ['guide', 'translation', 'easy', 'film', 'service', 'service-translation'];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A small letter first, unless the word has a capital within it, as iPhone. */
const small = /^\p{Ll}(?!\p{L}*\p{Lu})/u;

const judge = (key: string, text: string): Found | undefined => {
  const loud = /[!?]{2,}/u.exec(text)?.[0];
  if (loud !== undefined)
    return { message: `Här står "${loud}".`, remedy: `Skriv ett tecken, eller en punkt.` };
  if (small.test(text))
    return {
      message: `Texten börjar med liten bokstav: "${text}".`,
      remedy: `Skriv den med stor: ${capital(text)}`,
    };
  return sentences.has(key) && !/[.!?…؟][")]*$/u.test(text)
    ? {
        message: `Texten slutar utan punkt: "${text}".`,
        remedy: 'Skriv en hel mening, med punkt sist.',
      }
    : undefined;
};

const keyOf = (path: FieldPath): string =>
  String(path.findLast((key) => typeof key === 'string') ?? '');

/** Titles, headings and sentences that are not written to the end: no capital first, no full stop last. */
export const listUnfinished = ({ sources }: Texts): ContentProblem[] =>
  sources
    .filter(({ file }) => kinds.includes(findFileKind(file).kind))
    .flatMap(({ file, texts, lineOf }) =>
      texts.flatMap(({ path, text }) => {
        const key = keyOf(path);
        const isOurs = headings.has(key) || sentences.has(key);
        if (!isOurs || foreign.has(String(path[0]))) return [];
        // What has no words is told of as that.
        const found = /\p{L}/u.test(text) ? judge(key, text.trim()) : undefined;
        return found ? [{ file, line: lineOf(path), field: nameField(path), ...found }] : [];
      }),
    );
