import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import {
  buildContent,
  changeText,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  phonesPath,
  servicePath,
  startPath,
  word,
  wordPath,
} from './sample-content.ts';
import {
  eventPath,
  kommunPath,
  organisationPath,
  placePath,
  soundPlaces,
} from './sample-places.ts';

const words = {
  'content/words/sv.yaml': `pages:
  search: Sök
  size: Tar {size}.
  found: '{count, plural, one {1 guide} other {{count} guider}}'
`,
  'content/words/en.yaml': `pages:
  search: Search
  size: Takes {size}.
  found: '{count, plural, one {1 guide} other {{count} guides}}'
`,
  'content/words/ar.yaml': 'pages: { search: بحث, size: "يأخذ {size}." }\n',
};
const search = {
  'content/search/sv.yaml': 'skip: [hur]\nasks:\n  bankid/skaffa: [få bankid]\n',
};

/** Where each sample file lies, and what has to be there with it. */
const samples: Record<string, { path: string; more?: Record<string, string> }> = {
  film: { path: filmPath },
  page: { path: pagePath },
  english: { path: englishPath },
  start: { path: startPath },
  service: { path: servicePath, more: soundPlaces },
  phones: { path: phonesPath },
  easy: { path: easyPath, more: { [easyPath]: easyTwin } },
  'film with easy': { path: filmPath, more: { [easyPath]: easyTwin } },
  word: { path: wordPath, more: { [wordPath]: word } },
  place: { path: placePath, more: soundPlaces },
  event: { path: eventPath, more: soundPlaces },
  organisation: { path: organisationPath, more: soundPlaces },
  kommun: { path: kommunPath, more: soundPlaces },
  words: { path: 'content/words/en.yaml', more: words },
  search: { path: 'content/search/sv.yaml', more: search },
};

type Says = [line: number, message: string, remedy: string, file?: string];
type Mistake = { name: string; says: Says[] } & (
  { in: string; from?: string; to: string } | { add: string; to: string } | { remove: string }
);

const mistakes = parse(
  readFileSync(new URL('mistakes.yaml', import.meta.url), 'utf8'),
) as Mistake[];

/** The file where it was typed, and all files as they then are. */
const type = (mistake: Mistake): { path: string; files: Record<string, string | undefined> } => {
  if ('add' in mistake)
    return { path: mistake.add, files: { [`content/${mistake.add}`]: mistake.to } };
  if ('remove' in mistake)
    return { path: mistake.remove, files: { [`content/${mistake.remove}`]: undefined } };
  const { path, more = {} } = samples[mistake.in] ?? { path: mistake.in };
  const text = more[path] ?? changeText(path, '', '')[path] ?? '';
  const from = mistake.from ?? text;
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  const typed = text.replace(from, () => mistake.to);
  return { path: path.replace('content/', ''), files: { ...more, [path]: typed } };
};

const today = new Date('2026-11-26');

test('there are at least a hundred likely mistakes', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(100);
  expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
});

test.each(mistakes)('$name', (mistake) => {
  const { path, files } = type(mistake);
  const found = checkContent(buildContent(files), today);
  expect(found.map((one) => ({ ...one, field: undefined }))).toEqual(
    mistake.says.map(([line, message, remedy, file = path]) => ({
      file: `content/${file}`,
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
