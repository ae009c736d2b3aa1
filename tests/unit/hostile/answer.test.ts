import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatComment } from '../../../src/checks/changes/format-comment.ts';
import { emptyReport, type Report } from '../../../src/checks/changes/report.ts';

type Job = { steps: { id?: string; run: string }[] };
const { jobs } = parse(readFileSync('.github/workflows/answer.yml', 'utf8')) as {
  jobs: { answer: Job; publish: Job };
};

/** In place of GitHub's own command: it knows one proposal, and writes down what it is told to post. */
const gh = `#!/bin/bash
case "$*" in
  *--method\\ P*) echo "$*" >> asked; cat "\${@: -1}" > posted ;;
  *artifacts/9/zip*) cat given.zip ;;
  *artifacts*) printf '{"artifacts":[{"id":9,"name":"%s","size_in_bytes":%s}]}' "$ARTIFACT" "$BYTES" ;;
  *comments*) printf '%s' "$COMMENTS" ;;
  *files*) printf '%s\\n' "$NAMES" ;;
  *pulls*) printf '[{"number":7,"head":{"sha":"%s"},"base":{"ref":"main"}}]' "$HEAD_SHA" ;;
esac
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koppla-upp-answer-'));
  await writeFile(join(folder, 'gh'), gh, { mode: 0o755 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  for (const name of await readdir(folder))
    if (name !== 'gh') await rm(join(folder, name), { recursive: true });
});

const run = (script: string, env: Record<string, string> = {}) =>
  spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...{
        HOME: folder,
        PATH: `${folder}:${process.env['PATH'] ?? ''}`,
        LC_ALL: 'C.UTF-8',
        BYTES: '1000',
      },
      ...{ REPOSITORY: 'a/b', RUN: '1', SERVER: 'https://github.example', SHA: 'abc' },
      ...{ HEAD_SHA: 'abc', HEAD: 'c:d', MAIN: 'main', COMMENTS: '[]', ADDRESS: '' },
      ...{
        CONCLUSION: 'success',
        KIND: 'Innehåll',
        ARTIFACT: 'report',
        GITHUB_OUTPUT: 'output',
        ...env,
      },
    },
  });

const give = (files: Zippable) => writeFile(join(folder, 'given.zip'), zipSync(files));

/** What is posted for what a proposal has left behind. */
async function answer(report: unknown, env: Record<string, string> = {}) {
  await give({ 'report.json': strToU8(JSON.stringify(report)) });
  const { status, stderr } = run(jobs.answer.steps[0]?.run ?? '', env);
  const posted = await readFile(join(folder, 'posted'), 'utf8').catch(() => '');
  const asked = await readFile(join(folder, 'asked'), 'utf8').catch(() => '');
  const body = posted === '' ? '' : (JSON.parse(posted) as { body: string }).body;
  return { status, stderr, asked, body };
}

const lure =
  'Se @everyone [vinst](https://x.example) ![a](//x) <img src=x onerror=a()> #1 a/b#2 `b`';
const report: Report = {
  ...emptyReport,
  changes: [
    { heading: `Guiden "${lure}"`, text: `Steg 1:\n- a\n+ ${lure}\n\`\`\`\`\`\`\`\n# Rubrik` },
    { heading: 'Skärmen "Start" (bankid/start)', text: 'Knappen bytte namn:\n- Boka\n+ Boka tid' },
  ],
  faults: 'content/a.yaml:1\n  Fel: Så är det.',
  films: 'Skaffa BankID: 80 sekunder.',
  todo: 'Jämför.',
  left: 'content/a.yaml',
};

/** What of a comment GitHub would read as markup: all but what stands in blocks of code. */
const outside = (body: string): string => body.replace(/^`````(?:diff)?\n[\s\S]*?\n`````$/gmu, '');

test('the comment is the one that "npm run report" writes, and says where to look', async () => {
  const { status, body, asked } = await answer(report);
  expect(status).toBe(0);
  expect(body.startsWith(formatComment(report))).toBe(true);
  expect(body).toContain('- Boka\n+ Boka tid');
  expect(asked).toContain('POST repos/a/b/issues/7/comments');
  const long = { ...report, faults: 'å😀'.repeat(3000) };
  expect((await answer(long)).body).toContain(formatComment(long));
  const many = { ...report, changes: Array.from({ length: 30 }, () => report.changes[1]) };
  expect((await answer(many)).body).toContain(formatComment(many as Report));
});

test('what a stranger has written is no markup, no link and no mention', async () => {
  const { body } = await answer(report, { KIND: 'Förhandsvisning' });
  const markup = outside(body).replace(/\(https:\/\/github\.example\S+\)/u, '');
  expect(markup).not.toMatch(/@|https?:|www\.|GH-|#\d|onerror=|\]\(|!\[|`/u);
  expect(markup).not.toMatch(/<(?!!--)/u);
  expect(body.match(/^`````/gmu)).toHaveLength(12);
});

test('one comment is written over, and only one of our own', async () => {
  const comment = (login: string, end = '') => [
    { id: 5, user: { login }, body: `<!-- svar-pa-forslaget -->\n\nGammalt${end}` },
  ];
  const own = JSON.stringify(comment('github-actions[bot]'));
  expect((await answer(report, { COMMENTS: own })).asked).toContain(
    'PATCH repos/a/b/issues/comments/5',
  );
  const others = JSON.stringify(comment('someone'));
  await rm(join(folder, 'asked'));
  expect((await answer(report, { COMMENTS: others })).asked).toContain('POST');
  await rm(join(folder, 'asked'));
  const whole = JSON.stringify(comment('github-actions[bot]', '\n\n<!-- abc Förhandsvisning -->'));
  expect((await answer(report, { COMMENTS: whole })).asked).toBe('');
});

test('that the preview could not be made is told in the comment that is there', async () => {
  const body = '<!-- svar-pa-forslaget -->\n\nFörhandsvisningen kommer om en stund.';
  const COMMENTS = JSON.stringify([{ id: 5, user: { login: 'github-actions[bot]' }, body }]);
  const none = { COMMENTS, ARTIFACT: 'other', KIND: 'Förhandsvisning' };
  const { asked, body: now } = await answer(report, none);
  expect(asked).toContain('PATCH repos/a/b/issues/comments/5');
  const failed = 'gick inte att göra. [Körningen](https://github.example/a/b/';
  expect(now).toContain(failed);
  const half = { CONCLUSION: 'failure', KIND: 'Förhandsvisning' };
  expect((await answer(report, half)).body).toContain(failed);
});

test('pictures are shown by names of ours, from where the preview was published', async () => {
  const step = {
    label: 'a',
    isChanged: true,
    before: '../../x.webp',
    after: 'a-b.sv.1.efter.webp',
  };
  const shown = { ...report, pictures: [{ heading: lure, steps: [step] }] };
  const address = 'https://preview.example/7/';
  const { body } = await answer(shown, { KIND: 'Förhandsvisning', ADDRESS: address });
  expect(outside(body).match(/!\[\]\(.*?\)/gu)).toEqual([
    `![](${address}bilder/a-b.sv.1.efter.webp)`,
  ]);
  expect(body).toContain(`[Öppna förhandsvisningen](${address})`);
});

test('nothing is posted for another version, of what is too much, or of what is no report', async () => {
  expect((await answer(report, { HEAD_SHA: 'other' })).asked).toBe('');
  expect((await answer(report, { BYTES: '3000000' })).asked).toBe('');
  expect((await answer({ ...report, films: 'a'.repeat(600_000) })).asked).toBe('');
  for (const wrong of [[], 7, '"']) expect((await answer(wrong)).asked, String(wrong)).toBe('');
  expect((await answer({ changes: { a: 1 }, faults: 7, pictures: 'a' })).body).toContain(
    'Inget som läsarna ser.',
  );
});

describe('a preview that is to be published', () => {
  const [scope, files] = jobs.publish.steps.map((step) => step.run);
  const page = strToU8('<meta http-equiv="content-security-policy" content="">');
  const webp = new Uint8Array([
    ...strToU8('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0'),
    ...new Uint8Array(18),
  ]);
  const good: Zippable = {
    'Koppla upp/Starta här.html': page,
    'Koppla upp/index.html': page,
    'Koppla upp/webb/index.html': page,
    'Koppla upp/bilder/a.webp': webp,
  };
  const judge = async (more: Zippable, env: Record<string, string> = {}) => {
    await give({ ...good, ...more });
    return run(files ?? '', { ARTIFACT: 'forhandsvisning', ...env });
  };

  test('is taken when it is whole', async () => {
    const { status, stdout, stderr } = await judge({});
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: '' });
    expect(await readdir(join(folder, 'site'))).toEqual(['bilder', 'index.html', 'webb']);
  });

  const link = { os: 3, attrs: 0o120777 << 16 } as const;
  test.each<[string, Zippable]>([
    ['a link', { 'Koppla upp/webb/a.html': [strToU8('/etc/passwd'), link] }],
    ['a way out', { 'Koppla upp/webb/../../../a.html': page }],
    ['an absolute path', { '/webb/a.html': page }],
    ['another folder', { 'Annat/webb/a.html': page }],
    ['a hidden file', { 'Koppla upp/webb/.git/config.txt': page }],
    ['a name with signs', { 'Koppla upp/webb/a$(id).html': page }],
    ['a program', { 'Koppla upp/webb/a.php': page }],
    ['a picture that is none', { 'Koppla upp/bilder/b.webp': strToU8('<svg onload=a()>') }],
    ['a page without policy', { 'Koppla upp/webb/b.html': strToU8('<script>a()</script>') }],
  ])('is refused with %s', async (_, more) => {
    const { status, stdout } = await judge(more);
    expect(status).toBe(1);
    expect(stdout).toMatch(/läggs inte upp\.$/mu);
    expect(await readdir(join(tmpdir())).then((names) => names.includes('a.html'))).toBe(false);
  });

  test('is refused when it is too large, and is for content alone', async () => {
    expect((await judge({}, { BYTES: '400000000' })).status).not.toBe(0);
    const ask = async (NAMES: string, env: Record<string, string> = {}) => {
      await mkdir(folder, { recursive: true });
      await rm(join(folder, 'output'), { force: true });
      run(scope ?? '', { NAMES, ...env });
      return readFile(join(folder, 'output'), 'utf8').catch(() => '');
    };
    expect(await ask('content/pages/om.mdx')).toBe('number=7\n');
    for (const names of ['content/pages/om.mdx\nsrc/a.ts', '.github/workflows/preview.yml', ''])
      expect(await ask(names), names).toBe('');
    expect(await ask('content/pages/om.mdx', { HEAD_SHA: 'other' })).toBe('');
    expect(await ask('content/pages/om.mdx', { MAIN: 'other' })).toBe('');
  });
});
