import type { ContentProblem } from '../read/content-file.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';

/**
 * What guides are called in a language that they are not translated to: each is one of the service's, and
 * is told of there no longer when it has its own words. Else one of the two would be read, and both changed.
 */
export const checkInBrief = ({ serviceTranslations, services, guides }: Draft): ContentProblem[] =>
  [...serviceTranslations].flatMap(([key, { file, value, lineOf }]) => {
    const [language = '', service = ''] = key.split('/');
    const known = services.get(service)?.value.guides;
    return Object.keys(value.inBrief ?? {}).flatMap((name): ContentProblem[] => {
      const place = { file, line: lineOf(['inBrief', name]), field: `inBrief › ${name}` };
      // A service that is not there, or cannot be read, has told so itself.
      if (known?.includes(name) === false)
        return [
          {
            ...place,
            message: `Tjänsten "${service}" har ingen guide som heter "${name}".`,
            remedy: suggestInstead(name, known, 'ta bort den'),
          },
        ];
      if (!guides.get(`${service}/${name}`)?.translations.has(language)) return [];
      return [
        {
          ...place,
          message: `Guiden "${name}" är översatt, och namnet står i ${language}.mdx.`,
          remedy: 'Ta bort den härifrån, med raderna som står indragna under den.',
        },
      ];
    });
  });
