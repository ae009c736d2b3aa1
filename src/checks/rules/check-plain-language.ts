import { splitSentences } from '../../film/split-sentences.ts';
import type { Guide } from '../../model/guide.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { isDrawn } from '../../model/film.ts';
import { listSteps } from '../read/list-steps.ts';
import { listWords, measureLix } from '../writing/measure-lix.ts';
import { type ReadMdx, textIn, walkTree } from '../read/parse-mdx.ts';
import type { Draft, GuideDraft, Parsed } from '../read/read-draft.ts';

/** BAR.md, plain language. */
const maxLix = 35;
const maxWords = 20;

type Passage = { text: string; line: number; field?: string };

const listFields = ({ value, lineOf }: Parsed<Guide>): Passage[] => {
  const passage = (path: FieldPath, text: string): Passage => ({
    text,
    line: lineOf(path),
    field: nameField(path),
  });
  return [
    passage(['summary'], value.summary),
    ...value.youNeed.map((text, i) => passage(['youNeed', i], text)),
    ...value.goesWrong.flatMap((failure, i) => [
      passage(['goesWrong', i, 'see'], failure.see),
      passage(['goesWrong', i, 'do'], failure.do),
    ]),
  ];
};

/** The running text of an MDX file, paragraph by paragraph. */
export const listParagraphs = (result: ReadMdx | undefined): Passage[] => {
  const passages: Passage[] = [];
  if (!result?.tree) return passages;
  walkTree(result.tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading')
      passages.push({ text: textIn(node), line: node.position?.start.line ?? 1 });
  });
  return passages;
};

/** The longest words of some passages, for whoever is to find shorter ones. */
export const listLongest = (passages: readonly string[]): string => {
  const words = new Set(passages.flatMap(listWords).map((word) => word.toLowerCase()));
  return [...words]
    .sort((a, b) => b.length - a.length)
    .slice(0, 5)
    .join(', ');
};

const findLongSentences = (file: string, passages: readonly Passage[]): ContentProblem[] =>
  passages.flatMap(({ text, ...place }) =>
    splitSentences(text)
      .map((sentence) => ({ sentence, words: listWords(sentence).length }))
      .filter(({ words }) => words > maxWords)
      .map(({ sentence, words }) => ({
        file,
        ...place,
        message: `Meningen är för lång: ${words} ord, högst ${maxWords}. "${sentence}"`,
        remedy: 'Dela den i två meningar.',
      })),
  );

const findHard = (file: string, what: string, texts: readonly string[]): ContentProblem[] => {
  const lix = Math.round(measureLix(texts));
  if (lix <= maxLix) return [];
  return [
    {
      file,
      line: 1,
      message: `${what} är svår${what.endsWith('t') ? 't' : ''} att läsa: LIX ${lix}, högst ${maxLix}.`,
      remedy: `Skriv kortare meningar och byt långa ord mot korta. De längsta är ${listLongest(texts)}.`,
    },
  ];
};

const checkGuide = ({ page, film }: GuideDraft, trees: Draft['trees']): ContentProblem[] => {
  if (!page) return [];
  const { file } = page;
  const passages = [...listFields(page), ...listParagraphs(trees.get(file))];
  const spoken = film
    ? listSteps(film.value).flatMap(({ step }) => [
        step.heading,
        step.say,
        ...(isDrawn(step) ? (step.avoid ?? []).map(({ why }) => why) : []),
      ])
    : [];
  const all = [page.value.title, ...passages.map(({ text }) => text), ...spoken];
  return [...findLongSentences(file, passages), ...findHard(file, 'Guiden', all)];
};

/** What a volunteer reads and says; ids and names of guides are no sentences. */
const sessionFields = new Set([
  'say',
  'ask',
  'question',
  'title',
  'for',
  'aim',
  'bring',
  'prepare',
]);

/** What stands on a page of advice for whoever helps; its claims and sources are not its words. */
const adviceFields = new Set(['title', 'summary', 'part', 'items']);

const checkWritten = (
  files: readonly string[],
  what: string,
  fields: ReadonlySet<string>,
  { sources, trees }: Draft,
): ContentProblem[] => {
  const passages = sources
    .filter(({ file }) => files.includes(file))
    .flatMap(({ file, texts, lineOf }) =>
      texts
        .filter(({ path }) => path.some((key) => fields.has(String(key))) && path[0] !== 'sources')
        .map(({ path, text }) => ({ file, text, line: lineOf(path), field: nameField(path) })),
    );
  const [page = ''] = files;
  const body = listParagraphs(trees.get(page)).map((passage) => ({ file: page, ...passage }));
  const all = [...passages, ...body];
  return [
    ...all.flatMap((passage) => findLongSentences(passage.file, [passage])),
    ...findHard(
      page,
      what,
      all.map(({ text }) => text),
    ),
  ];
};

/** Guides are in plain Swedish: short sentences, short words, in page and film together. So are sessions and advice. */
export const checkPlainLanguage = (draft: Draft): ContentProblem[] => [
  ...[...draft.guides.values()].flatMap((guide) => checkGuide(guide, draft.trees)),
  ...[...draft.sessions.keys()].flatMap((name) => {
    const files = [`content/sessions/${name}.mdx`, `content/sessions/${name}.yaml`];
    return checkWritten(files, 'Passet', sessionFields, draft);
  }),
  ...[...draft.advice.values()].flatMap(({ file }) =>
    checkWritten([file], 'Rådet', adviceFields, draft),
  ),
];
