import { nameOfChoice } from './choices.ts';
import { labelOf } from './labels.ts';

/** Words of a file's own between a sign that a list of them begins and one that it ends. */
const listed =
  /(?<=\b(?:Välj|Menade du|Skriv) )[a-z][a-z-]*(?:, [a-z][a-z-]*)*(?:,? eller [a-z][a-z-]*)?(?=[.?,…])/gu;

const nameAll = (words: string, named: (word: string) => string | undefined): string =>
  words.replace(/[a-z][a-z-]*/gu, (word) => named(word) ?? word);

/**
 * What is said to whoever writes a file, said to whoever fills in a form: there quotation marks are the
 * form's own business, and choices and fields have Swedish names. `values` are what the field itself may be.
 */
export const sayInForm = (text: string, values: readonly string[] = []): string =>
  nameAll(
    text
      .replace(/,? (?:inom|utan) citattecken/gu, '')
      // A field has its name beside it, and takes the number alone.
      .replace(/(?<=\bSkriv |den har: )[a-z][A-Za-z]*: (?=-?\d+(?:\.\d+)?(?:\.(?:\s|$)|$))/gu, '')
      .replace(/^true när/u, 'På när')
      .replace(/^Nyckeln (?=")/u, 'Fältet ')
      // What stands on a button may be called as a field is.
      .replace(
        /(?<=\b(?:Fältet|Lägg till|Ta bort) )"(?<key>[A-Za-z]+)"/gu,
        (whole, key: string) => {
          const label = labelOf(key);
          return label === undefined ? whole : `"${label}"`;
        },
      )
      .replace(listed, (words) => nameAll(words, nameOfChoice)),
    (word) => (values.includes(word) ? nameOfChoice(word) : undefined),
  );
