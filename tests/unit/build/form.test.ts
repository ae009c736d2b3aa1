import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { findFormProblems, fixTexts, type Left } from '../../../src/build/form/form.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { buildContent, filmPath, pagePath, startPath } from '../checks/sample-content.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-upp-form-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const sound = await fixTexts('', buildContent());
const textOf = (path: string): string =>
  (sound.find((file) => file.path === path) ?? buildContent().find((file) => file.path === path))
    ?.text ?? '';

/** A sound file with one passage changed, and nothing else in the content. */
const change = (path: string, from: string, to: string) => {
  const text = textOf(path).replace(from, to);
  if (text === textOf(path)) throw new Error(`"${from}" is not in ${path}`);
  return { path, text };
};

/** What is read of a text, whatever its form. */
const parsed = (text: string): unknown =>
  text.startsWith('---') ? parseAllDocuments(text)[0]?.toJS() : parse(text);

type Slip = [name: string, path: string, from: string, to: string, line: number, says: string];
const slips: Slip[] = [
  [
    'a line over 100 characters',
    startPath,
    'device: phone\n',
    `device: phone\nbottom: [{ kind: text, text: Ett }, { kind: text, text: Två }, { kind: text, text: Tre, quiet: true }]\n`,
    3,
    'Raden är för lång: 102 tecken, högst 100.',
  ],
  ['one space too many', startPath, 'device: phone', 'device:  phone', 2, 'mellanslag för mycket'],
  ['a space at the end', startPath, 'device: phone', 'device: phone ', 2, 'slutar med mellanslag'],
  ['double quotation marks', filmPath, "'123456'", '"123456"', 12, 'Citattecknen är inte de'],
  ['brackets with spaces', pagePath, '[identity]', '[ identity ]', 22, 'inte den form'],
  [
    'an empty line too many',
    startPath,
    'device: phone\n',
    'device: phone\n\n\n',
    4,
    'tom rad för mycket',
  ],
  ['a line of spaces', pagePath, '---\n\nDet', '---\n  \nDet', 25, 'mellanslag men inga ord'],
  [
    'a last line that is not ended',
    startPath,
    'label: Börja\n',
    'label: Börja',
    8,
    'inte avslutad',
  ],
  [
    'a list that is indented in another way',
    startPath,
    '  - kind: heading\n    text: Välkommen\n',
    '  -   kind: heading\n      text: Välkommen\n',
    4,
    'mellanslag för mycket',
  ],
  [
    'a text without an empty line after the data',
    pagePath,
    '---\n\nDet',
    '---\nDet',
    25,
    'fattas en tom rad',
  ],
];

test.each(slips)('%s is told of, and put right', async (_, path, from, to, line, says) => {
  const broken = change(path, from, to);
  expect(await findFormProblems(root, [broken])).toEqual([
    {
      file: path,
      line,
      message: expect.stringContaining(says) as string,
      remedy: expect.stringContaining('npm run fix') as string,
    },
  ]);
  const fixed = await fixTexts(root, [broken]);
  expect(fixed.map(({ done }) => done)).toEqual([['ordnade rader, mellanslag och citattecken']]);
  expect(await findFormProblems(root, fixed)).toEqual([]);
  expect(parsed(fixed[0]?.text ?? '')).toEqual(parsed(broken.text));
});

test('line ends of Windows are told of once', async () => {
  const broken = { path: startPath, text: textOf(startPath).replaceAll('\n', '\r\n') };
  expect(await findFormProblems(root, [broken])).toEqual([
    expect.objectContaining({ line: 1, message: expect.stringContaining('CRLF') as string }),
  ]);
  expect(await fixTexts(root, [broken])).toEqual([
    { path: startPath, text: textOf(startPath), done: ['bytte Windows radslut mot vanliga'] },
  ]);
});

test.each([
  [
    'in a block',
    filmPath,
    'say: Tryck på "Börja" längst ner.',
    'say: >-\n      Tryck på ”Börja” längst ner.',
    'say: >-\n      Tryck på "Börja" längst ner.',
  ],
  [
    'first in a text',
    filmPath,
    'say: Tryck på "Börja" längst ner.',
    'say: ”Börja” trycker man på.',
    `say: '"Börja" trycker man på.'`,
  ],
  [
    'within a text',
    filmPath,
    'say: Tryck på "Börja" längst ner.',
    'say: Tryck på “Börja” längst ner.',
    'say: Tryck på "Börja" längst ner.',
  ],
  [
    'in a text below',
    pagePath,
    'Det är ingen fara',
    'Tryck på »Börja«. Det är ingen fara',
    'Tryck på "Börja". Det är ingen fara',
  ],
])(
  'curly quotation marks %s are straightened, and nothing else',
  async (_, path, from, to, wanted) => {
    const [fixed] = await fixTexts(root, [change(path, from, to)]);
    expect(fixed).toEqual({
      path,
      text: textOf(path).replace(from, wanted),
      done: ['rätade ut citattecken'],
    });
  },
);

test('a text that cannot be read is left as it is', async () => {
  const broken = change(startPath, 'title: Första', 'title: ”Första”: "');
  expect(await fixTexts(root, [broken])).toEqual([]);
  expect(await findFormProblems(root, [broken])).toEqual([]);
});

const run = (script: string): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [resolve(`scripts/${script}.ts`), '--root', root],
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

test('the command puts right all that programs did, says what, and the check has nothing left', async () => {
  const files = buildContent().map(({ path }) => ({ path, text: textOf(path) }));
  for (const { path, text } of files) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const screen = textOf(startPath);
  await writeFile(
    join(root, startPath),
    screen.normalize('NFD').replace('i BankID', 'i\u00a0Bank\u00adID'),
  );
  // "ö" as Windows saved it before UTF-8.
  await writeFile(join(root, filmPath), Buffer.from(textOf(filmPath), 'latin1'));

  expect((await run('check-content')).code).toBe(1);
  const { code, stdout } = await run('fix');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `${filmPath}
  gjorde om filen till UTF-8

${startPath}
  satte ihop bokstäver som var skrivna i två delar
  bytte fasta mellanslag mot vanliga
  tog bort mjuka bindestreck

Rättade 2 filer.
Det som någon måste välja säger "npm run check:content".
`,
  });
  expect(await readFile(join(root, startPath), 'utf8')).toBe(screen);
  expect(checkContent(await readContentFiles(root))).toEqual([]);
  expect(await run('check-content')).toMatchObject({ code: 0, stderr: '' });
  expect((await run('fix')).stdout).toMatch(/^Inget behövde rättas\./u);
});

test('what a translator is shown of the words follows the keys and comments of the Swedish ones', async () => {
  const path = 'content/words/sv.yaml';
  const help = 'content/.schemas/words.schema.json';
  await mkdir(join(root, dirname(help)), { recursive: true });
  await writeFile(join(root, help), '{}');
  const files = [{ path, text: 'pages:\n  # Om nyckeln.\n  size: Tar {size}.\n' }];
  expect(await findFormProblems(root, files)).toEqual([
    expect.objectContaining({ file: path, message: expect.stringContaining(help) as string }),
  ]);
  const fixed = await fixTexts(root, files);
  expect(fixed.map(({ path: written, done }) => [written, done])).toEqual([
    [help, ['skrev om hjälpen till den som översätter']],
  ]);
  await writeFile(join(root, help), fixed[0]?.text ?? '');
  expect(await findFormProblems(root, files)).toEqual([]);
  // A key more is told of at its own line.
  const longer = [
    { path, text: 'pages:\n  # Om nyckeln.\n  size: Tar {size}.\n  found: Hittat\n' },
  ];
  expect(await findFormProblems(root, longer)).toEqual([
    expect.objectContaining({ file: path, line: 4 }),
  ]);
  // Other words under the same keys change nothing of it.
  const reworded = [{ path, text: files[0]?.text.replace('Tar', 'Det tar') ?? '' }];
  expect(await findFormProblems(root, reworded)).toEqual([]);
});

test('a file whose head has no end, or holds a slip, is left as it is, and why is said', async () => {
  const slips: [from: string, to: string, line: number, says: string][] = [
    ['picture: oppna\n---\n', 'picture: oppna\n', 24, 'en rad med --- fattas'],
    ['- Din telefon.', '-Din telefon.', 5, 'Strecket först på raden'],
    ['- Din telefon.', '- Din telefon.\n  -Ett kort.', 6, 'Strecket först på raden'],
  ];
  for (const [from, to, line, says] of slips) {
    const broken = change(pagePath, from, to);
    const left: Left[] = [];
    expect(await fixTexts('', [broken], (one) => left.push(one))).toEqual([]);
    expect(left).toEqual([{ path: pagePath, why: expect.stringContaining(says) as string }]);
    expect(left[0]?.why).toContain(`på rad ${line}:`);
    expect(await findFormProblems(root, [broken])).toEqual([]);
  }
});
