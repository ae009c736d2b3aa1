import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listUntranslated } from '../../../src/checks/words/list-untranslated.ts';
import { buildContent, word, wordPath } from './sample-content.ts';

const check = (from: string, to: string, more: Record<string, string> = {}) => {
  if (!word.includes(from)) throw new Error(`"${from}" is not in the word`);
  return checkContent(buildContent({ [wordPath]: word.replace(from, to), ...more }));
};

test('a guide that is not there proposes the nearest', () => {
  expect(check('bankid/skaffa', 'bankid/skafa')).toEqual([
    {
      file: wordPath,
      line: 4,
      field: 'guide',
      message: 'Guiden "bankid/skafa" finns inte.',
      remedy: 'Menade du bankid/skaffa? Rätta namnet, eller ta bort raden.',
    },
  ]);
});

test('a language that is missing is left to do, and no fault', () => {
  const changed = word.replace('  ar: { term: تطبيق, explanation: برنامج في الهاتف. }\n', '');
  const files = buildContent({ [wordPath]: changed });
  expect(checkContent(files)).toEqual([]);
  expect(listUntranslated(files)).toEqual([
    {
      file: wordPath,
      line: 5,
      field: 'translations › ar',
      message: 'Ordet fattas på språket "ar".',
      remedy: 'Lägg till "ar" under translations, med term och explanation.',
    },
  ]);
});

test('an explanation that is harder than a guide may be', () => {
  const hard = 'Programvaruapplikationen installeras elektroniskt.';
  expect(check('Du har den i din telefon.', hard)).toEqual([
    expect.objectContaining({ line: 3, message: expect.stringMatching(/LIX \d+, högst 35/u) }),
  ]);
});

test('a sentence with more than twenty words', () => {
  const long = `Det är ${'en sak som du har i din telefon och '.repeat(2)}den är bra.`;
  expect(check('Du har den i din telefon.', long)).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('23 ord, högst 20') }),
  );
});

test('a form that belongs to two words', () => {
  const other = 'content/glossary/program.yaml';
  expect(check('', '', { [other]: word.replace('term: app\n', 'term: program\n') })).toContainEqual(
    {
      file: other,
      line: 1,
      message: '"appen" står också i ordet "app".',
      remedy: 'Ta bort formen i ett av orden.',
    },
  );
});
