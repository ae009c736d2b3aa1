import type { ContentProblem } from '../read/content-file.ts';
import type { Draft } from '../read/read-draft.ts';

/** Parts are said by their place: a translation has as many, of the same kinds, in the same order. */
const checkParts = (
  { sessionParts, sessionPartsTranslations }: Draft,
  key: string,
  name: string,
): ContentProblem[] => {
  const words = sessionPartsTranslations.get(key);
  const kinds = sessionParts.get(name)?.value.parts.map(({ kind }) => kind);
  if (!words || !kinds) return [];
  const mine = words.value.parts.map(({ kind }) => kind);
  const at = mine.findIndex((kind, index) => kind !== kinds[index]);
  if (at < 0 && mine.length === kinds.length) return [];
  const path = ['parts', ...(at < 0 ? [] : [at])];
  return [
    {
      file: words.file,
      line: words.lineOf(path),
      message: 'Delarna är inte desamma som på svenska.',
      remedy: `Skriv en del för var och en av de svenska, i samma ordning: ${kinds.join(', ')}.`,
    },
  ];
};

/** A session in another language has both its files, and the parts of the Swedish one. */
export const checkSessionTranslations = (draft: Draft): ContentProblem[] => {
  const { sessions, sessionTranslations, sessionPartsTranslations, files } = draft;
  const keys = new Set([...sessionTranslations.keys(), ...sessionPartsTranslations.keys()]);
  return [...keys].flatMap((key) => {
    const name = key.slice(key.indexOf('/') + 1);
    const own = [`content/sessions/${key}.mdx`, `content/sessions/${key}.yaml`];
    if (!sessions.has(name) && !files.has(`content/sessions/${name}.mdx`))
      return own
        .filter((file) => files.has(file))
        .map((file) => ({
          file,
          line: 1,
          message: `Passet "${name}" finns inte på svenska.`,
          remedy: `Skriv content/sessions/${name}.mdx och ${name}.yaml först, eller ta bort filen.`,
        }));
    const missing = own
      .filter((file) => !files.has(file))
      .map((file) => ({
        file,
        line: 1,
        message: 'Filen fattas. Ett pass har både .mdx och .yaml, också på andra språk.',
        remedy: 'Skriv filen, eller ta bort den andra.',
      }));
    return [...missing, ...checkParts(draft, key, name)];
  });
};
