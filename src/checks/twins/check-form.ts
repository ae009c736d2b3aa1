import type { ContentProblem } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import type { Draft } from '../read/read-draft.ts';

/** A record of the first form has no number in it: `npm run done` reads it, and writes it in that of today. */
export const checkTwinsForm = ({ files }: Draft): ContentProblem[] =>
  [...files].flatMap(([file, text]) => {
    if (!file.endsWith('/twins.yaml')) return [];
    const kind = findFileKind(file);
    if (kind.kind !== 'twins' || text === '' || /^version:/mu.test(text)) return [];
    return [
      {
        file,
        line: 1,
        message: 'Filen är skriven i en äldre form, utan det svenska som texterna är gjorda från.',
        remedy: `Läs texterna mot det svenska. Kör sedan, för varje språk: npm run done -- en ${kind.service}/${kind.guide}`,
      },
    ];
  });
