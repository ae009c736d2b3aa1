import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sayAloud } from '../../../src/aloud/aloud.ts';
import { breakLine } from '../../../src/film/break-line.ts';
import { cutPhrases } from '../../../src/film/cut-phrases.ts';
import { splitSentences } from '../../../src/film/split-sentences.ts';

const table = parse(readFileSync(new URL('./writings.yaml', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const rows = Object.entries(table).flatMap(([language, writings]) =>
  Object.entries(writings).map(([written, said]) => ({ language, written, said })),
);
const sayIn = (language: string, text: string) =>
  sayAloud(text, language, [])
    .map(({ said }) => said)
    .join(' ');

test('the table is long enough to be relied on, in both languages', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(Object.keys(table['en'] ?? {}).length).toBeGreaterThanOrEqual(50);
});

test.each(rows)('$language: "$written" is cut into sentences and said', (row) => {
  const { language, written, said } = row;
  const sentences = splitSentences(written);
  expect(sentences.map((sentence) => sayIn(language, sentence)).join(' | ')).toBe(said);
  expect(sentences.join(' ')).toBe(written);
});

test.each(rows)(
  '$language: every word of "$written" is kept, in order',
  ({ language, written }) => {
    const read = sayAloud(written, language, []);
    expect(read.flatMap((each) => each.written)).toEqual(written.split(' '));
    expect(read.every(({ said }) => said.trim() !== '')).toBe(true);
  },
);

/** Sentences that have to be cut somewhere, about what is to stay whole. */
const whole = [
  'kl. 14.30',
  '1 250 kr',
  '25 000 kr',
  '5 GB',
  '75 %',
  '3 december',
  '114 14',
  '08-465 004 00',
  'Storgatan 5',
  '3 §',
  't.ex. Klarna',
  '"Jag vill börja om från början"',
];
test.each(whole)('no caption ends within %s', (writing) => {
  for (let count = 1; count <= 12; count++) {
    const before = 'ordet '.repeat(count);
    const text = `Se ${before}${writing} ${'till '.repeat(13 - count)}slut.`;
    const phrases = cutPhrases(text) ?? [];
    expect(phrases.length).toBeGreaterThan(1);
    expect(phrases.filter((phrase) => phrase.text.includes(writing))).toHaveLength(1);
  }
});

const short = whole.filter((writing) => !/^"|^Storgatan/u.test(writing));
test.each(short)('no line of a caption ends within %s', (writing) => {
  for (const before of ['Se', 'Du ser nu', 'Du ser nu att', 'Du ser nu alltid att']) {
    const lines = breakLine(`${before} ${writing} kommer efter en stund.`, 37) ?? [];
    expect(lines.filter((line) => line.includes(writing))).toHaveLength(1);
  }
});

test('a word of the list of pronunciations is left to the list, its endings follow it', () => {
  const list = [
    { written: '112', spoken: 'hundratolv' },
    { written: 'BankID', spoken: 'bank-i-de' },
  ];
  const say = (text: string) =>
    sayAloud(text, 'sv', list)
      .map(({ said }) => said)
      .join(' ');
  expect(say('Ring 112, eller 114 14.')).toBe('Ring 112, eller ett ett fyra ett fyra.');
  expect(say('Spärra BankID:t nu.')).toBe('Spärra bank-i-det nu.');
});

test('a language without rules is said as it is written', () => {
  expect(sayIn('ar', 'اتصل بالرقم 114 14 الآن.')).toBe('اتصل بالرقم 114 14 الآن.');
});
