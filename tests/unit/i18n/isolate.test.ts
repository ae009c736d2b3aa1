import { expect, test } from 'vitest';
import { isolatePart, isolateRuns } from '../../../src/i18n/isolate.ts';
import { withoutIsolates } from '../../../src/i18n/without-isolates.ts';

/** The marks as they can be seen: `[` and `]` for an isolate, `<` for one by its own first letter. */
const show = (text: string): string =>
  text.replaceAll('\u2066', '[').replaceAll('\u2069', ']').replaceAll('\u2068', '<');

test.each([
  ['a telephone number', 'اتصل بالرقم 114 14.', 'اتصل بالرقم [114 14].'],
  ['one with a country', 'أو +46 77 114 14 00 من الخارج', 'أو [+46 77 114 14 00] من الخارج'],
  ['a sum', 'ادفع 100 kr الآن', 'ادفع [100 kr] الآن'],
  ['a sum with a comma', 'ادفع 1,5 الآن', 'ادفع [1,5] الآن'],
  ['an address', 'افتح 1177.se في المتصفح', 'افتح [1177.se] في المتصفح'],
  ['a name with a sign', 'استعمل Freja+ هنا', 'استعمل [Freja+] هنا'],
  ['a name of two words', 'عن Koppla upp.', 'عن [Koppla upp].'],
  ['names in a list', 'BankID، Swish، 1177', '[BankID]، [Swish]، 1177'],
  ['words in quotation marks', 'اضغط على "Skriv under" هنا', 'اضغط على "[Skriv under]" هنا'],
  ['words with a sign of their own', 'يظهر "Klart!" الآن', 'يظهر "[Klart!]" الآن'],
  ['words with a stop among them', 'اضغط "Kl. 11.15".', 'اضغط "[Kl. 11.15]".'],
  ['words of both kinds in marks', 'قل "نعم, Swish" هنا', 'قل "نعم, [Swish]" هنا'],
  ['a share', 'بقي 50% منه', 'بقي [50%] منه'],
  ['a day for machines', 'في 2026-11-23 مساءً', 'في [2026-11-23] مساءً'],
  ['a number alone', 'الخطوة 3 من 10', 'الخطوة 3 من 10'],
  ['numbers that are counted up', 'الخطوات 1, 2', 'الخطوات 1, 2'],
  ['what is isolated already', 'من [0:42] إلى', 'من [0:42] إلى'],
  ['what stands by itself already', 'من <Freja+] إلى', 'من <Freja+] إلى'],
])('%s', (_, text, isolated) => {
  const marked = text.replaceAll('[', '\u2066').replaceAll(']', '\u2069').replaceAll('<', '\u2068');
  expect(show(isolateRuns(marked, 'ar'))).toBe(isolated);
  expect(withoutIsolates(isolateRuns(marked, 'ar'))).toBe(text.replaceAll(/[[\]<]/gu, ''));
  expect(isolateRuns(text, 'sv')).toBe(text);
});

test('a part from elsewhere has the direction of its own first letter', () => {
  expect(show(isolatePart('{title}', 'ar'))).toBe('<{title}]');
  expect(isolatePart('{title}', 'en')).toBe('{title}');
});
