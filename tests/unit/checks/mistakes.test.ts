import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import {
  breakContent,
  buildContent,
  changeText,
  englishPath,
  filmPath,
  pagePath,
  startPath,
} from './sample-content.ts';

type Mistake = {
  name: string;
  in: 'film' | 'page' | 'english' | 'start';
  from: string;
  to: string;
  says: [line: number, message: string, remedy: string][];
};

const paths = { film: filmPath, page: pagePath, english: englishPath, start: startPath };
const mistakes = parse(
  readFileSync(new URL('mistakes.yaml', import.meta.url), 'utf8'),
) as Mistake[];

test.each(mistakes)('$name', ({ in: file, from, to, says }) => {
  const found = breakContent(paths[file], from, to);
  expect(found.map((one) => ({ ...one, field: undefined }))).toEqual(
    says.map(([line, message, remedy]) => ({
      file: paths[file],
      line,
      message: expect.stringContaining(message) as string,
      remedy: expect.stringContaining(remedy) as string,
    })),
  );
});

test('a film that cannot be read is not blamed on its translations', () => {
  const long = 'Now it says a little more than one would think. '.repeat(6).trim();
  const chapter = `  - id: fel
    heading: Om koden blir fel
    screen: bankid/kod
    say: Skriv koden igen.
`;
  const english = (
    changeText(englishPath, 'say: Type your code.', `say: "${long}"`)[englishPath] ?? ''
  )
    .replace('say: Wait a while.', `say: "${long.slice(0, 47)}"`)
    .replace('wish: Get', `  fel: { heading: If it is wrong, say: "${long}" }\nwish: Get`);
  const film = `${changeText(filmPath, 'steps:', 'steps:')[filmPath] ?? ''}goesWrong:\n${chapter}`;
  const whole = {
    [filmPath]: film,
    [englishPath]: english,
    ...changeText(pagePath, 'en gång till.', 'en gång till.\n    chapter: fel'),
  };
  expect(checkContent(buildContent(whole))).toEqual([]);
  const broken = { ...whole, [filmPath]: film.replace('    heading: Skriv', '   heading: Skriv') };
  expect(checkContent(buildContent(broken))).toEqual([
    expect.objectContaining({ file: filmPath, line: 9 }),
  ]);
});

test('a file that is no UTF-8 is told of once, and not as missing', () => {
  for (const path of [filmPath, startPath]) {
    const files = buildContent().map((file) =>
      file.path === path ? { path, text: '', fault: 'not-text' as const } : file,
    );
    expect(checkContent(files)).toEqual([
      expect.objectContaining({ file: path, message: 'Filen är inte sparad som UTF-8.' }),
    ]);
  }
});
