import type { ContentProblem } from '../read/content-file.ts';
import type { Draft } from '../read/read-draft.ts';
import { statementParts } from './statement-parts.ts';

/** The pages about the site that every other page leads to. */
const needed = ['data', 'hjalp', 'om', 'tillganglighet'];

const statement = 'content/pages/tillganglighet.mdx';

/** The texts under the headings of a Markdown text, each with its heading first. */
const listSections = (body: string): { heading: string; text: string }[] =>
  body
    .split(/^## /mu)
    .slice(1)
    .map((text) => ({ heading: text.split('\n')[0] ?? '', text }));

/** What the law asks the Swedish statement to say, as far as it does not. */
function checkStatement({ files }: Draft): ContentProblem[] {
  const text = files.get(statement);
  if (text === undefined) return [];
  const body = text
    .split(/^---$/mu)
    .slice(2)
    .join('---')
    .replace(/\s+/gu, (space) =>
      space.includes('\n\n') ? '\n\n' : space.includes('\n') ? '\n' : ' ',
    );
  return statementParts
    .filter(({ heading, says }) =>
      heading
        ? !listSections(body).some((part) => heading.test(part.heading) && says.test(part.text))
        : !says.test(body),
    )
    .map(({ name, write }) => ({
      file: statement,
      line: 1,
      message: `Redogörelsen säger inte ${name}. Det ska den, enligt lagen (MDFFS 2019:2).`,
      remedy: write,
    }));
}

/** The pages that every site has are there, and the accessibility statement says what the law asks for. */
export const checkPages = (draft: Draft): ContentProblem[] => {
  const { pages, files } = draft;
  const isThere = (name: string): boolean => files.has(`content/pages/${name}.mdx`);
  // One page or none is no site, but a part of one that somebody tries by itself.
  if (needed.filter(isThere).length < 2) return [];
  return [
    ...needed
      .filter((name) => !isThere(name))
      .map((name) => ({
        file: `content/pages/${name}.mdx`,
        line: 1,
        message: 'Sidan fattas. Alla andra sidor leder till den.',
        remedy: 'Skriv den på nytt, eller hämta tillbaka filen ur projektets historia.',
      })),
    ...[...pages].flatMap(([key, { file, value }]) =>
      /(?:^|\/)tillganglighet$/u.test(key) && !value.accessibility
        ? [
            {
              file,
              line: 1,
              field: 'accessibility',
              message: 'Här står inte hur väl lagens krav uppfylls.',
              remedy:
                'Skriv accessibility med compliance (full, partial eller none) och assessed, dagen då det bedömdes.',
            },
          ]
        : [],
    ),
    ...checkStatement(draft),
  ];
};
