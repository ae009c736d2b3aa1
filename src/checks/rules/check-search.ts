import type { SearchHelp } from '../../model/search.ts';
import { splitWords } from '../../search/spelling/split-words.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

const sameWords = (text: string): string => splitWords(text).join(' ');

const checkGuides = ({ file, value, lineOf }: Parsed<SearchHelp>, draft: Draft): ContentProblem[] =>
  Object.keys(value.asks)
    .filter((guide) => !draft.guides.has(guide))
    .map((guide) => ({
      file,
      line: lineOf(['asks', guide]),
      field: `asks › ${guide}`,
      message: `Guiden "${guide}" finns inte.`,
      remedy: suggestInstead(guide, draft.guides.keys(), 'ta bort den'),
    }));

/** Another way to write a kommun's name is that of one that is there. */
const checkMunicipalities = (
  { file, value, lineOf }: Parsed<SearchHelp>,
  draft: Draft,
): ContentProblem[] =>
  Object.keys(value.municipalities)
    // One whose file cannot be read has told so itself.
    .filter((id) => !draft.files.has(`content/municipalities/${id}.yaml`))
    .filter((id) => !draft.find.municipalities.has(id))
    .map((id) => ({
      file,
      line: lineOf(['municipalities', id]),
      field: `municipalities › ${id}`,
      message: `Kommunen "${id}" finns inte.`,
      remedy: suggestInstead(id, draft.find.municipalities.keys(), 'ta bort den'),
    }));

/** What is written twice would find only one of the two. */
const checkTwins = ({ file, value, lineOf }: Parsed<SearchHelp>): ContentProblem[] => {
  const places: { text: string; path: (string | number)[]; owner: string }[] = [
    ...value.means.flatMap(({ say, find }, at) =>
      say.map((text, place) => ({ text, path: ['means', at, 'say', place], owner: find })),
    ),
    ...Object.entries(value.asks).flatMap(([guide, phrases]) =>
      phrases.map((text, place) => ({ text, path: ['asks', guide, place], owner: guide })),
    ),
  ];
  const seen = new Map<string, string>();
  return places.flatMap(({ text, path, owner }) => {
    const key = `${path[0]} ${sameWords(text)}`;
    const known = seen.get(key);
    seen.set(key, owner);
    if (known === undefined) return [];
    return [
      {
        file,
        line: lineOf(path),
        field: path.join(' › '),
        message: `"${text}" står också under "${known}".`,
        remedy: 'Ta bort det på ett av ställena.',
      },
    ];
  });
};

/** A word that is dropped cannot also mean something. */
const checkSkipped = ({ file, value, lineOf }: Parsed<SearchHelp>): ContentProblem[] => {
  const skip = new Set(value.skip.map(sameWords));
  return value.means.flatMap(({ say }, at) =>
    say.flatMap((text, place) =>
      skip.has(sameWords(text))
        ? [
            {
              file,
              line: lineOf(['means', at, 'say', place]),
              field: `means › ${at + 1} › say`,
              message: `"${text}" står också under skip, och då letas det inte upp.`,
              remedy: 'Ta bort ordet under skip eller här.',
            },
          ]
        : [],
    ),
  );
};

/** What is there leads to a guide or a kommun, and to one alone. */
export const checkSearch = (draft: Draft): ContentProblem[] =>
  [...draft.searches.values()].flatMap((help) => [
    ...checkGuides(help, draft),
    ...checkMunicipalities(help, draft),
    ...checkTwins(help),
    ...checkSkipped(help),
  ]);
