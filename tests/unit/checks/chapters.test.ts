import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent, englishPath, filmPath, pagePath } from './sample-content.ts';

const files = new Map(buildContent().map(({ path, text }) => [path, text]));
const chapter = `goesWrong:
  - id: fel-kod
    heading: Om koden blir fel
    screen: bankid/kod
    do:
      type: { into: kod, text: "123456" }
    say: Skriv koden en gång till.
`;
const withChapter = (
  film = chapter,
  english = '  fel-kod: { heading: Wrong, say: Type it again. }\n',
) => ({
  [filmPath]: `${files.get(filmPath)}${film}`,
  [pagePath]: (files.get(pagePath) ?? '').replace(
    'Skriv koden en gång till.\n',
    'Skriv koden en gång till.\n    chapter: fel-kod\n',
  ),
  [englishPath]: (files.get(englishPath) ?? '').replace('  klar:', `${english}  klar:`),
});
const check = (changes: Record<string, string>) => checkContent(buildContent(changes));

test('a chapter that is pointed to and translated is in order', () => {
  expect(check(withChapter())).toEqual([]);
});

test('a chapter that nothing points to', () => {
  const { [pagePath]: _, ...rest } = withChapter();
  expect(check(rest)).toEqual([
    expect.objectContaining({
      file: filmPath,
      message: 'Ingen sak under goesWrong i sv.mdx pekar på kapitlet "fel-kod".',
    }),
  ]);
});

test('a chapter that is pointed to but not there', () => {
  const { [pagePath]: page = '' } = withChapter();
  expect(check({ [pagePath]: page })).toEqual([
    expect.objectContaining({
      file: pagePath,
      field: 'goesWrong › 1 › chapter',
      message: 'Kapitlet "fel-kod" finns inte under goesWrong i film.yaml.',
    }),
  ]);
});

test('what goes wrong is at a step that there is', () => {
  const at = (step: string) =>
    check({
      [pagePath]: (files.get(pagePath) ?? '').replace(
        'Skriv koden en gång till.\n',
        `Skriv koden en gång till.\n    step: ${step}\n`,
      ),
    });
  expect(at('kod')).toEqual([]);
  expect(at('kodd')).toEqual([
    expect.objectContaining({
      file: pagePath,
      field: 'goesWrong › 1 › step',
      message: 'Steget "kodd" finns inte i film.yaml.',
    }),
  ]);
});

test('a chapter keeps the rules of a step: its id, its screen, its words', () => {
  const faults = (from: string, to: string) =>
    check(withChapter(chapter.replace(from, to))).map(({ message }) => message);
  expect(faults('screen: bankid/kod', 'screen: bankid/kodd')).toContain(
    'Skärmen "bankid/kodd" finns inte.',
  );
  expect(faults('into: kod', 'into: namn')).toContain('"namn" finns inte på skärmen "bankid/kod".');
  expect(faults('en gång till.', 'enkelt igen.')).toContain('Rösten säger "enkelt".');
  expect(faults('id: fel-kod', 'id: kod')).toContain(
    'Steget har samma id som steget på rad 8: "kod".',
  );
});

test('chapters together say at most what takes 45 seconds', () => {
  const long = 'Skriv koden en gång till. '.repeat(14).trim();
  expect(check(withChapter(chapter.replace('Skriv koden en gång till.', long)))).toEqual([
    expect.objectContaining({
      field: 'goesWrong',
      message: 'Kapitlen efter filmen blir för långa: rösten säger 363 tecken, högst 320.',
    }),
  ]);
});

test('a chapter that is not translated, and a failure too few', () => {
  expect(check(withChapter(chapter, ''))).toEqual([
    expect.objectContaining({ message: 'Steget "fel-kod" är inte översatt.' }),
  ]);
  const english = (files.get(englishPath) ?? '').replace(
    '  - see: The app closes.\n    do: Open the app again.\n',
    '',
  );
  expect(check({ [englishPath]: english })).toEqual([
    {
      file: englishPath,
      line: 6,
      field: 'goesWrong',
      message: 'Här står 1 sak som kan gå fel, i sv.mdx 2.',
      remedy: 'Översätt alla, i samma ordning.',
    },
  ]);
});

const avoid = '    avoid: [{ tap: kod, why: Koden är din hemlighet. }]\n    then: bankid/kod\n';
const tempt = (text: string, english = '') => ({
  [filmPath]: (files.get(filmPath) ?? '').replace('    then: bankid/kod\n', text),
  [englishPath]: (files.get(englishPath) ?? '').replace(
    'say: "Press Börja at the bottom." }',
    `say: "Press Börja at the bottom."${english} }`,
  ),
});

test('what a fraudster wants is on the screen, is not the right thing, and is translated', () => {
  const missing = check(tempt(avoid));
  expect(missing.map(({ message }) => message)).toEqual([
    'Varför man inte ska trycka på "kod" är inte översatt.',
    '"kod" finns inte på skärmen "bankid/start".',
  ]);
  const right = check(
    tempt(avoid.replace('tap: kod', 'tap: borja'), ', avoid: { borja: It is yours. }'),
  );
  expect(right).toEqual([
    expect.objectContaining({
      field: 'steps › 1 › avoid › 1 › tap',
      message: '"borja" är det man ska göra i steget.',
    }),
  ]);
});
