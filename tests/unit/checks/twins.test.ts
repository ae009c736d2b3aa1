import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listMissing } from '../../../src/checks/twins/list-missing.ts';
import {
  breakContent,
  buildContent,
  changeText,
  easyPath,
  easyTwin,
  englishPath,
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
