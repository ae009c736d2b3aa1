import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listDrifted } from '../../../src/checks/twins/list-drifted.ts';
import { listMissing } from '../../../src/checks/twins/list-missing.ts';
import { markDone } from '../../../src/checks/twins/mark-done.ts';
import {
  breakContent,
  buildContent,
  changeText,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
} from './sample-content.ts';

const expected = { easy: 'guide', en: 'guide', ar: 'service' } as const;
const search = 'content/search/sv.yaml';

test('what is waited for is told with its day, and stops nothing', () => {
  const files = buildContent({ [englishPath]: undefined, [search]: 'asks: {}\n' });
  expect(checkContent(files)).toEqual([]);
  expect(listMissing(files, { expected, demanded: [] })).toEqual({
    faults: [],
    waiting: [
      {
        file: pagePath,
        line: 1,
        message: 'Guiden skrevs 23 november 2026 och finns inte på lättläst.',
        remedy: 'Skriv content/guides/bankid/skaffa/easy.mdx.',
      },
      expect.objectContaining({ message: expect.stringContaining('på engelska') as string }),
      {
        file: servicePath,
        line: 7,
        field: 'guides',
        message: 'Ingen av tjänstens guider finns på arabiska.',
        remedy: 'Översätt den som flest behöver: content/guides/bankid/…/ar.mdx.',
      },
      expect.objectContaining({
        file: search,
        message: 'Här står inte hur man frågar efter guiden "bankid/skaffa".',
      }),
    ],
  });
});

test('what the publisher demands is a fault, and what is there is nothing', () => {
  const demanded = ['easy'];
  const { faults, waiting } = listMissing(buildContent(), { expected, demanded });
  expect(faults.map(({ message }) => message)).toEqual([
    'Guiden skrevs 23 november 2026 och finns inte på lättläst.',
  ]);
  expect(waiting.map(({ message }) => message)).toEqual([
    'Ingen av tjänstens guider finns på arabiska.',
  ]);
  const files = buildContent({ [easyPath]: easyTwin });
  expect(listMissing(files, { expected, demanded }).faults).toEqual([]);
});

test('a twin that cannot be read is not also called missing', () => {
  const files = buildContent(changeText(englishPath, 'title: Get BankID', 'title: Get: BankID'));
  expect(listMissing(files, { expected: { en: 'guide' }, demanded: ['en'] }).faults).toEqual([]);
});

test('a summary that stands on another page', () => {
  const summary = 'Visa vem du är på nätet.';
  expect(
    breakContent(pagePath, 'summary: Du får en legitimation i telefonen.', `summary: ${summary}`),
  ).toContainEqual({
    file: pagePath,
    line: 3,
    field: 'summary',
    message: `"${summary}" står också i ${servicePath}, på rad 3.`,
    remedy: 'Ändra i den ena, så att den som letar ser vilken som är vilken.',
  });
});

test('a name that stands on another page', () => {
  expect(breakContent(pagePath, 'title: Skaffa BankID', 'title: BankID')).toEqual([
    expect.objectContaining({ file: pagePath, line: 2, field: 'title' }),
  ]);
});

test('a service has the colour of its app', () => {
  expect(breakContent(servicePath, 'tint: sky', 'tint: rose')).toEqual([
    {
      file: servicePath,
      line: 6,
      field: 'tint',
      message: 'Tjänsten har färgen rose, men appen med bilden id-card är sky i filmerna.',
      remedy: 'Skriv tint: sky, eller välj en annan bild.',
    },
  ]);
});

const twinsPath = 'content/guides/bankid/skaffa/twins.yaml';

/** The sound content whose twins are said to follow the Swedish. */
const done = (changes: Record<string, string | undefined> = {}): Record<string, string> => {
  let text = '';
  for (const twin of ['easy', 'en']) {
    const files = buildContent({
      [easyPath]: easyTwin,
      [twinsPath]: text || undefined,
      ...changes,
    });
    const marked = markDone(files, twin, 'bankid/skaffa', '2026-11-20');
    if ('refused' in marked) throw new Error(marked.refused);
    text = marked.text;
  }
  return { [easyPath]: easyTwin, [twinsPath]: text };
};

test('a twin that nobody has held against the Swedish says so', () => {
  expect(listDrifted(buildContent())).toEqual([
    {
      file: englishPath,
      line: 1,
      message: 'Ingen har sagt att texten följer det svenska.',
      remedy: 'Jämför med film.yaml och sv.mdx. Stämmer det? Kör: npm run done -- en bankid/skaffa',
    },
  ]);
});

test('a twin follows the Swedish until its words change, not where its lines break', () => {
  const twins = done();
  expect(checkContent(buildContent(twins))).toEqual([]);
  expect(listDrifted(buildContent(twins))).toEqual([]);
  const broken = changeText(
    filmPath,
    'say: Vänta en stund.',
    'say: >-\n      Vänta\n      en stund.',
  );
  expect(listDrifted(buildContent({ ...twins, ...broken }))).toEqual([]);
});

test('what has changed in Swedish is told at its place in each twin, with how it is now', () => {
  const changes = changeText(filmPath, 'say: Vänta en stund.', 'say: Vänta en lång stund.');
  const found = listDrifted(buildContent({ ...done(), ...changes }));
  expect(found).toEqual([
    expect.objectContaining({ file: easyPath, line: 10, field: 'steps › vanta' }),
    {
      file: englishPath,
      line: 14,
      field: 'steps › vanta',
      message: 'Steget "vanta" i film.yaml är ändrat sedan 20 november 2026.',
      remedy:
        'På svenska står nu: "Vänta en stund Vänta en lång stund." Ändra det som behövs, och kör sedan: npm run done -- en bankid/skaffa',
    },
  ]);
  // Whoever then says that it is done is not asked again.
  expect(listDrifted(buildContent({ ...done(changes), ...changes }))).toEqual([]);
});

test('a page and its text change too', () => {
  const changes = changeText(pagePath, 'Det är ingen fara', 'Det är aldrig någon fara');
  const wish = { [pagePath]: changes[pagePath]?.replace('wish: Skaffa', 'wish: Ha') };
  const found = listDrifted(buildContent({ ...done(), ...wish }));
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
    `${easyPath} Texten under strecken i sv.mdx är ändrad sedan 20 november 2026.`,
    `${englishPath} wish i sv.mdx är ändrad sedan 20 november 2026.`,
    `${englishPath} Texten under strecken i sv.mdx är ändrad sedan 20 november 2026.`,
  ]);
});

test.each([
  ['en', 'bankid/skafa', 'Guiden "bankid/skafa" finns inte. Menade du bankid/skaffa?'],
  ['fi', 'bankid/skaffa', 'Guiden finns inte på finska, eller går inte att läsa.'],
])('%s %s cannot be done', (twin, guide, says) => {
  expect(markDone(buildContent(), twin, guide, '2026-11-20')).toEqual({
    refused: expect.stringContaining(says) as string,
  });
});
