import { type ContentProblem, nameField } from '../read/content-file.ts';
import { listTexts } from '../read/list-texts.ts';
import { suggestNames } from '../read/nearest-names.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';
import { listParagraphs } from '../rules/check-plain-language.ts';
import { straighten } from '../writing/straighten.ts';

/** What somebody is asked to press, by its name, in the languages that the site has. */
const pressed = /(?:tryck(?:er)?(?: \p{L}+)?(?: på)?|press|اضغط(?: على)?) "([^"{}]+)"/giu;

const namesIn = (text: string): string[] =>
  [...straighten(text).matchAll(pressed)].map(([, name = '']) => name.replace(/[.,!?،؟]$/u, ''));

/**
 * What a text of ours asks somebody to press stands on something: among the site's own words, or on
 * a drawn screen. A name that a button had before leads nobody anywhere.
 */
export const checkOwnNames = (draft: Draft): ContentProblem[] => {
  const { siteWords, words, screens, trees, sessionParts, sessionPartsTranslations } = draft;
  if (siteWords.size === 0) return [];
  const written = [...siteWords.values(), ...screens.values()].flatMap(({ value }) =>
    // What a button says of a size in brackets is told apart from its name.
    listTexts(value).map(({ text }) => straighten(text).replace(/ \([^()]*\{[^()]*\)$/u, '')),
  );
  const known = new Set(written);
  const tell = (file: string, line: number, names: string[], field?: string): ContentProblem[] =>
    names
      .filter((name) => !known.has(name))
      .map((name) => ({
        file,
        line,
        ...(field !== undefined && { field }),
        message: `Det finns inget att trycka på som heter "${name}".`,
        remedy:
          `Skriv namnet precis som det står på knappen, i content/words. ${suggestNames(name, written)}`.trim(),
      }));
  const inFields = ({ file, value, lineOf }: Parsed<unknown>): ContentProblem[] =>
    listTexts(value).flatMap(({ path, text }) =>
      tell(file, lineOf(path), namesIn(text), nameField(path)),
    );
  const pages = [...trees].filter(([file]) => /^content\/(?:pages|helping|sessions)\//u.test(file));
  return [
    ...[...siteWords.values(), ...words.values()].flatMap(inFields),
    ...[...sessionParts.values(), ...sessionPartsTranslations.values()].flatMap(inFields),
    ...pages.flatMap(([file, tree]) =>
      listParagraphs(tree).flatMap(({ text, line }) => tell(file, line, namesIn(text))),
    ),
  ];
};
