import { type ContentProblem, nameField } from '../read/content-file.ts';
import { listTexts } from '../read/list-texts.ts';
import type { Draft } from '../read/read-draft.ts';

/** To point a camera at a code, in the languages that plans are written in. */
const scanning = /\bkamera\p{L}* mot\b[^.]*\bkod|\bcamera at\b[^.]*\bcode/iu;

/**
 * The wall has a code only where the site has a public address; else it says how to find the
 * practice. A plan that is true in both tells people to do what the wall says.
 */
export const checkWall = ({ sessionParts, sessionPartsTranslations }: Draft): ContentProblem[] =>
  [...sessionParts.values(), ...sessionPartsTranslations.values()].flatMap(
    ({ file, value, lineOf }) =>
      listTexts(value)
        .filter(({ text }) => scanning.test(text))
        .map(({ path }) => ({
          file,
          line: lineOf(path),
          field: nameField(path),
          message: 'Väggen har ingen kod där webbplatsen visas från ett USB-minne eller en dator.',
          remedy: 'Skriv att man gör som det står på väggen: "Gör som det står på väggen."',
        })),
  );
