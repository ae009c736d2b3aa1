import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { markDone } from '../../../src/checks/twins/mark-done.ts';
import {
  buildContent,
  changeText,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
} from './sample-content.ts';

const today = new Date('2026-11-26');

/** A guide's files in another folder, and without some of its own. */
const copyGuide = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [filmPath, pagePath, englishPath].map((path) => [
      path.replace('bankid/skaffa', folder),
      changeText(path, '', '')[path] ?? '',
    ]),
  );

/** A sound guide beside the first, which its service lists, with the same title. */
const addTwin = (folder: string): Record<string, string> => {
  const page = `content/guides/${folder}/sv.mdx`;
  const { [page]: text = '', ...others } = copyGuide(folder);
  const english = `content/guides/${folder}/en.mdx`;
  return {
    ...others,
    ...changeText(servicePath, '  - skaffa', `  - skaffa\n  - ${folder.split('/')[1] ?? ''}`),
    [page]: text.replace('summary: Du får en legitimation', 'summary: Du förnyar en legitimation'),
    [english]: (others[english] ?? '')
      .replace('title: Get BankID', 'title: Renew BankID')
      .replace('summary: You get an ID', 'summary: You renew an ID'),
  };
};

test('of two guides of one title none is blamed that is not known to be the later', () => {
  const [old, later] = [pagePath, 'content/guides/bankid/aaa/sv.mdx'];
  const files = addTwin('bankid/aaa');
  const [same] = checkContent(buildContent(files), today);
  expect(same?.message).toContain('"Skaffa BankID": den här och content/guides/bankid/');
  expect(same?.remedy).toContain('Ge den som skrevs sist en annan titel');
  const newer = (files[later] ?? '').replace('written: 2026-11-23', 'written: 2026-11-25');
  expect(checkContent(buildContent({ ...files, [later]: newer }), today)).toEqual([
    expect.objectContaining({
      file: later,
      line: 2,
      message: `Två sidor har samma titel, "Skaffa BankID": den här och ${old}, på rad 2.`,
    }),
  ]);
});

test('of two guides of one title the one is told to change whose title no twin was made from', () => {
  const later = 'content/guides/bankid/aaa/sv.mdx';
  const guideFiles = buildContent({ [easyPath]: easyTwin });
  const done = markDone(guideFiles, 'easy', 'bankid/skaffa', '2026-11-25');
  const record = 'path' in done ? { [done.path]: done.text } : {};
  const files = buildContent({ [easyPath]: easyTwin, ...record, ...addTwin('bankid/aaa') });
  expect(checkContent(files, today)).toEqual([
    expect.objectContaining({
      file: later,
      remedy: 'Ge den här en annan titel, så att den som letar ser vilken som är vilken.',
    }),
  ]);
});
