import type { ContentProblem } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { findSpeechCode } from '../safety/check-speech-codes.ts';
import { findFileKind } from '../read/file-kind.ts';
import { type MdxNode, textIn, walkTree } from '../read/parse-mdx.ts';
import type { Texts } from '../read/only-new.ts';
import type { Source } from '../read/read-draft.ts';

type Found = { message: string; remedy: string };

/** The level of the first heading in a text: below the page's own, or below that of its part. */
const firstLevelOf = (file: string): number =>
  ['page', 'page-translation', 'advice', 'advice-translation'].includes(findFileKind(file).kind)
    ? 2
    : 3;

/** Longer than any word that people write: it would stand out of a narrow page. */
const longWord = /[^\s\u00ad-]{46,}/u;
const word = /[\p{L}\p{N}]/u;

const judgeHeading = (depth: number, first: number, before: number): Found | undefined => {
  const marks = '#'.repeat(first);
  if (depth < first)
    return {
      message: 'Rubriken är lika stor som en som sidan redan har.',
      remedy: `Börja raden med ${marks} och ett mellanslag.`,
    };
  return depth > before + 1
    ? {
        message: 'Rubriken hoppar över en nivå.',
        remedy: `Börja raden med ${'#'.repeat(before + 1)} och ett mellanslag.`,
      }
    : undefined;
};

const noWords: Record<string, Found> = {
  heading: { message: 'Rubriken har inga ord.', remedy: 'Skriv rubriken, eller ta bort raden.' },
  link: { message: 'Länken har inga ord.', remedy: 'Skriv vart den leder inom hakparentesen.' },
};

const tooLong = (found: string): Found => ({
  message: `Ordet är för långt för sidan: "${found.slice(0, 20)}…", ${found.length} tecken.`,
  remedy: 'Dela det, eller skriv det på ett annat sätt.',
});

/** What was meant for a heading, a link or bold, and is shown sign by sign. */
const halfWritten: [RegExp, (found: string) => Found][] = [
  [
    /^#{1,6}(?=[\p{L}\p{N}])/u,
    (marks) => ({
      message: `Rubriken saknar mellanslag efter ${marks}, och blir vanlig text.`,
      remedy: `Skriv ett mellanslag efter ${marks}.`,
    }),
  ],
  [
    /\[[^\][]{1,80}\] \($/u,
    (found) => ({
      message: `Länken har ett mellanslag mellan ] och (: "${found.slice(0, 40)}".`,
      remedy: 'Ta bort mellanslaget: [namn](https://…).',
    }),
  ],
  [
    /^[•·▪◦‣](?=\s)/mu,
    (mark) => ({
      message: `Raden börjar med ${mark}, och då blir det ingen lista.`,
      remedy: 'Börja den med bindestreck och mellanslag: -',
    }),
  ],
  [
    /\*\*|__/u,
    (marks) => ({
      message: `${marks} står ensamt, och visas precis som det står.`,
      remedy: `Sätt ${marks} både före och efter det som ska vara fett, utan mellanslag innanför.`,
    }),
  ],
];

const judgeHalf = (text: string): Found | undefined => {
  for (const [pattern, explain] of halfWritten) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return explain(found);
  }
  return undefined;
};

const judgeTree = (file: string, tree: MdxNode): ContentProblem[] => {
  const first = firstLevelOf(file);
  const problems: ContentProblem[] = [];
  let before = first - 1;
  walkTree(tree, (node) => {
    const { type, depth = 0, value = '' } = node;
    const long = ['text', 'inlineCode', 'code'].includes(type)
      ? longWord.exec(value)?.[0]
      : undefined;
    const found = [
      type in noWords && !word.test(textIn(node)) ? noWords[type] : undefined,
      type === 'heading' ? judgeHeading(depth, first, before) : undefined,
      long === undefined ? undefined : tooLong(long),
      type === 'text' ? judgeHalf(value) : undefined,
    ];
    if (type === 'heading') before = Math.max(depth, first);
    const line = node.position?.start.line ?? 1;
    problems.push(...found.flatMap((one) => (one ? [{ file, line, ...one }] : [])));
  });
  return problems;
};

/** What is read aloud. */
const spoken = new Set(['say', 'title', 'heading']);
/** What is read as a sentence. */
const sentence = new Set(['summary', 'youNeed', 'see', 'do', 'why']);
/** What is written as in a page, where nothing reads it: it would stand there sign by sign. */
const markup = /<\/?[a-z!][^>]*>?|\]\([^)]*\)|&(?:#\w+|[a-z]+);|\*\*|__/iu;

const judgeField = (key: string, text: string): Found | undefined => {
  const mark = markup.exec(text)?.[0];
  if (mark !== undefined)
    return {
      message: `"${mark.slice(0, 40)}" visas på sidan precis som det står.`,
      remedy: 'Ta bort det. Länkar och fetstil går bara i texten under de två strecken.',
    };
  if (spoken.has(key) && !word.test(text))
    return { message: 'Texten har inga ord.', remedy: 'Skriv det som ska sägas.' };
  if (sentence.has(key) && !/\p{L}/u.test(text))
    return { message: `Här står "${text}", och det är inga ord.`, remedy: 'Skriv en hel mening.' };
  const long = text.includes('://') ? undefined : longWord.exec(text)?.[0];
  return long === undefined ? undefined : tooLong(long);
};

const judgeFields = ({ file, texts, lineOf }: Source): ContentProblem[] =>
  texts.flatMap(({ path, text }) => {
    // What steers a voice is told of as that.
    if (findSpeechCode(file, path, text) !== undefined) return [];
    const found = judgeField(String(path.findLast((key) => typeof key === 'string')), text);
    return found ? [{ file, line: lineOf(path), field: nameField(path), ...found }] : [];
  });

/** Texts have headings in order, words where words are meant, and none that no page can hold. */
export const checkProse = ({ trees, sources }: Texts): ContentProblem[] => [
  ...[...trees].flatMap(([file, read]) => (read.tree ? judgeTree(file, read.tree) : [])),
  ...sources.flatMap(judgeFields),
];
