import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent } from './sample-content.ts';
import { partsPath, soundSession } from './sample-session.ts';

const swedish = {
  ...soundSession,
  [partsPath]: `parts:
  - kind: talk
    title: Välkomna
    question: Vad vill du kunna?
    minutes: 10
    say:
      - Välkomna.
  - kind: pause
    minutes: 5
    say:
      - Nu tar vi paus.
`,
};
const page = 'content/sessions/en/forsta.mdx';
const parts = 'content/sessions/en/forsta.yaml';
const english = {
  [page]: `---
title: First steps
for: For beginners.
aim: People dare to begin.
bring:
  - The phone.
prepare:
  - Watch the film once.
---

Take it easy.
`,
  [parts]: `parts:
  - kind: talk
    title: Welcome
    question: What would you like to do?
    say:
      - Welcome.
  - kind: pause
    say:
      - Now we take a break.
`,
};
const check = (files: Record<string, string>) => checkContent(buildContent(files));

test('a sound session in another language has no problems', () => {
  expect(check({ ...swedish, ...english })).toEqual([]);
});

test('it has both its files, and a Swedish one to follow', () => {
  expect(check({ ...swedish, [page]: english[page] ?? '' })).toEqual([
    expect.objectContaining({ file: parts, message: expect.stringContaining('Filen fattas') }),
  ]);
  expect(check(english)).toEqual([
    expect.objectContaining({ file: page, message: 'Passet "forsta" finns inte på svenska.' }),
    expect.objectContaining({ file: parts, message: 'Passet "forsta" finns inte på svenska.' }),
  ]);
});

test('its parts are those of the Swedish one, in their order', () => {
  const swapped = (english[parts] ?? '').replace('kind: pause', 'kind: handout');
  expect(check({ ...swedish, ...english, [parts]: swapped })).toEqual([
    {
      file: parts,
      line: 7,
      message: 'Delarna är inte desamma som på svenska.',
      remedy: 'Skriv en del för var och en av de svenska, i samma ordning: talk, pause.',
    },
  ]);
  const longer = `${english[parts]}  - kind: pause\n    say:\n      - Once more.\n`;
  expect(check({ ...swedish, ...english, [parts]: longer })).toEqual([
    expect.objectContaining({ file: parts, message: 'Delarna är inte desamma som på svenska.' }),
  ]);
});
