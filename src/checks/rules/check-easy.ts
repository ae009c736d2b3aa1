import { splitSentences } from '../../film/split-sentences.ts';
import type { Easy } from '../../model/easy.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listLongest, listParagraphs } from './check-plain-language.ts';
import { listWords, measureLix } from '../writing/measure-lix.ts';
import type { Draft, GuideDraft, Parsed } from '../read/read-draft.ts';
import { checkTwinSteps } from '../twins/check-twin-steps.ts';

/** BAR.md, plain language, easy-read. */
const maxLix = 25;
const maxWords = 12;

type Line = { path: FieldPath; text: string };

const listLines = ({ intro, youNeed, steps, goesWrong }: Easy): Line[] => {
  const place = (lines: readonly string[], path: FieldPath): Line[] =>
    lines.map((text, index) => ({ path: [...path, index], text }));
  return [
    ...place(intro, ['intro']),
    ...place(youNeed, ['youNeed']),
    ...Object.entries(steps).flatMap(([id, lines]) => place(lines, ['steps', id])),
    ...goesWrong.flatMap(({ see, do: lines }, index) => [
      { path: ['goesWrong', index, 'see'], text: see },
      ...place(lines, ['goesWrong', index, 'do']),
    ]),
  ];
};

const checkLength = (text: string): { message: string; remedy: string }[] => {
  const words = listWords(text).length;
  return words > maxWords
    ? [
        {
          message: `Raden är för lång: ${words} ord, högst ${maxWords}. "${text}"`,
          remedy: 'Dela den i två rader, med en tanke på varje.',
        },
      ]
    : [];
};

const checkSteps = (easy: Parsed<Easy>, { film }: GuideDraft): ContentProblem[] =>
  checkTwinSteps(
    easy,
    film?.value,
    (film?.value.steps ?? []).map(({ id }) => id),
    (id) => ({
      message: `Steget "${id}" fattas i det lättlästa.`,
      remedy: `Lägg till "${id}" under steps, med en eller flera rader.`,
    }),
  );

const checkTwin = (guide: GuideDraft, trees: Draft['trees']): ContentProblem[] => {
  const { easy } = guide;
  if (!easy) return [];
  const { file, value, lineOf } = easy;
  const lines = listLines(value);
  const body = listParagraphs(trees.get(file));
  const all = [value.title, ...lines.map(({ text }) => text), ...body.map(({ text }) => text)];
  const lix = Math.round(measureLix(all));
  return [
    ...checkSteps(easy, guide),
    ...lines.flatMap(({ path, text }) =>
      checkLength(text).map((found) => ({
        file,
        line: lineOf(path),
        field: nameField(path),
        ...found,
      })),
    ),
    ...body.flatMap(({ text, line }) =>
      splitSentences(text).flatMap((sentence) =>
        checkLength(sentence).map((found) => ({ file, line, ...found })),
      ),
    ),
    ...(lix > maxLix
      ? [
          {
            file,
            line: 1,
            message: `Den lättlästa texten är svår att läsa: LIX ${lix}, högst ${maxLix}.`,
            remedy: `Skriv kortare och byt långa ord mot korta. De längsta är ${listLongest(all)}.`,
          },
        ]
      : []),
  ];
};

/** The easy-read twin has the film's steps, one thought a line, in short and common words. */
export const checkEasy = ({ guides, trees }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap((guide) => checkTwin(guide, trees));
