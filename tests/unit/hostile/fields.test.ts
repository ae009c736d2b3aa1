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
  const messages = problems.map(({ message }) => message);
  for (const host of ['www.bankid.com', 'support.bankid.com', 'polisen.se'])
    expect(messages).toContainEqual(expect.stringContaining(`"${host}" finns inte i listan`));
  expect(messages.every((message) => message.includes('finns inte i listan'))).toBe(true);
});

test('a service may not lead to what is listed for another', () => {
  const list =
    'everywhere: {}\nservices:\n  swish: { hosts: [www.bankid.com, support.bankid.com] }\n';
  const problems = checkContent(buildContent({ 'content/addresses.yaml': list }), today);
  const own = problems.filter(({ message }) => message.includes('bankid.com'));
  expect(own.length).toBeGreaterThan(1);
  expect(own.every(({ file }) => file.includes('bankid'))).toBe(true);
});

test.each([
  'Ring [114 14](tel:11414), läs på [1177](https://www.1177.se/) eller [polisen.se](https://polisen.se/).',
  'Läs på 1177.se eller polisen.se. Det är t.ex. bra. Sedan går du hem.',
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
