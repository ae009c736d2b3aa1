import type { ContentProblem } from '../read/content-file.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

const checkPicture = ({ page, film }: GuideDraft): ContentProblem[] => {
  if (!page || !film) return [];
  const ids = film.value.steps.map(({ id }) => id);
  const { picture } = page.value;
  if (ids.includes(picture)) return [];
  return [
    {
      file: page.file,
      line: page.lineOf(['picture']),
      field: 'picture',
      message: `Filmen har inget steg som heter "${picture}".`,
      remedy: `Skriv id på ett av stegen: ${ids.join(', ')}.`,
    },
  ];
};

const checkFirst = ({ service, guide, page }: GuideDraft, draft: Draft): ContentProblem[] =>
  (page?.value.first ?? []).flatMap((name, index) => {
    const isSelf = name === `${service}/${guide}`;
    if (!page || (draft.guides.has(name) && !isSelf)) return [];
    return [
      {
        file: page.file,
        line: page.lineOf(['first', index]),
        field: `first › ${index + 1}`,
        message: isSelf ? 'Guiden kan inte komma före sig själv.' : `Guiden "${name}" finns inte.`,
        remedy: isSelf
          ? 'Ta bort raden.'
          : suggestInstead(name, draft.guides.keys(), 'ta bort raden'),
      },
    ];
  });

/** What leads to a guide: the picture on its card is of one of its steps, and what comes first is there. */
export const checkWaysIn = (draft: Draft): ContentProblem[] =>
  [...draft.guides.values()].flatMap((guide) => [
    ...checkPicture(guide),
    ...checkFirst(guide, draft),
  ]);
