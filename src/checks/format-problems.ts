import type { ContentProblem } from './read/content-file.ts';

/** `1 fil`, `2 filer`. */
export const countWords = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What a stranger has written is told as text: in a terminal or a log it gives no orders. */
export const tell = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

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
      tell(file),
      ...found.map(({ line, field, message, shown = [], remedy }) =>
        [
          `  ${tell(file)}:${line}${field === undefined ? '' : `  ${tell(field)}`}`,
          `    ${what.label}: ${tell(message)}`,
          ...shown.map((one) => `      ${tell(one)}`),
          `    Gör så här: ${tell(remedy)}`,
        ].join('\n'),
      ),
    ].join('\n'),
  );
  const count = `${countWords(problems.length, what.one, what.many)} i ${countWords(files.size, 'fil', 'filer')}.`;
  return [...parts, count].join('\n\n');
};
