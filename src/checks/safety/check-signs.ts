import type { ContentFile, ContentProblem } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { type ReadMdx, walkTree } from '../read/parse-mdx.ts';
import type { Texts } from '../read/only-new.ts';
import { explainTyping } from '../writing/explain-typing.ts';
import { explainUnfinished } from '../writing/explain-unfinished.ts';
import { explainLetters } from './judge-letters.ts';

/** As they are written, in comments too; a byte order mark first in a file is Windows' own. */
const judgeLines = ({ path, text }: ContentFile): ContentProblem[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      const found = explainTyping(line) ?? explainLetters(line);
      return found ? [{ file: path, line: index + 1, ...found }] : [];
    });

const judgeTree = (file: string, result: ReadMdx): ContentProblem[] => {
  if (!result.tree) return [];
  const problems: ContentProblem[] = [];
  let line = 1;
  walkTree(result.tree, ({ position, value, url, title, alt }) => {
    line = position?.start.line ?? line;
    const text = [value, url, title, alt].filter(Boolean).join(' ');
    const found = explainLetters(text) ?? explainUnfinished(text);
    if (found) problems.push({ file, line, ...found });
  });
  return problems;
};

/** No text is left unfinished, and no sign is hidden, neither as it is written nor as it is read: escapes and entities are undone. */
export const checkSigns = ({ files, trees, sources }: Texts): ContentProblem[] => {
  const written = [...files].flatMap(([path, text]) => judgeLines({ path, text }));
  const read = [
    ...sources.flatMap(({ file, texts, lineOf }) =>
      texts.flatMap(({ path, text }) => {
        const found = explainLetters(text) ?? explainUnfinished(text);
        return found ? [{ file, line: lineOf(path), field: nameField(path), ...found }] : [];
      }),
    ),
    ...[...trees].flatMap(([file, tree]) => judgeTree(file, tree)),
  ];
  const isTold = ({ file, line }: ContentProblem): boolean =>
    written.some((known) => known.file === file && known.line === line);
  return [...written, ...read.filter((one) => !isTold(one))];
};
