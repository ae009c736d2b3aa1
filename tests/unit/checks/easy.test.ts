import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent, easyPath, easyTwin } from './sample-content.ts';

const check = (from: string, to: string) => {
  if (!easyTwin.includes(from)) throw new Error(`"${from}" is not in the twin`);
  return checkContent(buildContent({ [easyPath]: easyTwin.replace(from, to) }));
};

test('a step that is missing, and one too many', () => {
  expect(check('  vanta: [Vänta lite.]\n', '')).toEqual([
    {
      file: easyPath,
      line: 7,
      field: 'steps › vanta',
      message: 'Steget "vanta" fattas i det lättlästa.',
      remedy: 'Lägg till "vanta" under steps, med en eller flera rader.',
    },
  ]);
  expect(check('  klar:', '  slut: [Slut.]\n  klar:')).toEqual([
    expect.objectContaining({ line: 11, message: 'Steget "slut" finns inte i film.yaml.' }),
  ]);
});

test('a line with more than twelve words', () => {
  const long = 'Skriv den kod som du har valt och som du har lärt dig nu.';
  expect(check('[Skriv din kod.]', `[${long}]`)).toEqual([
    {
      file: easyPath,
      line: 9,
      field: 'steps › kod › 1',
      message: `Raden är för lång: 14 ord, högst 12. "${long}"`,
      remedy: 'Dela den i två rader, med en tanke på varje.',
    },
  ]);
});

test('a sentence with more than twelve words in the text below', () => {
  const long = 'Det gör inget om det blir fel för du får prova en gång till sen.';
  expect(check('Det gör inget om det blir fel.', long)).toEqual([
    expect.objectContaining({ line: 17, message: expect.stringContaining('15 ord, högst 12') }),
  ]);
});

test('words that are too long are measured by LIX, at most 25', () => {
  const hard = 'Legitimationshandlingen beställs hos bankföretaget.';
  expect(
    check('Du får BankID av din bank.', `${hard}\n${`  - ${hard}\n`.repeat(5)}`.trimEnd()),
  ).toEqual([
    expect.objectContaining({
      line: 1,
      message: expect.stringMatching(
        /^Den lättlästa texten är svår att läsa: LIX \d+, högst 25\.$/u,
      ),
      remedy: expect.stringContaining('legitimationshandlingen'),
    }),
  ]);
});
