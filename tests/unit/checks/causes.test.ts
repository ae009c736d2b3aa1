import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listMissing } from '../../../src/checks/twins/list-missing.ts';
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
import { soundPlaces } from './sample-places.ts';
import { soundSession } from './sample-session.ts';

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

const searchPath = 'content/search/sv.yaml';
/** One guide, with places, a session and a search that lead to it. */
const ledTo = Object.fromEntries(
  buildContent({
    ...soundPlaces,
    ...soundSession,
    [easyPath]: easyTwin,
    [searchPath]: 'asks:\n  bankid/skaffa: [få bankid]\n',
  }).map(({ path, text }) => [path, text]),
);
const rename = (from: string, to: string, files = ledTo): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(from, to), text]));
const list = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => ({ path, text }));
const check = (files: Record<string, string>) => checkContent(list(files), today);

test("a guide's folder that was renamed is told of there, and not where others lead to it", () => {
  expect(check(ledTo)).toEqual([]);
  const renamed = rename('guides/bankid/skaffa/', 'guides/bankid/hamta/');
  const told = {
    file: 'content/guides/bankid/hamta/sv.mdx',
    line: 1,
    message:
      'Mappen guides/bankid/skaffa finns inte. Den här, guides/bankid/hamta, ser ut att vara samma guide: ingenting leder till den. 4 rader leder till "bankid/skaffa":',
    shown: [
      'content/events/drop-in.yaml:12',
      'content/search/sv.yaml:2',
      'content/services/bankid.mdx:8',
      'content/sessions/forsta.yaml:9',
    ],
    remedy:
      'Ge mappen namnet "skaffa" igen. Ska den ligga i guides/bankid/hamta? Skriv då "bankid/hamta" i stället för "bankid/skaffa" på de raderna, och i tjänstens lista "hamta". Sidan får en ny adress.',
  };
  expect(check(renamed)).toEqual([told]);
  // That nobody has written how one asks for it only follows from its name.
  expect(
    listMissing(list(renamed))
      .waiting.map(({ message }) => message)
      .join(),
  ).not.toContain('frågar efter');
  const half = (renamed[servicePath] ?? '').replace('- skaffa', '- hamta');
  expect(check({ ...renamed, [servicePath]: half })).toEqual([
    expect.objectContaining({
      file: told.file,
      shown: told.shown.filter((one) => !/services/u.test(one)),
    }),
  ]);
});

test('where a guide is told of in brief is one of the places that lead to it', () => {
  const path = 'content/services/ar/bankid.mdx';
  const brief = 'skaffa: { title: Get it, summary: You get it., wish: Get it }';
  const named = `---\ntitle: BankID\nsummary: Show.\ninBrief:\n  ${brief}\n---\n\nHi.\n`;
  const renamed = rename('guides/bankid/skaffa/', 'guides/bankid/hamta/', {
    ...ledTo,
    [path]: named,
  });
  const [told, ...others] = check(renamed);
  expect(others).toEqual([]);
  expect(told?.shown).toContain(`${path}:5`);
});

test("a guide's folder with a name that none may have, or among another service's, is told of once", () => {
  expect(check(rename('guides/bankid/skaffa/', 'guides/bankid/Skaffa nu/'))).toEqual([
    expect.objectContaining({
      file: 'content/guides/bankid/Skaffa nu/sv.mdx',
      remedy: 'Ge mappen namnet "skaffa" igen.',
    }),
  ]);
  const two = {
    ...ledTo,
    ...addTwin('bankid/aaa'),
    ...changeText(pagePath, 'title: Sk', 'title: Just sk'),
  };
  const moved = rename('guides/bankid/skaffa/', 'guides/posten/skaffa/', two);
  expect(check(moved)).toEqual([
    expect.objectContaining({
      file: 'content/guides/posten/skaffa/sv.mdx',
      remedy: expect.stringContaining('tillbaka till guides/bankid/skaffa.') as string,
    }),
  ]);
});

test("a guide's folder that is gone is told of where its service lists it", () => {
  const asks = { [searchPath]: `${ledTo[searchPath] ?? ''}  bankid/aaa: [förnya]\n` };
  const all = Object.entries({ ...ledTo, ...addTwin('bankid/aaa'), ...asks });
  const left = all.filter(([path]) => !path.startsWith('content/guides/bankid/skaffa/'));
  expect(check(Object.fromEntries(left))).toEqual([
    {
      file: servicePath,
      line: 8,
      field: 'guides › 1',
      message:
        'Mappen guides/bankid/skaffa finns inte, men 4 rader leder till guiden "bankid/skaffa":',
      shown: expect.arrayContaining(['content/search/sv.yaml:2']) as string[],
      remedy:
        'Har mappen fått ett annat namn? Låt den heta guides/bankid/skaffa igen. Är guiden borttagen? Ta bort de raderna också. I content/search hör alla rader under guidens namn dit, till nästa guide.',
    },
  ]);
});

test("a service's file and its folder that have two names are told of once, with the name that others use", () => {
  for (const [from, to] of [
    ['services/bankid.mdx', 'services/bank.mdx'],
    ['guides/bankid/', 'guides/bank/'],
  ] as const)
    expect(check(rename(from, to))).toEqual([
      expect.objectContaining({
        file: from.startsWith('services') ? 'content/services/bank.mdx' : servicePath,
        line: 1,
        remedy: expect.stringContaining('Det andra innehållet säger "bankid".') as string,
      }),
    ]);
});
