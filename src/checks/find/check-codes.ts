import { site } from '../../site.config.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { listNames } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';

/** Each kommun is one of the county that the site is for: its code begins with the county's. */
export const checkCodes = ({ find }: Draft): ContentProblem[] => {
  const { codes, names } = site.county;
  return [...find.municipalities.values()].flatMap(({ file, value, lineOf }) =>
    codes.some((code) => value.code.startsWith(code))
      ? []
      : [
          {
            file,
            line: lineOf(['code']),
            field: 'code',
            message: `Kommunkoden ${value.code} hör inte till ${names['sv'] ?? 'länet'}.`,
            remedy: `Där börjar koden med ${listNames([...codes], 'eller')}. Är det ett annat län står det i src/site.config.ts.`,
          },
        ],
  );
};
