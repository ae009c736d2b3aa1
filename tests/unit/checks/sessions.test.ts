import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent } from './sample-content.ts';
import { partsPath, sessionPath as pagePath, soundSession } from './sample-session.ts';

const page = soundSession[pagePath] ?? '';
const parts = soundSession[partsPath] ?? '';
const checkChanged = (change: { page?: [string, string]; parts?: [string, string] }) =>
  checkContent(
    buildContent({
      [pagePath]: change.page ? page.replace(...change.page) : page,
      [partsPath]: change.parts ? parts.replace(...change.parts) : parts,
    }),
  );

test('a sound session has no problems', () => {
  expect(checkChanged({})).toEqual([]);
});

test.each([
  ['bankid/skafa', 'Guiden "bankid/skafa" finns inte.', 'Menade du bankid/skaffa?'],
  ['swish/betala', 'Guiden "swish/betala" finns inte.', 'ta bort delen'],
])('a film of %s is told of', (guide, message, remedy) => {
  expect(checkChanged({ parts: ['guide: bankid/skaffa', `guide: ${guide}`] })).toEqual([
    {
      file: partsPath,
      line: 9,
      field: 'parts › 2 › guide',
      message,
      remedy: expect.stringContaining(remedy),
    },
  ]);
});

test('a step that is not there lists those that are, and so do steps the wrong way round', () => {
  expect(checkChanged({ parts: ['from: oppna', 'from: oppnna'] })).toEqual([
    expect.objectContaining({
      line: 10,
      field: 'parts › 2 › from',
      message: 'Filmen har inget steg som heter "oppnna".',
      remedy: 'Skriv id på ett av stegen: oppna, kod, vanta, klar.',
    }),
  ]);
  expect(checkChanged({ parts: ['from: oppna', 'from: klar'] })).toEqual([
    expect.objectContaining({
      line: 11,
      message: 'Det sista steget kommer före det första.',
      remedy: expect.stringContaining('oppna, kod'),
    }),
  ]);
});

describe('the length', () => {
  test.each([
    ['11', 'Skriv 15'],
    ['60', 'Skriv 15'],
  ])('of %s minutes is not what the parts take', (minutes, remedy) => {
    expect(checkChanged({ page: ['minutes: 15', `minutes: ${minutes}`] })).toEqual([
      {
        file: pagePath,
        line: 5,
        field: 'minutes',
        message: expect.stringMatching(/^Det står \d+ minuter, men delarna tar ungefär 1\d\.$/u),
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });
});

test('a session has both its files', () => {
  for (const [kept, text, missing] of [
    [pagePath, page, partsPath],
    [partsPath, parts, pagePath],
  ] as const)
    expect(checkContent(buildContent({ [kept]: text }))).toEqual([
      expect.objectContaining({ file: missing, message: expect.stringContaining('Filen fattas') }),
    ]);
});

test('what is said and read is plain: the sentence is shown with its line', () => {
  const long = Array.from({ length: 21 }, () => 'ord').join(' ');
  expect(checkChanged({ parts: ['- Välkomna.', `- ${long}.`] })).toEqual([
    expect.objectContaining({
      file: partsPath,
      line: 7,
      field: 'parts › 1 › say › 1',
      message: expect.stringContaining('21 ord, högst 20'),
    }),
  ]);
  const hard = 'Ordinationsförteckning, läkemedelsgenomgång och upphandlingsunderlag förevisas.';
  expect(checkChanged({ page: ['Ta det lugnt.', `${hard} `.repeat(6)] })).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('Passet är svårt att läsa') }),
  );
});

test('a part knows no other keys, and says so in Swedish', () => {
  expect(checkChanged({ parts: ['minutes: 13', 'minutes: 13\n    musik: ja'] })).toEqual([
    expect.objectContaining({ file: partsPath, field: expect.stringContaining('musik') }),
  ]);
});
