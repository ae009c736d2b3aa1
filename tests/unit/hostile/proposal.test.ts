import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listElements } from '../../../src/build/html/html.ts';
import { makeReport } from '../../../src/build/proposal/proposal.ts';
import { writeReportPage } from '../../../src/build/proposal/report-page.ts';
import { emptyReport } from '../../../src/checks/changes/report.ts';
import { buildContent, filmPath, pagePath, startPath } from '../checks/sample-content.ts';

let root = '';
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
const git = (...values: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...values], {
    cwd: root,
  });
const report = () =>
  makeReport(root, 'HEAD', join(root, 'work'), {
    withPictures: false,
    findMore: () => Promise.resolve([]),
  });

const textOf = (path: string): string =>
  buildContent().find((file) => file.path === path)?.text ?? '';
const evil = '<img src=x onerror=alert(1)>';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-upp-proposal-'));
  await write('.gitignore', 'work\n');
  for (const { path, text } of buildContent()) await write(path, text);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'a');
  await write('secret.txt', 'the secret of whoever builds');
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('what is in order is shown as it becomes, and what is not as it was', async () => {
  await write(startPath, textOf(startPath).replace('Välkommen', 'Hej och välkommen'));
  await write(pagePath, `${textOf(pagePath)}\n<script>alert(1)</script>\n\nimport a from 'b'\n`);
  const { report: made, sound, guides } = await report();
  expect(made.faults).toContain(pagePath);
  expect(made.left).toBe(pagePath);
  expect(guides).toEqual(['bankid/skaffa']);
  expect(await readFile(join(sound, startPath), 'utf8')).toContain('Hej och välkommen');
  expect(await readFile(join(sound, pagePath), 'utf8')).toBe(textOf(pagePath));
});

test('nothing that is hostile follows into the preview, and on the first page it is text', async () => {
  const hostile: Record<string, string> = {
    [pagePath]: `${textOf(pagePath)}\n${evil}\n\n{process.exit(1)}\n\n# [a](javascript:alert(1))\n`,
    [filmPath]: textOf(filmPath).replace('Öppna appen', `"${evil}"`),
    'content/screens/bankid/mer.yaml': 'title: !!js/function "function () { alert(1) }"\n',
    'content/screens/bankid/bild.svg': '<svg onload="alert(1)"/>',
    [`content/pages/${evil}.mdx`]: 'a',
    'content/pages/rad\n## Rubrik @everyone.mdx': 'a',
    'content/.gitattributes': '* filter=a diff=a\n',
    'content/places/a.yaml': `a: &a [1]\nb: [*a, *a]\n`,
  };
  for (const [path, text] of Object.entries(hostile)) await write(path, text);
  await symlink(join(root, 'secret.txt'), join(root, 'content/glossary.yaml'));
  await symlink(root, join(root, 'content/voice'));

  const { report: made, sound } = await report();
  const files = (await readdir(join(sound, 'content'), { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBe(buildContent().length);
  const all = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  for (const sign of ['alert', 'process.exit', 'onerror', 'the secret'])
    expect(all).not.toContain(sign);

  const page = await writeReportPage(
    { ...made, changes: [...made.changes, { heading: evil, text: `- ${evil}\n+ ${evil}` }] },
    { ways: [{ name: evil, href: 'webb/index.html' }], day: evil, pictures: 'bilder/' },
  );
  const elements = listElements(parse(page));
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toContain('the secret');
  expect(
    elements.filter(({ tagName }) => ['script', 'img', 'svg', 'iframe'].includes(tagName)),
  ).toEqual([]);
  const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  expect(page).toMatch(/content="default-src 'none'; [^"]*style-src 'sha256-[^"]*"/u);
});

test('a picture that is new is called new, beside no empty place', async () => {
  const step = { label: 'Efter filmen: Om koden blir fel', isChanged: true };
  const write = (pictures: { before?: string; after?: string }) =>
    writeReportPage(
      { ...emptyReport, pictures: [{ heading: 'A', steps: [{ ...step, ...pictures }] }] },
      { ways: [], day: 'i dag', pictures: 'bilder/' },
    );
  const fresh = await write({ after: 'a.webp' });
  expect(fresh).toContain('<p class="tag">Bilden är ny</p>');
  expect(fresh).not.toContain('finns inte');
  expect(fresh).not.toContain('Före');
  expect(await write({ before: 'a.webp' })).toContain('Bilden är borttagen');
  expect(await write({ before: 'a.webp', after: 'b.webp' })).toContain('Bilden är ändrad');
});
