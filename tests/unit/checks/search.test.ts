import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent } from './sample-content.ts';

const file = 'content/search/sv.yaml';
const check = (text: string) => checkContent(buildContent({ [file]: text }));

test('how people ask is in order when it leads to guides that are there', () => {
  expect(check('skip: [hur]\nasks:\n  bankid/skaffa: [få bankid]\n')).toEqual([]);
});

test('a guide that is not there proposes the nearest', () => {
  expect(check('asks:\n  bankid/skafa: [få bankid]\n')).toEqual([
    {
      file,
      line: 2,
      field: 'asks › bankid/skafa',
      message: 'Guiden "bankid/skafa" finns inte.',
      remedy: 'Menade du bankid/skaffa? Rätta namnet, eller ta bort den.',
    },
  ]);
});

test('another way to write a kommun that is not there', () => {
  expect(check('near:\n  open: [öppet]\nmunicipalities:\n  jonkopin: [jkpg]\n')).toEqual([
    expect.objectContaining({ line: 4, message: 'Kommunen "jonkopin" finns inte.' }),
  ]);
  expect(check('near:\n  opn: [öppet]\n')).toHaveLength(1);
});

test('the same words twice', () => {
  const twins = 'means:\n  - { say: [mobil], find: telefon }\n  - { say: [Mobil], find: lur }\n';
  expect(check(twins)).toEqual([
    expect.objectContaining({
      line: 3,
      message: '"Mobil" står också under "telefon".',
      remedy: 'Ta bort det på ett av ställena.',
    }),
  ]);
  expect(check('asks:\n  bankid/skaffa:\n    - få bankid\n    - få BankID!\n')).toEqual([
    expect.objectContaining({ line: 4, message: '"få BankID!" står också under "bankid/skaffa".' }),
  ]);
});

test('a word that is both dropped and explained', () => {
  expect(check('skip: [lur]\nmeans:\n  - { say: [lur], find: telefon }\n')).toEqual([
    expect.objectContaining({
      line: 3,
      message: '"lur" står också under skip, och då letas det inte upp.',
    }),
  ]);
});

test('a file of another language is checked too, and one in the wrong place is told', () => {
  expect(
    checkContent(buildContent({ 'content/search/en.yaml': 'asks:\n  a/b: [get it]\n' })),
  ).toEqual([expect.objectContaining({ message: 'Guiden "a/b" finns inte.' })]);
  expect(checkContent(buildContent({ 'content/search/ord.txt.yaml': 'skip: []\n' }))).toEqual([
    expect.objectContaining({
      remedy: 'Sökningens ord ligger i search/sv.yaml, och för andra språk search/en.yaml.',
    }),
  ]);
});
