import { isDrawn } from '../../model/film.ts';
import { findQuoted } from '../rules/check-labels.ts';
import type { ContentProblem, FieldPath } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import { listTexts } from '../read/list-texts.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a guide names within quotation marks in Swedish, and all that is drawn in its film. */
const listNames = ({ page, film }: GuideDraft, { screens }: Draft): Set<string> => {
  const steps = (film ? listSteps(film.value) : []).map(({ step }) => step);
  const drawn = steps.flatMap((step) =>
    isDrawn(step) ? [step.screen, step.then].map((name) => screens.get(name ?? '')?.value) : [],
  );
  const written = listTexts([page?.value, steps]).flatMap(({ text }) => findQuoted(text));
  return new Set([...written, ...listTexts(drawn).map(({ text }) => text)].map(plain));
};

/** A button's name that a translation of the page has translated: on the reader's telephone it is Swedish. */
export const listTranslatedNames = (draft: Draft): ContentProblem[] =>
  [...draft.guides.values()].flatMap((guide) => {
    if (!guide.page || !guide.film) return [];
    const names = listNames(guide, draft);
    const swedish = guide.page.value.goesWrong;
    return [...guide.translations.values()].flatMap(({ file, value, lineOfWords }) =>
      value.goesWrong.flatMap((failure, index) =>
        (['see', 'do'] as const).flatMap((key) => {
          const path: FieldPath = ['goesWrong', index, key];
          const own = findQuoted(swedish[index]?.[key] ?? '').map((name) => `"${name}"`);
          const said = findQuoted(failure[key]);
          if (own.every((name) => said.some((one) => plain(one) === plain(name)))) return [];
          return said
            .filter((name) => !names.has(plain(name)))
            .map((name) => ({
              file,
              line: lineOfWords(path, `"${name}"`),
              field: nameField(path),
              message: `Här står "${name}", men i sv.mdx står ${own.join(' och ')}.`,
              remedy:
                'Skriv knappens namn på svenska, som i tjänsten, och vad det betyder efteråt.',
            }));
        }),
      ),
    );
  });
