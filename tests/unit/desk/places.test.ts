import { expect, test } from 'vitest';
import { holdBack } from '../../../src/build/desk/board/hold-back.ts';
import { placeProblem } from '../../../src/build/desk/board/place-problem.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { ContentFile } from '../../../src/checks/read/content-file.ts';
import {
  buildContent,
  changeText,
  englishPath,
  filmPath,
  startPath,
} from '../checks/sample-content.ts';

/** Where the first problem of some content is shown. */
const placeOf = (files: ContentFile[]) => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const [first] = checkContent(files);
  if (!first) throw new Error('There is no problem');
  return placeProblem(first, (file) => texts.get(file));
};
const guide = 'bankid/skaffa';

test.each([
  ['a sentence', filmPath, 'Vänta sedan lite.', 'Vänta www.exempel.se.', { guide, step: 'kod' }],
  [
    'a tab that nobody can read',
    filmPath,
    '    say: Vänta en',
    '\tsay: Vänta en',
    { guide, step: 'vanta' },
  ],
  ['the first line of a step', filmPath, '- id: klar', '- id: Klar!', { guide }],
  [
    'a translated step',
    englishPath,
    'say: Type your code.',
    'say: ""',
    { guide, twin: 'en', step: 'kod' },
  ],
  ['a title', englishPath, 'title: Get BankID', 'title: ""', { guide, twin: 'en' }],
  ['a screen', startPath, 'kind: button', 'kind: knapp', { screen: 'bankid/start' }],
])('%s that is wrong is shown where it stands', (_, path, from, to, place) => {
  expect(placeOf(buildContent(changeText(path, from, to)))).toMatchObject(place);
});

const check = (files: readonly ContentFile[]) => Promise.resolve(checkContent(files));
const shownFrom = async (good: ContentFile[], now: ContentFile[]) => {
  const known = new Map(good.map((file) => [file.path, file]));
  const { files, held } = await holdBack(now, known, checkContent(now), check);
  return { texts: new Map(files.map(({ path, text }) => [path, text])), held: [...held].sort() };
};

test('a faulty file is shown as it was, and the others as they are', async () => {
  const good = buildContent();
  const now = buildContent({
    ...changeText(filmPath, 'tap: borja', 'tap: sluta'),
    ...changeText(englishPath, 'You are done.', 'You are ready.'),
  });
  const { texts, held } = await shownFrom(good, now);
  expect(held).toEqual([filmPath]);
  expect(texts.get(filmPath)).toBe(good.find(({ path }) => path === filmPath)?.text);
  expect(texts.get(englishPath)).toContain('You are ready.');
});

test('a file that is taken away and missed is still there; a new one that is faulty is not', async () => {
  const good = buildContent();
  const without = await shownFrom(good, buildContent({ [startPath]: undefined }));
  expect(without.texts.get(startPath)).toBeDefined();
  const odd = 'content/screens/bankid/ny.yaml';
  const { texts, held } = await shownFrom(good, buildContent({ [odd]: 'title: [' }));
  expect([texts.has(odd), held]).toEqual([false, [odd]]);
});
