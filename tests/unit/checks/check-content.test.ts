import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixTexts } from '../../../src/build/form/form.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { ContentFile } from '../../../src/checks/read/content-file.ts';
import { formatProblems } from '../../../src/checks/format-problems.ts';
import { parseContent } from '../../../src/checks/parse-content.ts';
import {
  buildContent,
  changeText,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
  startPath,
} from './sample-content.ts';

const severalBroken = buildContent({
  ...changeText(filmPath, 'tap: borja', 'tap: start'),
  ...changeText(englishPath, 'title: Get BankID', 'title: Get: BankID'),
  ...changeText(pagePath, 'Det är ingen fara', "import a from 'a'\n\nDet är ingen fara"),
  ...changeText(servicePath, 'tint: sky', 'tint: blue'),
  'content/screens/bankid/ny.yaml': 'title: [',
});

test('several broken files are all reported in one run, in order', () => {
  const files = [...new Set(checkContent(severalBroken).map(({ file }) => file))];
  expect(files).toEqual([
    englishPath,
    filmPath,
    pagePath,
    'content/screens/bankid/ny.yaml',
    servicePath,
  ]);
});

test('problems are written by file with line, field, fault, remedy and count', () => {
  const problems = [
    { file: startPath, line: 2, field: 'device', message: 'Fel ett.', remedy: 'Gör ett.' },
    { file: startPath, line: 7, message: 'Fel två.', remedy: 'Gör två.' },
    { file: filmPath, line: 1, message: 'Fel tre.', remedy: 'Gör tre.' },
  ];
  expect(formatProblems(problems)).toBe(`${startPath}
  ${startPath}:2  device
    Fel: Fel ett.
    Gör så här: Gör ett.
  ${startPath}:7
    Fel: Fel två.
    Gör så här: Gör två.

${filmPath}
  ${filmPath}:1
    Fel: Fel tre.
    Gör så här: Gör tre.

3 fel i 2 filer.`);
  expect(formatProblems(problems.slice(0, 1))).toMatch(/1 fel i 1 fil\.$/);
});

test('the parsed content is typed and by name; what is broken is left out', () => {
  const whole = parseContent(
    buildContent({
      'content/pronunciation.yaml': '- { written: BankID, spoken: bank-i-de }\n',
    }),
  );
  expect([...whole.services.keys()]).toEqual(['bankid']);
  expect([...whole.screens.keys()]).toEqual(['bankid/kod', 'bankid/start']);
  expect(whole.pronunciation).toEqual([{ written: 'BankID', spoken: 'bank-i-de' }]);
  const guide = whole.guides.get('bankid/skaffa');
  expect(guide?.film.steps.map(({ id }) => id)).toEqual(['oppna', 'kod', 'vanta', 'klar']);
  expect(guide?.page.factCheck.written).toEqual(new Date('2026-11-23'));
  expect([...(guide?.translations.keys() ?? [])]).toEqual(['en']);

  const broken = parseContent(buildContent({ [filmPath]: 'steps: []\n' }));
  expect(broken.guides.size).toBe(0);
  expect(broken.services.size).toBe(1);
});

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'koppla-upp-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** In the form that files have, so that only what is tried is wrong. */
const writeContent = async (files: ContentFile[]): Promise<void> => {
  const fixed = await fixTexts(root, files);
  const formed = files.map((file) => fixed.find(({ path }) => path === file.path) ?? file);
  for (const file of formed) {
    await mkdir(path.join(root, path.dirname(file.path)), { recursive: true });
    await writeFile(path.join(root, file.path), file.text);
  }
};

type Run = { code: number; stdout: string; stderr: string };
const runScript = (name = 'check-content', ...values: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const script = path.resolve(`scripts/${name}.ts`);
    execFile(process.execPath, [script, '--root', root, ...values], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });

test('the command says what is in order and ends with 0', async () => {
  await writeContent(buildContent());
  const { code, stdout, stderr } = await runScript();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Att göra: Guiden skrevs 23 november 2026 och finns inte på lättläst.');
  expect(stdout).toMatch(
    /\n\nInnehållet är i ordning: 1 tjänst, 1 guide, 2 skärmar, 0 platser, 0 tillfällen\.\n$/u,
  );
});

test('the command lists every problem and ends with 1', async () => {
  await writeContent([
    ...severalBroken,
    { path: 'content/README.md', text: 'Läs mig' },
    { path: 'content/.schemas/film.schema.json', text: ': [' },
  ]);
  const { code, stdout, stderr } = await runScript();
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.not.stringContaining('i ordning') });
  expect(stderr).toContain(`${filmPath}:5  steps › 1 › do › tap`);
  expect(stderr).toMatch(/\d+ fel i 5 filer\.\n$/);
});

test('one guide is asked for by its name, and what is about others is told in one line', async () => {
  const other = 'content/glossary/fel.yaml';
  await writeContent(buildContent({ [other]: 'term: [\n' }));
  const own = await runScript('check-content', 'bankid/skaffa');
  expect(own).toMatchObject({ code: 0, stderr: '' });
  expect(own.stdout).toMatch(
    /\nGuiden bankid\/skaffa är i ordning\.\nResten av innehållet har 1 fel\. Se dem med: npm run check:content\n$/u,
  );
  expect(own.stdout).not.toContain('glossary');
  await writeContent(buildContent(changeText(filmPath, 'tap: borja', 'tap: start')));
  const faulty = await runScript('check-content', 'bankid/skaffa');
  expect(faulty.code).toBe(1);
  expect(faulty.stderr).toContain(filmPath);
  expect(faulty.stderr).not.toContain(other);
  expect(await runScript('check-content', 'bankid/skafa')).toMatchObject({
    code: 1,
    stderr: 'Guiden "bankid/skafa" finns inte. Menade du bankid/skaffa?\n',
  });
});

test('a command says that a translation follows the Swedish, and the check asks no more', async () => {
  await writeContent(buildContent());
  const asks = `Kör: npm run done -- en bankid/skaffa`;
  expect((await runScript()).stdout).toContain(asks);
  expect(await runScript('done', 'en', 'bankid/skaffa')).toMatchObject({
    code: 0,
    stdout:
      'bankid/skaffa på engelska följer det svenska. Alla steg och hela sidan räknas nu som lästa.\nDet står i content/guides/bankid/skaffa/twins.yaml.\n',
  });
  const { code, stdout, stderr } = await runScript();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain(asks);
  expect(await runScript('done', 'fi', 'bankid/skaffa')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Guiden finns inte på finska') as string,
  });
});
