import { appTints } from '../../screen/elements/app-tints.ts';
import type { ContentProblem } from '../read/content-file.ts';
import type { Draft } from '../read/read-draft.ts';

/** A service has the colour that its app has in films, where an app with its picture is drawn. */
export const checkTints = ({ services }: Draft): ContentProblem[] =>
  [...services.values()].flatMap(({ file, value: { pictogram, tint }, lineOf }) => {
    const drawn = appTints[pictogram];
    if (drawn === undefined || drawn === tint) return [];
    return [
      {
        file,
        line: lineOf(['tint']),
        field: 'tint',
        message: `Tjänsten har färgen ${tint}, men appen med bilden ${pictogram} är ${drawn} i filmerna.`,
        remedy: `Skriv tint: ${drawn}, eller välj en annan bild.`,
      },
    ];
  });
