import { expect, test } from 'vitest';
import { formatComment } from '../../../src/checks/changes/format-comment.ts';
import { listChanges } from '../../../src/checks/changes/list-changes.ts';
import { emptyReport, writeBlock } from '../../../src/checks/changes/report.ts';
import type { ContentFile } from '../../../src/checks/read/content-file.ts';
import {
  buildContent,
  changeText,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  phonesPath,
  startPath,
} from '../checks/sample-content.ts';
import { placePath, soundPlaces } from '../checks/sample-places.ts';

const before = buildContent(soundPlaces);

/** What is told of a change: the headings and what stands under them. */
const tell = (changes: Record<string, string | undefined>): string =>
  listChanges(before, buildContent({ ...soundPlaces, ...changes }))
    .map(writeBlock)
    .map(({ heading, text }) => `${heading}\n${text}`)
    .join('\n\n');

const place = (from: string, to: string) => ({
  [placePath]: (soundPlaces[placePath] ?? '').replace(from, to),
});
const chapter = `  - id: mer
    heading: Titta efter
    screen: bankid/start
    say: Titta efter.
  - id: klar`;

test.each<[string, Record<string, string | undefined>, string]>([
  [
    'a sentence',
    changeText(filmPath, 'Vänta sedan lite.', 'Vänta en minut.'),
    'Guiden "Skaffa BankID"\nI steg 2, "Skriv din kod", ändrades det som sägs:\n- … Vänta sedan lite.\n+ … Vänta en minut.',
  ],
  [
    'a button that is called something else',
    changeText(startPath, 'label: Börja', 'label: Starta'),
    'Skärmen "Första skärmen i BankID" (bankid/start)\nKnappen bytte namn:\n- Börja\n+ Starta\nSyns i "Skaffa BankID".',
  ],
  [
    'a new step',
    changeText(filmPath, '  - id: klar', chapter),
    'Guiden "Skaffa BankID"\nSteg 4, "Titta efter", är nytt:\n+ Titta efter.',
  ],
  [
    'another thing to do',
    changeText(filmPath, 'do: { wait: kod }', 'do: { tap: kod }'),
    'Guiden "Skaffa BankID"\nI steg 3, "Vänta en stund", ändrades det man gör:\n- vänta på "Säkerhetskod"\n+ tryck på "Säkerhetskod"',
  ],
  [
    'what one needs',
    changeText(pagePath, '  - Din telefon.', '  - Din telefon.\n  - Ditt pass.'),
    'Guiden "Skaffa BankID"\nDet man behöver, nytt:\n+ Ditt pass.',
  ],
  [
    'a text below the dashes',
    changeText(pagePath, 'trycker fel', 'trycker snett'),
    'Guiden "Skaffa BankID"\nTexten › 1 ändrades:\n- Det är ingen fara om du trycker fel.\n+ Det är ingen fara om du trycker snett.',
  ],
  [
    'a translation',
    changeText(englishPath, 'Wait a while.', 'Wait.'),
    'Guiden "Skaffa BankID"\nPå engelska: steget "vanta" › det som sägs ändrades:\n- Wait a while.\n+ Wait.',
  ],
  [
    'a place that has moved',
    place('latitude: 57.303', 'latitude: 57.313'),
    'Platsen "Gården"\nLäget på kartan flyttades 1,1 kilometer:\n- 57.303, 15.125\n+ 57.313, 15.125',
  ],
  [
    "a place's number",
    place("phone: '070-174 06 05'", "phone: '070-174 06 06'"),
    'Platsen "Gården"\nTelefonnumret ändrades:\n- 070-174 06 05\n+ 070-174 06 06',
  ],
  [
    'a number of an authority',
    changeText(phonesPath, "'114 14'", "'114 15'"),
    'Telefonnumren\nTelefonnumret till Polisen ändrades:\n- 114 14\n+ 114 15',
  ],
  ['a file that is gone', { [placePath]: undefined }, 'Platsen "Gården"\nBorttaget.'],
  [
    'a file that cannot be read',
    { [filmPath]: 'steps: [' },
    `Guiden "Skaffa BankID"\nFilen ${filmPath} går inte att läsa. Varför står under "Att rätta".`,
  ],
  [
    'a file that nobody knows',
    { 'content/a.svg': '<svg/>' },
    'content/a.svg\nFilen content/a.svg hör inte hit.',
  ],
])('%s is told in words that a person understands', (_, changes, told) => {
  expect(tell(changes)).toBe(told);
});

test('what is new is told whole: a guide with its film, page and easy text', () => {
  const paths = [filmPath, pagePath, easyPath];
  const whole = buildContent({ ...soundPlaces, [easyPath]: easyTwin });
  const without = whole.filter(({ path }) => !paths.includes(path));
  const [{ text } = { text: '' }] = listChanges(without, whole).map(writeBlock);
  expect(text).toMatch(/^Ett nytt manus med 4 steg\.\n\nSteg 1, "[^"]+", är nytt:\n\+ /u);
  expect(text).toContain('Namnet, nytt:\n+ Skaffa BankID');
  expect(text).toContain('+ Det är ingen fara om du trycker fel.');
  expect(text).toContain('På lättläst: steget "vanta"');
  // A new list of addresses is told in our own words, and empty lists not at all.
  const addresses = 'content/addresses.yaml';
  const tv = (files: ContentFile[]) =>
    files.map((file) =>
      file.path === addresses
        ? { ...file, text: `${file.text}  tv: { hosts: [www.svt.se] }\n` }
        : file,
    );
  const told = listChanges(whole, tv(whole)).map(writeBlock);
  expect(told).toEqual([
    expect.objectContaining({
      text: expect.stringMatching(/\+ webbplatserna: www\.svt\.se$/u) as string,
    }),
  ]);
});

test('a step that is gone is told with what was said in it', () => {
  const longer = buildContent(changeText(filmPath, '  - id: klar', chapter));
  expect(listChanges(longer, buildContent()).map(writeBlock)).toEqual([
    {
      heading: 'Guiden "Skaffa BankID"',
      text: 'Steg 4, "Titta efter", är borttaget:\n- Titta efter.',
    },
  ]);
});

test('nothing is told where nothing has changed, and steps that change places are told once', () => {
  expect(tell({})).toBe('');
  const parts = buildContent()
    .find(({ path }) => path === filmPath)
    ?.text.split(/(?=^ {2}- id)/mu);
  const [head, first, second, ...rest] = parts ?? [];
  const turned = [head, second, first, ...rest].join('');
  expect(tell({ [filmPath]: turned }).match(/är flyttat/gu)).toHaveLength(1);
});

test('what strangers have written ends no block and begins no heading', () => {
  const heading = 'Guiden "# @a [b](c) www.a.se GH-1 <i> `d`"';
  const comment = formatComment({
    ...emptyReport,
    changes: [{ heading, text: '`````\n# Rubrik\u202e' }],
  });
  expect(comment).toContain(
    '#### Guiden " a b (c) a.se 1 i d "\n\n`````diff\n´´´´´\n# Rubrik\n`````',
  );
});
