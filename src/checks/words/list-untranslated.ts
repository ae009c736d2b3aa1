import { siteLanguages } from '../../i18n/languages.ts';
import { listWords, wordAt, type WordTree } from '../../i18n/word-tree.ts';
import { type ContentFile, type ContentProblem, nameField } from '../read/content-file.ts';
import { type Draft, readDraft } from '../read/read-draft.ts';
import { sameKey } from './check-words.ts';

/** So much of a text is shown that a translator finds it. */
const shownLength = 80;

const shorten = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength).trimEnd()} …` : text;

/** A text with no letters outside its slots has nothing to translate. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/gu, ''));

/**
 * What is left to translate of the site's own words and the explained ones: what is missing, and is
 * shown in Swedish, and what stands as it does in Swedish. No fault: a language may be on its way.
 */
export const listUntranslated = (files: readonly ContentFile[]): ContentProblem[] => {
  const draft = readDraft(files);
  return [...listSiteWords(draft), ...listGlossary(draft)];
};

function listSiteWords({ siteWords }: Draft): ContentProblem[] {
  const swedish = listWords((siteWords.get('sv')?.value ?? {}) as WordTree);
  return [...siteWords].flatMap(([language, { file, value, lineOf }]) => {
    if (language === 'sv') return [];
    const same = value[sameKey];
    const allowed = new Set(Array.isArray(same) ? same : []);
    return swedish.flatMap(({ path, text }) => {
      const own = wordAt(value as WordTree, path);
      const place = { file, line: lineOf(path), field: nameField(path) };
      if (own === undefined)
        return [
          {
            ...place,
            message: 'Ordet fattas och visas på svenska.',
            remedy: `Översätt "${shorten(text)}"`,
          },
        ];
      if (own !== text || !hasWords(text) || allowed.has(text)) return [];
      return [
        {
          ...place,
          message: `Det står som på svenska: "${shorten(text)}"`,
          remedy: `Översätt det. Heter det så i språket också? Skriv texten under ${sameKey}.`,
        },
      ];
    });
  });
}

const listGlossary = ({ words }: Draft): ContentProblem[] =>
  [...words.values()].flatMap(({ file, value: { translations = {} }, lineOf }) =>
    siteLanguages
      .filter((code) => code !== 'sv' && !(code in translations))
      .map((code) => ({
        file,
        line: lineOf(['translations']),
        field: `translations › ${code}`,
        message: `Ordet fattas på språket "${code}".`,
        remedy: `Lägg till "${code}" under translations, med term och explanation.`,
      })),
  );
