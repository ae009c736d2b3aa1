import { type ContentProblem, nameField } from '../read/content-file.ts';
import type { Texts } from '../read/only-new.ts';

type Found = { words: string; message: string; remedy: string };

/** A small picture, which one voice passes over and another reads out by its name. */
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** An address with a beginning or an end that nobody says. */
const address =
  /(?:https?:\/\/|www\.)[^\s"]+|(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu)\/[^\s"]*/iu;
/** A name between single marks, which is not known as that of a button. */
const single = /(?<=^|\s)['‘’‚](?<name>\p{L}[^'‘’‚"]*)['‘’](?=[\s.,:;!?؟،]|$)/u;

/** The name of a site as people say it: without what stands before and after. */
const sayHost = (found: string): string =>
  found.replace(/^(?:https?:\/\/)?(?:www\.)?/iu, '').replace(/[/?#].*$|[.,]+$/u, '');

const rules: ((text: string) => Found | undefined)[] = [
  (text) => {
    const words = picture.exec(text)?.[0];
    return words === undefined
      ? undefined
      : {
          words,
          message: `Rösten kan inte läsa bilden ${words}.`,
          remedy: 'Ta bort den, eller skriv med ord vad den betyder.',
        };
  },
  (text) => {
    const words = address.exec(text)?.[0];
    return words === undefined
      ? undefined
      : {
          words,
          message: `Rösten läser hela adressen: "${words}".`,
          remedy: `Skriv den så som man säger den: ${sayHost(words)}.`,
        };
  },
  (text) => {
    const { 0: words = '', groups } = single.exec(text) ?? {};
    const name = groups?.['name'] ?? '';
    return name === ''
      ? undefined
      : {
          words,
          message: `Namnet ${words} står inom enkla citattecken, och då ses inte att det är en knapp.`,
          remedy: `Skriv det inom dubbla: "${name}".`,
        };
  },
];

/** What is read aloud in a film: its sentences, its headings and its title. */
const spoken = new Set(['say', 'title', 'heading']);

/** What is said in a film can be said: no pictures, no addresses, and names in the marks for names. */
export const checkSpoken = ({ sources }: Texts): ContentProblem[] =>
  sources
    .filter(({ file }) => /^content\/guides\//u.test(file))
    .flatMap(({ file, texts, lineOfWords }) =>
      texts
        .filter(({ path }) => spoken.has(String(path.at(-1))) && path[0] !== 'sources')
        .flatMap(({ path, text }) =>
          rules.flatMap((judge) => {
            const found = judge(text);
            if (!found) return [];
            const { words, message, remedy } = found;
            const line = lineOfWords(path, words);
            return [{ file, line, field: nameField(path), message, remedy }];
          }),
        ),
    );
