import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listRemarks } from '../../../src/checks/remarks/list-remarks.ts';
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
  | { in: string; from?: string; to: string; also?: Record<string, [from: string, to: string]> }
  | { add: string; to: string }
  | { remove: string }
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
  const others = Object.entries(mistake.also ?? {}).map(([name, [before, after]]) =>
    changeText(samples[name]?.path ?? name, before, after),
  );
  return {
    path: path.replace('content/', ''),
    files: Object.assign({}, more, ...others, { [path]: typed }) as Record<string, string>,
  };
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

/** A guide's files in another folder, and without some of its own. */
const copyGuide = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [filmPath, pagePath, englishPath].map((path) => [
      path.replace('bankid/skaffa', folder),
      changeText(path, '', '')[path] ?? '',
    ]),
  );

test('a copy of a guide is told of as one, once, wherever it stands in the alphabet', () => {
  for (const folder of ['bankid/aaa', 'bankid/skaffa-kopia']) {
    const found = checkContent(buildContent(copyGuide(folder)), today);
    expect(found).toEqual([
      expect.objectContaining({
        file: `content/guides/${folder}/sv.mdx`,
        line: 2,
        message: expect.stringContaining('en kopia av guides/bankid/skaffa') as string,
        remedy: expect.stringContaining(`Ta bort mappen guides/${folder}.`) as string,
      }),
    ]);
  }
});

test('a film under nearly its name is told of where it lies', () => {
  const path = 'content/guides/bankid/skaffa/Film.yml';
  const files = buildContent({
    [filmPath]: undefined,
    [path]: changeText(filmPath, '', '')[filmPath],
  });
  expect(checkContent(files, today)).toEqual([
    expect.objectContaining({
      file: path,
      remedy: expect.stringContaining('Byt namn till "film.yaml"') as string,
    }),
  ]);
  expect(listRemarks(files)).toEqual([]);
});

/** What is looked at and stops nothing: what is typed, the line, and words of what is said of it. */
const looked: [path: string, from: string, to: string, line: number, says: RegExp][] = [
  [pagePath, 'title: Skaffa BankID', 'title: skaffa BankID', 2, /liten bokstav.*/u],
  [pagePath, 'title: Skaffa BankID', 'title: Skaffa BankID!!!', 2, /"!!!"/u],
  [pagePath, 'i telefonen.', 'i telefonen', 3, /slutar utan punkt/u],
  [pagePath, 'Din telefon.', 'Din telefon', 5, /slutar utan punkt/u],
  [pagePath, 'see: Koden blir fel.', 'see: Koden blir fel', 7, /slutar utan punkt/u],
  [filmPath, 'heading: Öppna appen', 'heading: öppna appen', 3, /liten bokstav/u],
];

test.each(looked)('%s: %s becomes %s, and is looked at', (path, from, to, line, says) => {
  expect(listRemarks(buildContent(changeText(path, from, to)))).toEqual([
    expect.objectContaining({ file: path, line, message: expect.stringMatching(says) as string }),
  ]);
});

test('a name with a capital within it may begin with a small letter', () => {
  expect(
    listRemarks(buildContent(changeText(pagePath, 'title: Skaffa', 'title: iPhone med'))),
  ).toEqual([]);
});

test('a button that a translation of the page has translated is told of there', () => {
  const swedish = changeText(pagePath, 'Öppna appen igen.', 'Tryck på "Börja" igen.');
  const press = (name: string) =>
    changeText(englishPath, 'Open the app again.', `Press "${name}" again.`);
  expect(listRemarks(buildContent({ ...swedish, ...press('Start') }))).toEqual([
    expect.objectContaining({
      file: englishPath,
      line: 10,
      message: expect.stringContaining('"Start"') as string,
    }),
  ]);
  expect(listRemarks(buildContent({ ...swedish, ...press('Börja') }))).toEqual([]);
});

test('a button that a film names is among the words, where a translation can show what it means', () => {
  const named = (buttons: string) => ({ 'content/words/sv.yaml': `buttons:\n  ${buttons}\n` });
  expect(listRemarks(buildContent(named('avbryt: Avbryt')))).toEqual([
    expect.objectContaining({
      file: filmPath,
      line: 7,
      remedy: expect.stringContaining('"borja: Börja"') as string,
    }),
  ]);
  expect(listRemarks(buildContent(named('borja: Börja')))).toEqual([]);
});

test('two services at the same place are told of', () => {
  const other = changeText(servicePath, 'title: BankID', 'title: Swish')[servicePath];
  const found = listRemarks(buildContent({ 'content/services/swish.mdx': other }));
  expect(found).toEqual([
    expect.objectContaining({ file: 'content/services/swish.mdx', line: 4, field: 'order' }),
  ]);
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
