import type { ContentProblem } from '../read/content-file.ts';
import { parseMdx } from '../read/parse-mdx.ts';
import type { Texts } from '../read/only-new.ts';
import { splitFrontMatter } from '../read/split-front-matter.ts';
import { explainMdxError } from './explain-mdx-error.ts';
import { type Found, judgeText } from './judge-text.ts';

/** The components that pages hand in, and so the only tags a text may use. There are none yet. */
export const allowedComponents: readonly string[] = [];

const noFrontMatter: Found = {
  message: 'Filen saknar uppgifterna överst, mellan två rader med ---.',
  remedy: 'Börja filen med raden ---, skriv uppgifterna och avsluta dem med en rad till: ---.',
};

const notEnded: Found = {
  message: 'Uppgifterna överst är inte avslutade: en rad med --- fattas.',
  remedy: 'Skriv en rad med --- efter den sista uppgiften, före texten.',
};

/** A row of facts: a key, what is indented under one, or one of a list. */
const factRow = /^(?:[\w-]+:(?:\s|$)|[ \t]+\S|- |#)/u;

/** Where the rows of facts end that nothing ends: there the dashes are missing. */
const findEnd = (text: string): number => {
  const rows = text.split(/\r?\n/u);
  const at = rows.findIndex((row, index) => index > 0 && !factRow.test(row));
  return Math.max(at, 1) + 1;
};

/** Finds what runs or fetches something in one MDX text, whose front matter is left alone. */
export const checkMdxText = (
  file: string,
  text: string,
  allowed: readonly string[] = allowedComponents,
  result = parseMdx(text),
): ContentProblem[] => {
  if (!splitFrontMatter(text))
    return /^\uFEFF?---[ \t]*\r?\n/u.test(text)
      ? [{ file, line: findEnd(text), ...notEnded }]
      : [{ file, line: 1, ...noFrontMatter }];
  if (result.error) return [{ file, line: result.error.line, ...explainMdxError(result.error) }];
  return judgeText(result.tree, allowed).map((fault) => ({ file, ...fault }));
};

/** Texts run nothing: guides arrive from people we have never met. HOUSE.md, "Who may know whom", 6. */
export const checkMdx = ({ files, trees }: Texts): ContentProblem[] =>
  [...trees].flatMap(([file, tree]) =>
    checkMdxText(file, files.get(file) ?? '', allowedComponents, tree),
  );
