import type { ContentProblem } from '../read/content-file.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';

/**
 * What guides are called in a language that they are not translated to: each is one of the service's, and
 * is told of there no longer when it has its own words. Else one of the two would be read, and both changed.
 */
export const checkInBrief = ({ serviceTranslations, guides }: Draft): ContentProblem[] =>
  [...serviceTranslations].flatMap(([key, { file, value, lineOf }]) => {
    const [language = '', service = ''] = key.split('/');
    const own = [...guides.values()].filter((guide) => guide.service === service);
    return Object.keys(value.inBrief ?? {}).flatMap((name): ContentProblem[] => {
      const place = { file, line: lineOf(['inBrief', name]), field: `inBrief › ${name}` };
      const found = own.find(({ guide }) => guide === name);
      if (!found)
        return [
          {
            ...place,
            message: `Guiden "${name}" finns inte i mappen guides/${service}.`,
            remedy: suggestInstead(
              name,
              own.map(({ guide }) => guide),
              'ta bort den',
            ),
          },
        ];
      if (!found.translations.has(language)) return [];
      return [
        {
          ...place,
          message: `Guiden "${name}" är översatt, och namnet står i ${language}.mdx.`,
          remedy: 'Ta bort den härifrån, med raderna som står indragna under den.',
        },
      ];
    });
  });
