import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import {
  buildContent,
  changeText,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
} from '../checks/sample-content.ts';

const files = { page: pagePath, film: filmPath, service: servicePath, english: englishPath };

type Sample = {
  name: string;
  file: keyof typeof files;
  from: string;
  to: string;
  line: number;
  says: string;
  remedy: string;
};

const samples = parse(readFileSync(new URL('fields.yaml', import.meta.url), 'utf8')) as Sample[];
const today = new Date('2026-11-26');

describe.each(samples)('$name', ({ file, from, to, line, says, remedy }) => {
  test('is refused with its file and line, and what to do', () => {
    const problems = checkContent(buildContent(changeText(files[file], from, to)), today);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: files[file],
        line,
        message: expect.stringContaining(says),
        remedy: expect.stringMatching(/\S/u),
      }),
    );
    const found = problems.find(({ message }) => message.includes(says));
    expect(found?.remedy).toContain(remedy);
  });
});

test('without the list of addresses nothing may be led to', () => {
  const problems = checkContent(buildContent({ 'content/addresses.yaml': undefined }), today);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('"www.bankid.com" finns inte i listan'),
    expect.stringContaining('"support.bankid.com" finns inte i listan'),
  ]);
});

test('a service may not lead to what is listed for another', () => {
  const list =
    'everywhere: {}\nservices:\n  swish: { hosts: [www.bankid.com, support.bankid.com] }\n';
  expect(checkContent(buildContent({ 'content/addresses.yaml': list }), today)).toHaveLength(2);
});

test.each([
  'Ring [112](tel:112), läs på [1177](https://www.1177.se/) eller [polisen.se](https://polisen.se/).',
  'Läs på 1177.se eller polisen.se. Det är t.ex. bra.Sedan går du hem.',
  'Filmen är 1.5 minuter. Klockan 10.30. Skriv 123456 eller 2026-11-23.',
  'Skriv till [oss](mailto:hjalp@exempel.se), eller till hjalp@exempel.se.',
])('what is in the list, and what is no address, passes: %s', (text) => {
  const changed = changeText(pagePath, 'Det är ingen fara om du trycker fel.', text);
  expect(checkContent(buildContent(changed), today)).toEqual([]);
});

test('Persian joins its letters as it does', () => {
  const changed = changeText(pagePath, 'Det är ingen fara', 'می‌خواهم. Det är ingen fara');
  expect(checkContent(buildContent(changed), today)).toEqual([]);
});
