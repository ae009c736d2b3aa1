import type { ContentProblem } from '../read/content-file.ts';
import type { Texts } from '../read/only-new.ts';
import { listProse } from '../writing/list-prose.ts';

/** Words that hold Swedish sentences together, and that neither English nor Finnish has. */
const swedish = new Set(
  'och att är inte det som på för när din ditt dina eller från har ska du sedan'.split(' '),
);

/** So many of them in one text are no accident. */
const fewest = 2;

/** Names of buttons are Swedish on the telephone, and stand within quotation marks. */
const listSwedish = (text: string): string[] =>
  (text.replace(/"[^"]*"/gu, ' ').match(/\p{L}+/gu) ?? []).filter((word) =>
    swedish.has(word.toLowerCase()),
  );

/** A text of a translation that nobody has translated: a voice would read it as another language. */
export const listStillSwedish = (draft: Texts): ContentProblem[] =>
  listProse(draft).flatMap(({ file, language, text, field, lineOf }) => {
    const found = language === 'sv' ? [] : listSwedish(text);
    if (new Set(found).size < fewest) return [];
    return [
      {
        file,
        line: lineOf(found[0] ?? ''),
        ...(field !== undefined && { field }),
        message: `Texten ser ut att vara på svenska: "${text}"`,
        remedy: 'Översätt den. Rösten läser den annars som om den vore på filens språk.',
      },
    ];
  });
