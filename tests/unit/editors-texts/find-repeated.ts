import ts from 'typescript';

/** A literal that says what an editor has written, and what that is. */
export type Repeated = { line: number; literal: string; text: string };

const isName = (node: ts.Node): boolean => {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return false;
  return /^(?:test|describe)\b/u.test(call.expression.getText());
};

/** What a test presses or writes itself is looked for nowhere. */
const isTyped = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  /^(?:press|fill|type|pressSequentially)$/u.test(parent.expression.name.text);

/** The runs of plain text in a regular expression. */
const plainRuns = (source: string): string[] =>
  source
    .slice(1, source.lastIndexOf('/'))
    .replace(/\\u[0-9a-f]{4}/giu, '')
    .replace(/\\s[+*]?/gu, ' ')
    .replace(/\\([/.?"()])/gu, '$1')
    .split(/\\.|[[\](){}|^$*+]+/u);

const plainTexts = (node: ts.Node): string[] => {
  if (ts.isRegularExpressionLiteral(node)) return plainRuns(node.text);
  if (ts.isStringLiteralLike(node)) return isName(node) || isTyped(node) ? [] : [node.text];
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return [node.text];
  return [];
};

/** What is written out in a file of code, line by line, but for what its tests are called and what they type. */
export const listLiterals = (code: string): { line: number; literal: string }[] => {
  const file = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true);
  const found: { line: number; literal: string }[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const text of plainTexts(node))
      found.push(...text.split('\n').map((each) => ({ line, literal: each.trim() })));
    node.forEachChild(walk);
  };
  walk(file);
  return found;
};

const countWords = (text: string): number => text.split(/\s+/u).length;

/** Whether one text stands in another as whole words. */
const has = (whole: string, part: string): boolean => {
  const at = whole.indexOf(part);
  if (at < 0) return false;
  const around = [whole[at - 1] ?? '', whole[at + part.length] ?? ''];
  return around.every((letter) => !/[\p{L}\p{N}-]/u.test(letter));
};

/** How many words a text has before it stands in another by no chance, and a part of it in the whole. */
const telling = { text: 3, part: 4 };

/** What editors have written, and which of it are names: of kommuner, towns and places. */
export type Written = { texts: readonly string[]; names: readonly string[] };

/**
 * Finds what editors have written among the literals of a file: the whole of a text, a part of it that
 * is long enough to be from nowhere else, or a literal that a text or a name stands in. The site's own
 * words are no fault.
 */
export const openSearch = ({ texts, names }: Written, siteWords: readonly string[]) => {
  const own = siteWords.join('\n');
  const written = new Set(texts.filter((text) => !has(own, text)));
  const within = [
    ...[...written].filter((text) => countWords(text) >= telling.text),
    ...[...written].map((text) => `"${text}"`),
    ...names,
  ];
  const findText = (literal: string): string | undefined => {
    if (literal.length < 3 || has(own, literal)) return undefined;
    if (written.has(literal)) return literal;
    const isPart = countWords(literal) >= telling.part;
    return (
      within.find((text) => has(literal, text)) ??
      (isPart ? [...written].find((text) => has(text, literal)) : undefined)
    );
  };
  return (code: string): Repeated[] =>
    listLiterals(code).flatMap(({ line, literal }) => {
      const text = findText(literal);
      return text === undefined ? [] : [{ line, literal, text }];
    });
};
