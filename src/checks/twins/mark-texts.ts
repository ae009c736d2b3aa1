import { isDrawn } from '../../model/film.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';
import { listParagraphs } from '../rules/check-plain-language.ts';

/**
 * The Swedish texts that twins are made from: those of the page by key, those of the film by step. Each part
 * of a text is a line of it: a step's heading, what is said in it, and each reason to say no.
 */
export type SwedishTexts = { page: Record<string, string>; steps: Record<string, string> };

/** Where lines break in a file is no part of a text. */
const flatten = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const join = (parts: readonly string[]): string => parts.map(flatten).join('\n');

/** What a guide says in Swedish, part by part; undefined while its page or film cannot be read. */
export const listSwedish = (
  { page, film }: GuideDraft,
  { trees }: Draft,
): SwedishTexts | undefined => {
  if (!page || !film) return undefined;
  const { title, summary, wish, youNeed, goesWrong } = page.value;
  return {
    page: {
      title,
      summary,
      wish,
      youNeed: join(youNeed),
      goesWrong: join(goesWrong.flatMap(({ see, do: act }) => [see, act])),
      body: join(listParagraphs(trees.get(page.file)).map(({ text }) => text)),
    },
    steps: Object.fromEntries(
      listSteps(film.value).map(({ step }) => {
        const whys = isDrawn(step) ? (step.avoid ?? []).map(({ why }) => why) : [];
        return [step.id, join([step.heading, step.say, ...whys])];
      }),
    ),
  };
};

/** Eight letters for a text (FNV-1a, 32 bits): the same for the same words, letters alone so that no number is seen in it. */
export const markOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(flatten(text)))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return [...(hash >>> 0).toString(16).padStart(8, '0')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
};

const markAll = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, markOf(text)]));

/** The marks of all Swedish texts of a guide, as they are now. */
export const markTexts = ({ page, steps }: SwedishTexts) => ({
  page: markAll(page),
  steps: markAll(steps),
});

/** Texts by their marks. One that is empty has nothing to be held against. */
export const nameTexts = ({ page, steps }: SwedishTexts): Record<string, string> =>
  Object.fromEntries(
    [...Object.values(page), ...Object.values(steps)]
      .filter((text) => text !== '')
      .map((text) => [markOf(text), text]),
  );
