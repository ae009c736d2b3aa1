import { expect, test } from 'vitest';
import { breakLine } from '../../../src/film/break-line.ts';
import { splitSentences } from '../../../src/film/split-sentences.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { arabicPath, englishPath, sampleFiles } from './sample-guide.ts';

test('an Arabic question mark ends a sentence, a comma and a semicolon do not', () => {
  expect(splitSentences('هل ترى الزر؟ اضغط عليه، ثم انتظر؛ لا تستعجل. انتهينا!')).toEqual([
    'هل ترى الزر؟',
    'اضغط عليه، ثم انتظر؛ لا تستعجل.',
    'انتهينا!',
  ]);
});

test("a label's own punctuation does not end an Arabic sentence", () => {
  expect(splitSentences('ستظهر "Klart!" باللون الأخضر. انتظر.')).toEqual([
    'ستظهر "Klart!" باللون الأخضر.',
    'انتظر.',
  ]);
});

test.each([
  ['عندما تكتب الرمز السري كاملًا، اضغط على الزر.', 'عندما تكتب الرمز السري كاملًا،'],
  ['هذا هو الزر الأخضر الكبير؛ اضغط عليه مرة واحدة.', 'هذا هو الزر الأخضر الكبير؛'],
  ['اضغط على الزر الأخضر الكبير في أسفل الشاشة.', 'اضغط على الزر الأخضر الكبير'],
])('an Arabic line is broken at a phrase: %s', (text, top) => {
  expect(breakLine(text, 37)?.[0]).toBe(top);
});

test('an Arabic line ends with no word that leans on the next', () => {
  const lines = breakLine('افتح الآن تطبيق البنك الخاص بك على هاتفك أو جهازك.', 37);
  expect(lines?.[0]).not.toMatch(/ (?:على|أو)$/u);
});

const filesWith = (path: string, from: string, to: string) => {
  const text = sampleFiles[path] ?? '';
  expect(text).toContain(from);
  return Object.entries({ ...sampleFiles, [path]: text.replace(from, to) }).map(
    ([name, content]) => ({ path: name, text: content }),
  );
};
const messages = (path: string, from: string, to: string) =>
  checkContent(filesWith(path, from, to)).map(({ file, field, message }) => [file, field, message]);

test('the sample guide is in order in all its languages', () => {
  expect(messages(arabicPath, 'أي الثلاثاء.', 'هل هو الثلاثاء؟')).toEqual([]);
});

test.each<[string, string, string, string, string, string]>([
  [
    'a name that is not on the screen',
    arabicPath,
    '"Ja, boka" في',
    '"Ja" في',
    'steps › godkann › say',
    'Rösten säger "Ja", men det står inte på skärmen "tvatt/fraga" eller "tvatt/klar".',
  ],
  [
    'an Arabic sentence without an end',
    arabicPath,
    'ستصلك رسالة قبله بيوم.',
    'ستصلك رسالة قبله بيوم',
    'steps › klar › say',
    'Meningen slutar utan punkt: "ستصلك رسالة قبله بيوم"',
  ],
  [
    'an Arabic sentence that is too long',
    arabicPath,
    'أي الثلاثاء.',
    'أي يوم الثلاثاء من هذا الأسبوع، في الساعة التاسعة صباحًا، إن أردت ذلك، أو يوم الأربعاء من الأسبوع القادم إن كان ذلك أفضل لك.',
    'steps › valj-tid › say',
    'Meningen är för lång att lyssna på: 24 ord, högst 20. "أي يوم الثلاثاء من هذا الأسبوع، في الساعة التاسعة صباحًا، إن أردت ذلك، أو يوم الأربعاء من الأسبوع القادم إن كان ذلك أفضل لك."',
  ],
  [
    'a title that two calm lines do not hold',
    englishPath,
    'title: Book a time in the laundry room',
    'title: Book a time in the extraordinarily comfortable laundry room',
    'title',
    'Titeln får inte plats på två rader med högst 32 tecken: "Book a time in the extraordinarily comfortable laundry room."',
  ],
])('%s is told', (_fault, path, from, to, field, message) => {
  expect(messages(path, from, to)).toEqual([[path, field, message]]);
});

test('a heading too long for its place in the picture is told', () => {
  const [problem, ...rest] = messages(
    englishPath,
    'heading: Choose a time',
    `heading: ${'A '.repeat(20)}time`,
  );
  expect(rest).toEqual([]);
  expect(problem?.slice(0, 2)).toEqual([englishPath, 'steps › valj-tid › heading']);
});
