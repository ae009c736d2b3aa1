import { isDrawn } from '../../model/film.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';
import { listParagraphs } from '../rules/check-plain-language.ts';

/**
 * So many letters of words a guide's page holds: with more it is more than the first ten packets of a slow
 * line bring (BAR.md, Pages), which is measured when the site has been built.
 */
const mostLetters = 4600;

const countLetters = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0);

const countWords = ({ page, film }: GuideDraft, trees: Draft['trees']): number => {
  if (!page || !film) return 0;
  const { title, summary, youNeed, goesWrong } = page.value;
  return countLetters([
    ...[title, summary, ...youNeed, ...goesWrong.flatMap(({ see, do: act }) => [see, act])],
    ...listParagraphs(trees.get(page.file)).map(({ text }) => text),
    ...listSteps(film.value).flatMap(({ step }) => [
      step.heading,
      step.say,
      ...(isDrawn(step) ? (step.avoid ?? []).map(({ why }) => why) : []),
    ]),
  ]);
};

/** Guides so long that their pages may be too heavy. */
export const listLong = ({ guides, trees }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap((guide) => {
    const letters = countWords(guide, trees);
    if (letters <= mostLetters || !guide.page) return [];
    return [
      {
        file: guide.page.file,
        line: 1,
        message: `Guiden är lång: ${letters} tecken i filmen och på sidan. Över ${mostLetters} kan sidan bli för tung.`,
        remedy:
          'Stryk något, eller gör två guider. Blir sidan för tung stannar provet av webbplatsen.',
      },
    ];
  });
