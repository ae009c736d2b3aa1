import type { ContentProblem } from './read/content-file.ts';

/** `1 fil`, `2 filer`. */
export const countWords = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * Writes problems for a person to read: by file, each with `file:line` (which editors open at a
 * press), the field, what is wrong and what to do. Ends with the count. `what` is what they are.
 */
export const formatProblems = (
  problems: readonly ContentProblem[],
  what: { label: string; one: string; many: string } = { label: 'Fel', one: 'fel', many: 'fel' },
): string => {
  const files = Map.groupBy(problems, ({ file }) => file);
  const parts = [...files].map(([file, found]) =>
    [
      file,
      ...found.map(({ line, field, message, remedy }) =>
        [
          `  ${file}:${line}${field === undefined ? '' : `  ${field}`}`,
          `    ${what.label}: ${message}`,
          `    Gör så här: ${remedy}`,
        ].join('\n'),
      ),
    ].join('\n'),
  );
  const count = `${countWords(problems.length, what.one, what.many)} i ${countWords(files.size, 'fil', 'filer')}.`;
  return [...parts, count].join('\n\n');
};
