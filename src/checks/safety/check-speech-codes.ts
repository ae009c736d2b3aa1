import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import type { Texts } from '../read/only-new.ts';

/**
 * Signs by which speech programs are steered: tags of SSML, phonemes in double brackets, entities and
 * commands after a backslash. A text that is said holds words alone.
 */
const codes = /[<>\\{}|]|\[\[|\]\]|&(?:#|[a-z]+;)/iu;

/** What is read aloud: the film's sentences, its title, and how words are pronounced. */
const spoken = new Set(['say', 'title', 'heading', 'spoken', 'written']);

/** The sign in a text by which a speech program could be steered; undefined where nothing says it. */
export const findSpeechCode = (file: string, path: FieldPath, text: string): string | undefined =>
  spoken.has(String(path.at(-1))) && /^content\/(?:guides\/|pronunciation\.yaml$)/u.test(file)
    ? codes.exec(text)?.[0]
    : undefined;

/** What a voice is to say never steers it. */
export const checkSpeechCodes = ({ sources }: Texts): ContentProblem[] =>
  sources.flatMap(({ file, texts, lineOfWords }) =>
    texts.flatMap(({ path, text }) => {
      const code = findSpeechCode(file, path, text);
      if (code === undefined) return [];
      return [
        {
          file,
          line: lineOfWords(path, code),
          field: nameField(path),
          message: `Rösten kan ta "${code}" för en styrkod.`,
          remedy: 'Skriv det som ska sägas, med ord.',
        },
      ];
    }),
  );
