import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { uses?: string; run?: string; if?: string; with?: Record<string, unknown> };
type Job = {
  permissions?: Record<string, string>;
  container?: string;
  steps: Step[];
  needs?: string | string[];
};
type Workflow = {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
};

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

/** What would run something that a proposal has written. */
const runsCode = /\b(?:git|npm|npx|node|curl|wget|eval|source|sh|bash|chmod)\b/u;
const onlyOnMain = /github\.event_name == 'push'/u;

describe.each(workflows)('$name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const uses = (name: string) => steps.filter((step) => step.uses?.startsWith(name) === true);

  test('every action is pinned to a commit, with its version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/u.test(line));
    expect(
      lines.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line)),
    ).toEqual([]);
  });

  test('nothing is allowed that is not asked for by a job', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(permissions).toBeDefined();
    const writing = jobs.filter(({ permissions = {} }) =>
      Object.values(permissions).includes('write'),
    );
    // Who may write runs nothing of the project's, and fetches nothing of it.
    for (const job of writing) {
      expect(job.steps.some((step) => step.uses?.includes('/checkout@') === true)).toBe(false);
      const runs = job.steps.map(({ run = '' }) => run).join('\n');
      expect(runs.replace(/npm run fix/gu, '')).not.toMatch(runsCode);
      // Only what is begun by main's own file answers a proposal; see `suggest.test.ts`, `answer.test.ts`.
      const begins = Object.keys(workflow.on).join();
      if (runs !== '') expect(['workflow_run', 'schedule,workflow_dispatch']).toContain(begins);
    }
  });

  test('a secret is only where nothing of the project is run', () => {
    for (const job of jobs.filter((each) => JSON.stringify(each).includes('secrets.'))) {
      expect(Object.keys(workflow.on)).toEqual(['workflow_run']);
      expect(job.steps.filter((step) => step.uses !== undefined)).toEqual([]);
      expect(job.steps.map(({ run = '' }) => run).join('\n')).not.toMatch(
        /\b(?:npm|npx|node|curl|wget|eval|source|chmod)\b/u,
      );
    }
    // What a proposal has begun with its own code has none at all, and may only read.
    if (!('pull_request' in workflow.on) || 'push' in workflow.on) return;
    expect(text).not.toContain('secrets.');
    for (const { permissions } of jobs) expect(permissions).toEqual({ contents: 'read' });
  });

  test('no credentials are left in what is checked out', () => {
    for (const step of uses('actions/checkout@'))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('a proposal saves nothing for main to find', () => {
    expect(uses('actions/cache@')).toEqual([]);
    for (const step of uses('actions/cache/save@')) expect(step.if).toMatch(onlyOnMain);
    for (const step of uses('actions/setup-node@')) {
      expect(step.with?.['cache']).toBeUndefined();
      expect(step.with?.['package-manager-cache']).toBe(false);
    }
  });

  test('what main has saved is found: the same names, packed in the same way', () => {
    const saved = [...uses('actions/cache/save@'), ...uses('actions/cache/restore@')];
    expect(new Set(saved.map((step) => step.with?.['key'])).size).toBeLessThanOrEqual(1);
    expect(new Set(saved.map((step) => step.with?.['path'])).size).toBeLessThanOrEqual(1);
    for (const { container, steps: own } of jobs)
      if (container && own.some((step) => step.uses?.startsWith('actions/cache/')))
        expect(own.map(({ run = '' }) => run).join('\n')).toMatch(
          /apt-get install[\s\S]*\bzstd\b/u,
        );
  });

  test('no words of a proposal stand in a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('what is run with the rights of main takes nothing from the proposal', () => {
    if (!('pull_request_target' in workflow.on)) return;
    expect(steps.filter((step) => step.uses !== undefined)).toEqual([]);
    const runs = steps.map(({ run = '' }) => run).join('\n');
    expect(runs).not.toMatch(/\b(?:git|npm|npx|node|curl|wget)\b/u);
  });
});

test('Firefox and WebKit are driven for every proposal, from the same built site', () => {
  const site = workflows.find(({ name }) => name === 'site.yml')?.workflow;
  const runs = site?.jobs['webblasare']?.steps.map(({ run = '' }) => run).join('\n') ?? '';
  for (const name of ['firefox-esr', 'webkit2gtk-driver', 'npm run build'])
    expect(runs).toContain(name);
  expect(runs).toMatch(/xvfb-run .*npm run test:browsers/u);
});

test('main is published by a job of its own, after the tests', () => {
  const site = workflows.find(({ name }) => name === 'site.yml')?.workflow;
  expect(site?.jobs['deploy']?.needs).toBe('test');
  expect(site?.jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(site?.jobs['test']?.permissions).toEqual({ contents: 'read' });
});

describe('a proposal', () => {
  const gate = workflows.find(({ name }) => name === 'proposal.yml')?.workflow;
  const run = gate?.jobs['scope']?.steps[0]?.run ?? '';
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'koppla-upp-proposal-'));
    // In place of GitHub's own command: it tells which files are changed.
    await writeFile(join(folder, 'gh'), '#!/bin/sh\nprintf "%s\\n" "$NAMES"\n', { mode: 0o755 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const judge = (names: readonly string[], author: string, changed = names.length) => {
    const { status, stdout } = spawnSync('bash', ['-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${folder}:${process.env['PATH'] ?? ''}`,
        NAMES: names.join('\n'),
        CHANGED: String(changed),
        AUTHOR: author,
        REPOSITORY: 'a/b',
        NUMBER: '1',
      },
    });
    return { status, stdout };
  };

  test.each([
    ['content by a stranger', ['content/pages/om.mdx', 'content/screens/a/b.yaml'], 'NONE'],
    ['the list of addresses by itself', ['content/addresses.yaml'], 'FIRST_TIME_CONTRIBUTOR'],
    ['both lists', ['content/addresses.yaml', 'content/phones.yaml'], 'NONE'],
    ['code by somebody who tends the project', ['src/model/text.ts', '.github/a.yml'], 'OWNER'],
  ])('of %s may be tried', (_, names, author) => {
    expect(judge(names, author).status).toBe(0);
  });

  test.each([
    ['a workflow', '.github/workflows/site.yml'],
    ["an editor's settings", '.vscode/settings.json'],
    ['a script', 'scripts/check-content.ts'],
    ['the settings of npm', '.npmrc'],
    ['a package', 'package.json'],
    ['a test', 'tests/unit/checks/mdx.test.ts'],
    ['a name that looks like content', 'contents/a.yaml'],
    ['a name with signs', 'a$(id)\u001b[31m'],
  ])('of %s by a stranger must be read as code', (_, name) => {
    for (const author of ['NONE', 'CONTRIBUTOR', 'FIRST_TIMER']) {
      const { status, stdout } = judge(['content/pages/om.mdx', name], author);
      expect(status).toBe(1);
      expect(stdout).toContain('mer än innehåll');
      expect(stdout).not.toContain('\u001b');
    }
  });

  test('of new addresses together with what uses them is divided', () => {
    for (const list of ['content/addresses.yaml', 'content/phones.yaml']) {
      const { status, stdout } = judge([list, 'content/pages/om.mdx'], 'MEMBER');
      expect(status).toBe(1);
      expect(stdout).toContain('i ett eget förslag');
    }
  });

  test('of more files than can be listed is divided', () => {
    expect(judge(['content/pages/om.mdx'], 'OWNER', 3000).status).toBe(1);
  });
});
