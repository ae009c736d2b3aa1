import type { Draft, GuideDraft } from '../read/read-draft.ts';
import { listParagraphs } from '../rules/check-plain-language.ts';
import { joinTexts, markOf, textsOfSteps } from './step-texts.ts';

/**
 * The Swedish texts that twins are made from: those of the page by key, those of the film by step. Each part
 * of a text is a line of it: a step's heading, what is said in it, and each reason to say no.
 */
export type SwedishTexts = { page: Record<string, string>; steps: Record<string, string> };

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
      youNeed: joinTexts(youNeed),
      goesWrong: joinTexts(goesWrong.flatMap(({ see, do: act }) => [see, act])),
      body: joinTexts(listParagraphs(trees.get(page.file)).map(({ text }) => text)),
    },
    steps: textsOfSteps(film.value),
  };
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
