import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

const workflow = parse(readFileSync('.github/workflows/suggest.yml', 'utf8')) as {
  jobs: { suggest: { steps: { run: string; env: Record<string, string> }[] } };
};
const [step] = workflow.jobs.suggest.steps;

/** In place of GitHub's own command: it knows one proposal, and writes down what it is told to post. */
const gh = `#!/bin/bash
case "$*" in
  *"run download"*) mkdir -p taken && cp given.json taken/suggestions.json ;;
  *"--method POST"*) cat "\${@: -1}" >> posted; [ "$REFUSE" != yes ] || [ "$(jq '.comments | length' "\${@: -1}")" = 1 ] ;;
  *reviews*) printf '%s' "$REVIEWS" ;;
  *pulls*) printf '[{"number":7,"head":{"sha":"%s"}}]' "$HEAD_SHA" ;;
esac
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koppla-upp-suggest-'));
  await writeFile(join(folder, 'gh'), gh, { mode: 0o755 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await rm(join(folder, 'posted'), { force: true });
  await rm(join(folder, 'taken'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
});

const good = { path: 'content/pages/om.mdx', startLine: 3, line: 3, text: 'Ett.' };

/** What is posted for what a proposal has left behind; each post is one JSON. */
async function offer(given: unknown, env: Record<string, string> = {}) {
  await writeFile(join(folder, 'given.json'), JSON.stringify(given));
  const { status, stdout } = spawnSync('bash', ['-c', step?.run ?? ''], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...{ PATH: `${folder}:${process.env['PATH'] ?? ''}`, REPOSITORY: 'a/b', RUN: '1' },
      ...{ SHA: 'abc', HEAD_SHA: 'abc', HEAD: 'c:d', REVIEWS: '[]', ...env },
    },
  });
  const posted = await readFile(join(folder, 'posted'), 'utf8').catch(() => '');
  return { status, stdout, posted };
}

test('what can be put right is offered at its lines, all at once', async () => {
  const { status, posted } = await offer([
    good,
    { ...good, startLine: 5, line: 7, text: 'Två\ntre.' },
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(posted)).toMatchObject({
    commit_id: 'abc',
    event: 'COMMENT',
    comments: [
      { path: good.path, line: 3, side: 'RIGHT', body: '```suggestion\nEtt.\n```' },
      { start_line: 5, start_side: 'RIGHT', line: 7, body: '```suggestion\nTvå\ntre.\n```' },
    ],
  });
});

const hostile: Record<string, unknown> = {
  'a file that is no content': { ...good, path: '.github/workflows/site.yml' },
  'a way out of the content': { ...good, path: 'content/../package.json' },
  'a path of two lines': { ...good, path: 'content/a.yaml\ncontent/b.yaml' },
  'a way out of its block': { ...good, text: '```\n@everyone [lure](https://x.example)' },
  'a line that is none': { ...good, line: '3; id' },
  'lines turned round': { ...good, startLine: 9 },
  'a text that is none': { ...good, text: { a: 1 } },
};

test('what could be anything else than lines of the content is left out', async () => {
  const { status, posted } = await offer([...Object.values(hostile), good]);
  expect(status).toBe(0);
  expect(posted.match(/"path":/gu), Object.keys(hostile).join()).toHaveLength(1);
  const nothing = { status: 0, stdout: 'Inget att rätta.\n', posted: '' };
  await rm(join(folder, 'posted'));
  expect(await offer(Object.values(hostile))).toEqual(nothing);
});

test('nothing is posted for another version, twice, or of what is no list', async () => {
  expect((await offer([good], { HEAD_SHA: 'other' })).posted).toBe('');
  const done = '[{"id":1,"commit_id":"abc","user":{"login":"github-actions[bot]"}}]';
  expect((await offer([good], { REVIEWS: done })).posted).toBe('');
  const { status, posted } = await offer({ comments: [good] });
  expect(status).not.toBe(0);
  expect(posted).toBe('');
  expect((await offer([{ ...good, text: 'a'.repeat(250_000) }])).posted).toBe('');
});

test('a line that the proposal does not touch hides no other', async () => {
  const { status, posted } = await offer([good, { ...good, startLine: 5, line: 5 }], {
    REFUSE: 'yes',
  });
  expect(status).toBe(0);
  expect(posted.match(/"comments":/gu)).toHaveLength(3);
});
