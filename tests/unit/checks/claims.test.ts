import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { breakContent, buildContent, changeText, filmPath, pagePath } from './sample-content.ts';

const claim = (more: string): string =>
  `- { claim: Det är så., ${more}, source: https://www.bankid.com, checked: 2026-11-23 }`;
const sample = claim('holds: en legitimation');

test('words that no longer stand in the guide', () => {
  expect(breakContent(pagePath, 'en legitimation i telefonen', 'en kod i telefonen')).toEqual([
    {
      file: pagePath,
      line: 13,
      field: 'claims › 1 › holds',
      message: 'Orden "en legitimation" står inte i guiden.',
      remedy: 'Har guiden ändrats? Läs källan igen, och skriv de ord som nu vilar på den.',
    },
  ]);
});

test.each([
  ['a heading', 'holds: Skriv din kod'],
  ['what is said, over a line break', 'holds: Skriv din kod. Vänta sedan lite.'],
  ['a drawn label', 'holds: Säkerhetskod, step: kod'],
  ['a step that leads to it', 'holds: Säkerhetskod, step: oppna'],
  ['what one needs', 'holds: Din telefon'],
  ['what one does when it goes wrong', 'holds: Öppna appen igen'],
  ['the text below', 'holds: Det är ingen fara'],
])('words are found in %s', (_, more) => {
  expect(breakContent(pagePath, sample, claim(more))).toEqual([]);
});

test('words that stand elsewhere than in the step', () => {
  expect(breakContent(pagePath, sample, claim('holds: Börja, step: kod'))).toEqual([
    expect.objectContaining({ message: 'Orden "Börja" står inte i steget "kod".' }),
  ]);
});

test('a step that is not there', () => {
  expect(breakContent(pagePath, sample, claim('holds: Börja, step: opna'))).toEqual([
    {
      file: pagePath,
      line: 13,
      field: 'claims › 1 › step',
      message: 'Steget "opna" finns inte i film.yaml.',
      remedy: expect.stringContaining('oppna'),
    },
  ]);
});

test('a source that the guide does not name', () => {
  const other = sample.replace('www.bankid.com', 'www.example.com');
  expect(breakContent(pagePath, sample, other)).toContainEqual({
    file: pagePath,
    line: 13,
    field: 'claims › 1 › source',
    message: 'Källan https://www.example.com finns inte under sources.',
    remedy: 'Lägg till sidan under sources, eller rätta adressen.',
  });
});

test('that no source was found is said in so many words', () => {
  const none = sample.replace('https://www.bankid.com', 'none found');
  expect(breakContent(pagePath, sample, none)).toEqual([]);
  expect(breakContent(pagePath, sample, none.replace('none found', 'ingen'))).toEqual([
    expect.objectContaining({
      field: 'claims › 1 › source',
      remedy: expect.stringContaining('Skriv adressen, eller none found.'),
    }),
  ]);
});

test('a guide rests on something', () => {
  expect(breakContent(pagePath, `claims:\n  ${sample}`, 'claims: []')).toEqual([
    expect.objectContaining({ field: 'claims', message: expect.stringContaining('minst 1') }),
  ]);
});

test('a film that cannot be read is told of alone', () => {
  const files = { ...changeText(filmPath, 'heading: Öppna appen', 'headin: Öppna appen') };
  const found = checkContent(buildContent(files));
  expect(found.filter(({ file }) => file === pagePath)).toEqual([]);
});

test('a source is not read on a day that has not been', () => {
  const files = buildContent(changeText(pagePath, 'checked: 2026-11-23', 'checked: 2027-11-23'));
  expect(checkContent(files, new Date('2026-11-30'))).toEqual([
    expect.objectContaining({
      file: pagePath,
      line: 13,
      field: 'claims › 1 › checked',
      message: 'Dagen 2027-11-23 har inte varit än.',
    }),
  ]);
});
