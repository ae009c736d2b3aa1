import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { ContentProblem } from '../read/content-file.ts';
import { findTooDeep, tooDeep } from '../read/too-deep.ts';
import {
  aliasExplanation,
  explainCut,
  explainDash,
  explainIndent,
  explainListRow,
  explainRepeat,
  explainYamlError,
  isUnclosed,
  markerExplanation,
  tagExplanation,
  takeFirst,
} from './yaml-errors.ts';
import {
  countLines,
  makeSource,
  readSound,
  type SoundYaml,
  type YamlSource,
} from './yaml-source.ts';

/** `sound` is what was read, where there is nothing to say of how it is written. */
type YamlResult = { source?: YamlSource; problems: ContentProblem[]; sound?: SoundYaml };

/** Written with a tag, as `!!str`; lists and maps have one of their own that nobody wrote. */
const isTagged = (node: Node): boolean =>
  'tag' in node && typeof node.tag === 'string' && node.tag !== '';

/** Nobody reads more errors of one file at a time. */
export const maxProblems = 50;

/** Where the innermost quotation or bracket around an offset begins. */
const findOpening = (document: Document, offset: number): number => {
  let opening = 0;
  visit(document, (_, node) => {
    const opens =
      (isCollection(node) && node.flow) || (isScalar(node) && node.type?.startsWith('QUOTE'));
    const range = opens ? node.range : undefined;
    if (range && range[0] <= offset && offset <= range[2] + 1) opening = range[0];
  });
  return opening;
};

/**
 * Reads a YAML text with the place of every field. `firstLine` is the line of the file on which the
 * text begins. All errors are collected; `source` is there only when there were none. With `known`,
 * what the very same text was found to be before, it is not read again.
 */
export const parseYaml = (
  file: string,
  written: string,
  firstLine = 1,
  known?: SoundYaml,
): YamlResult => {
  // Windows begins files with a byte order mark, behind which a list is not seen as one.
  const text = written.replace(/^\uFEFF/u, '');
  if (known)
    return { source: makeSource({ file, text, firstLine }, known), problems: [], sound: known };
  const deep = findTooDeep(text);
  if (deep !== undefined) return { problems: [{ file, line: firstLine + deep, ...tooDeep }] };
  const document = parseDocument(text, { prettyErrors: false });
  const lineIn = countLines(text);
  const lineAt = (offset: number): number => lineIn(offset) + firstLine - 1;
  const problems: ContentProblem[] = [];
  const add = (offset: number, explanation: { message: string; remedy: string }): void => {
    const line = lineAt(offset);
    if (problems.length >= maxProblems) return;
    // One slip often makes several errors in a row; it is told once.
    if (!problems.some((known) => known.line === line && known.message === explanation.message))
      problems.push({ file, line, ...explanation });
  };
  const lines = text.split('\n');
  for (const error of takeFirst([...document.errors, ...document.warnings]).slice(0, maxProblems)) {
    const offset = isUnclosed(error) ? findOpening(document, error.pos[0]) : error.pos[0];
    const at = lineAt(offset) - firstLine;
    const line = lines[at] ?? '';
    add(
      offset,
      (isUnclosed(error)
        ? undefined
        : (explainListRow(line) ??
          explainRepeat(line, error) ??
          explainIndent(line, error) ??
          explainDash(line, lines[at - 1] ?? ''))) ?? explainYamlError(error),
    );
  }
  /** What else is said of the line follows from this. */
  const addRoot = (offset: number, explanation: { message: string; remedy: string }): void => {
    const line = lineAt(offset);
    // The reader has found it out by itself.
    if (problems.some((known) => known.line === line && known.remedy === explanation.remedy))
      return;
    for (let index = problems.length - 1; index >= 0; index--)
      if (problems[index]?.line === line) problems.splice(index, 1);
    add(offset, explanation);
  };
  // Most texts have none of the signs that such things are written with.
  const mayHave = (signs: RegExp, look: () => void) => void (signs.test(text) && look());
  const findNamed = () =>
    visit(document, (_, node) => {
      const isAnchor = isNode(node) && 'anchor' in node && typeof node.anchor === 'string';
      if (isNode(node) && (isAlias(node) || isAnchor))
        addRoot(node.range?.[0] ?? 0, aliasExplanation);
      // What a tag makes of a text differs from reader to reader, and the site's builder has its own.
      if (isNode(node) && isTagged(node)) addRoot(node.range?.[0] ?? 0, tagExplanation);
    });
  mayHave(/[&*!]/u, findNamed);
  visit(document, {
    Scalar: (_, { type, source = '', range }) => {
      if (type !== 'PLAIN' || !range) return;
      const end = text.lastIndexOf('\n', range[0] - 1);
      const isOwnRow = end >= 0 && text.slice(end + 1, range[0]).trim() === '';
      const rows = source.split('\n');
      const at = rows.findIndex((row, index) => (index > 0 || isOwnRow) && explainListRow(row));
      if (at < 0) return;
      const offset = range[0] + rows.slice(0, at).join('\n').length + Math.min(at, 1);
      // A key alone is the text that was read: what stands after its colon is of the row, too.
      const found = explainListRow(text.slice(offset).split('\n', 1)[0] ?? '');
      if (found) add(offset, found);
    },
  });
  const marker = /^(?:---|\.\.\.)/mu.exec(text);
  if (marker) add(marker.index, markerExplanation);
  if (problems.length > 0) return { problems };
  const findCut = () =>
    visit(document, {
      Scalar: (_, { type, value, range }) => {
        if (type !== 'PLAIN' || typeof value !== 'string' || !range) return;
        const note = /^[ \t]+(?<note>#[^\n]*)/u.exec(text.slice(range[1]))?.groups?.['note'];
        if (note !== undefined) add(range[0], explainCut(note.trim(), `${value} ${note.trim()}`));
      },
    });
  mayHave(/[ \t]#/u, findCut);

  const sound = readSound(document);
  const source = makeSource({ file, text, firstLine }, sound);
  return { source, problems, ...(problems.length === 0 && { sound }) };
};
