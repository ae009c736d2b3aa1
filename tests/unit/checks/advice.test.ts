import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent } from './sample-content.ts';

const page = `---
title: Sitt bredvid
order: 1
summary: Den som trycker lär sig.
phones: ["112"]
sources: [{ title: "BankID", url: https://polisen.se/a }]
claims:
  - { claim: Det är så., holds: ta inte telefonen, source: https://polisen.se/a, checked: 2026-11-23 }
checklist:
  - part: Ljud
    items: [Filmen hörs.]
updated: 2026-11-26
---

## Händerna

Sitt bredvid, och ta inte telefonen.
`;
const english = `---
title: Sit beside
summary: The person who presses learns.
checklist:
  - part: Sound
    items: [The film is heard.]
---

Sit beside.
`;
const path = 'content/helping/bredvid.mdx';
const twin = 'content/helping/en/bredvid.mdx';
const check = (changes: { page?: [string, string]; english?: [string, string] | 'none' } = {}) =>
  checkContent(
    buildContent({
      'content/phones.yaml': `- name: Nödnumret
  number: '112'
  for: Fara.
  source: { title: Polisen, url: https://polisen.se }
  checked: 2026-11-23
`,
      [path]: changes.page ? page.replace(...changes.page) : page,
      [twin]:
        changes.english === 'none'
          ? undefined
          : changes.english
            ? english.replace(...changes.english)
            : english,
    }),
  ).filter(({ file }) => file.includes('helping'));

test('sound advice has no problems', () => {
  expect(check()).toEqual([]);
});

test.each([
  [['och ta inte telefonen', 'och vänta'], 'claims › 1 › holds', 'står inte i rådet'],
  [
    ['url: https://polisen.se/a', 'url: https://polisen.se/b'],
    'claims › 1 › source',
    'finns inte under sources',
  ],
  [['["112"]', '["113"]'], 'phones › 1', 'finns inte i content/phones.yaml'],
  [['## Händerna', '#### Händerna'], undefined, 'Rubriken hoppar över en nivå.'],
  [
    ['Sitt bredvid, och', `Sitt ${'väldigt '.repeat(20)}bredvid, och`],
    undefined,
    'Meningen är för lång',
  ],
  [['order: 1', 'order: 1\nnamn: Elsa'], 'namn', 'namn'],
] as [[string, string], string | undefined, string][])(
  '%s is told of',
  (change, field, message) => {
    expect(check({ page: change })).toContainEqual(
      expect.objectContaining({
        file: path,
        ...(field && { field }),
        message: expect.stringContaining(message),
      }),
    );
  },
);

test('advice that helpers who are new to Swedish cannot read is told of', () => {
  expect(check({ english: 'none' })).toEqual([
    expect.objectContaining({
      file: path,
      message: `Rådet finns inte på engelska: ${twin} fattas.`,
    }),
  ]);
});

test('a translation with a shorter list is told of, and one of nothing', () => {
  const shorter = 'checklist:\n  - part: Sound\n    items: [The film is heard.]\n';
  expect(check({ english: [shorter, ''] })).toEqual([
    expect.objectContaining({ file: twin, field: 'checklist' }),
  ]);
  const alone = checkContent(buildContent({ 'content/helping/en/tolk.mdx': english }));
  expect(alone).toEqual([
    expect.objectContaining({ message: expect.stringContaining('Rådet finns inte på svenska') }),
  ]);
});
