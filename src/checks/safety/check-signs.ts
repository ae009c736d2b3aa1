import type { ContentFile, ContentProblem } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import { type ReadMdx, walkTree } from '../read/parse-mdx.ts';
import type { Draft } from '../read/read-draft.ts';

/**
 * Signs that cannot be seen, that turn text round, or that are no text: with them a line is read as
 * one thing and is another. ("Trojan Source", Boucher and Anderson 2021; UTS 39, 3.1.)
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\uffff\ue000-\uf8ff]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{10ffff}]|\p{Surrogate}/u;

/** Persian and others join letters with such signs, between letters of their own script. */
const joined = /(?<=\p{Script=Arabic})[\u200c\u200d](?=\p{Script=Arabic})/gu;

/** A word in two alphabets that look alike, of which one is there to deceive. */
const mixed =
  /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u;

type Found = { message: string; remedy: string };

const explainText = (text: string): Found | undefined => {
  const sign = hidden.exec(text.replace(joined, ''))?.[0];
  if (sign !== undefined) {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      message: `Texten har ett tecken som inte syns: U+${code}.`,
      remedy: 'Ta bort det: radera ordet och skriv det på nytt.',
    };
  }
  const word = text.split(/[^\p{L}]+/u).find((one) => one.length < 100 && mixed.test(one));
  return word === undefined
    ? undefined
    : {
        message: `Ordet "${word}" blandar bokstäver ur två alfabet.`,
        remedy: 'Radera ordet och skriv det på nytt med vanliga bokstäver.',
      };
};

/** As they are written, in comments too; a byte order mark first in a file is Windows' own. */
const judgeLines = ({ path, text }: ContentFile): ContentProblem[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      const found = explainText(line);
      return found ? [{ file: path, line: index + 1, ...found }] : [];
    });

const judgeTree = (file: string, result: ReadMdx): ContentProblem[] => {
  if ('error' in result) return [];
  const problems: ContentProblem[] = [];
  let line = 1;
  walkTree(result.tree, ({ position, value, url, title, alt }) => {
    line = position?.start.line ?? line;
    const found = explainText([value, url, title, alt].filter(Boolean).join(' '));
    if (found) problems.push({ file, line, ...found });
  });
  return problems;
};

/** No sign is hidden, neither as it is written nor as it is read: escapes and entities are undone. */
export const checkSigns = ({ files, trees, sources }: Draft): ContentProblem[] => {
  const written = [...files].flatMap(([path, text]) => judgeLines({ path, text }));
  const read = [
    ...sources.flatMap(({ file, texts, lineOf }) =>
      texts.flatMap(({ path, text }) => {
        const found = explainText(text);
        return found ? [{ file, line: lineOf(path), field: nameField(path), ...found }] : [];
      }),
    ),
    ...[...trees].flatMap(([file, tree]) => judgeTree(file, tree)),
  ];
  const isTold = ({ file, line }: ContentProblem): boolean =>
    written.some((known) => known.file === file && known.line === line);
  return [...written, ...read.filter((one) => !isTold(one))];
};
