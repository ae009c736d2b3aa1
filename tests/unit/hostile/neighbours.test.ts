import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/checks/format-problems.ts';
import { explainMdxError } from '../../../src/checks/safety/explain-mdx-error.ts';
import { buildContent, changeText, pagePath } from '../checks/sample-content.ts';

type Sample = { name: string; text: string; says: string; remedy: string };

const samples = parse(
  readFileSync(new URL('neighbours.yaml', import.meta.url), 'utf8'),
) as Sample[];
const today = new Date('2026-11-26');
const sentence = 'Det är ingen fara om du trycker fel.';

const checkWith = (file: string, from: string, to: string) =>
  checkContent(buildContent(changeText(file, from, to)), today);

test.each(samples)('$name is refused', ({ text, says, remedy }) => {
  const problems = checkWith(pagePath, sentence, text);
  const found = problems.find(({ message }) => message.includes(says));
  expect(found, JSON.stringify(problems)).toMatchObject({ file: pagePath, line: 21 });
  expect(found?.remedy).toContain(remedy);
});

test.each([
  'Öppet 07.00–16.00 och 08:15-17:30. Det är t.ex. m.fl. och d.v.s. bra.',
  'Det kostar 0,50 kr. Det är 25 °C, ½ liter och 3 m². ✓ 😀 ❤️',
  '### Om du vill\n\n#### Mer\n\n### Steg',
  'Säg inte koden: ett två tre fyra fem sex.',
])('ordinary writing passes: %s', (text) => {
  expect(checkWith(pagePath, sentence, text)).toEqual([]);
});

test.each([
  [
    'markup in a field',
    '  - Din telefon.',
    '  - <img src=x onerror=alert(1)>',
    'precis som det står',
  ],
  ['a link in a field', '  - Din telefon.', '  - "[x](a)"', 'precis som det står'],
  [
    'a space in an address',
    'https://www.bankid.com }',
    '"https://www.bankid.com/ exempel.se" }',
    'går inte att använda',
  ],
])('%s is refused', (_, from, to, says) => {
  expect(checkWith(pagePath, from, to)).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining(says) }),
  );
});

const word = 'term: app\nexplanation: Ett program i telefonen.\n';
test.each([
  ['one letter', 'forms: [e]', 'går inte att använda'],
  ['a pattern', 'forms: ["(a+)+$"]', 'går inte att använda'],
  ['a word of every sentence', 'forms: [och]', 'nästan varje mening'],
])('%s is no form of a word', (_, forms, says) => {
  const more = {
    'content/glossary/app.yaml': `${word}${forms}\n`,
    'content/search/sv.yaml': 'skip: [och]\n',
  };
  const messages = checkContent(buildContent(more), today).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining(says));
});

test('the words of the site lead nowhere that nobody has looked', () => {
  const words = 'pages:\n  home: Ring 0900-123456 eller gå till exempel.cc\n';
  const messages = checkContent(buildContent({ 'content/words/sv.yaml': words }), today).map(
    ({ message }) => message,
  );
  expect(messages).toContainEqual(expect.stringContaining('betalnummer'));
  expect(messages).toContainEqual(expect.stringContaining('exempel.cc'));
});

test.each([
  ['a shortened address', 'hosts: [bit.ly]', '[a](https://bit.ly/x)', 'förkortad'],
  ['a number that costs', "numbers: ['0900123456']", 'Ring 0900123456.', 'betalnummer'],
])('%s is of no use though it is listed', (_, list, text, says) => {
  const content = buildContent({
    ...changeText(pagePath, sentence, text),
    'content/addresses.yaml': `everywhere: { ${list} }\n`,
  });
  expect(checkContent(content, today)).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining(says) }),
  );
});

test('a page that nothing shows is told of', () => {
  const page = '---\ntitle: Ny\nsummary: Ny.\nupdated: 2026-11-24\n---\n\nHej.\n';
  expect(checkContent(buildContent({ 'content/pages/ny.mdx': page }), today)).toEqual([
    expect.objectContaining({
      file: 'content/pages/ny.mdx',
      message: expect.stringMatching(/används inte/u),
    }),
  ]);
});

test('what a stranger has written gives a terminal and a log no orders', () => {
  const told = formatProblems([
    { file: 'content/a\u001b[31m.mdx', line: 1, message: 'x\n::error::y\u202e', remedy: 'z' },
  ]);
  expect(told).not.toMatch(/[\u001b\u202e]|^::/mu);
  expect(told).toContain('\\u{a}::error::');
});

test('what the compiler says for the first time is told as it says it', () => {
  const found = explainMdxError({ line: 1, rule: 'A thing that nobody has heard before' });
  expect(found.message).toContain('A thing that nobody has heard before');
  expect(found.message).not.toContain('Tecknet <');
});
