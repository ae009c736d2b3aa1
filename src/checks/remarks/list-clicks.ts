import { isDrawn } from '../../model/film.ts';
import { type ContentProblem, nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Draft } from '../read/read-draft.ts';

const click = /(?<!\p{L})(?:dubbel)?klicka[rt]?(?!\p{L})/iu;

/** Steps that tell somebody to click where no mouse is: on a telephone, a tablet or a machine. */
export const listClicks = ({ guides, screens }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ film }) =>
    (film ? listSteps(film.value) : []).flatMap(({ step, path }) => {
      const [word] = click.exec(step.say) ?? [];
      const device = isDrawn(step) ? screens.get(step.screen)?.value.device : undefined;
      if (!film || word === undefined || device === undefined || device === 'computer') return [];
      return [
        {
          file: film.file,
          line: film.lineOfWords([...path, 'say'], word),
          field: nameField([...path, 'say']),
          message: `Steget säger "${word}", men skärmen är ingen dator.`,
          remedy: 'Skriv "tryck". Man klickar med en mus, och trycker på en telefon.',
        },
      ];
    }),
  );
