import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Workflow = { jobs: { tell: { steps: { run: string; env: { TITLE: string } }[] } } };
const workflow = parse(readFileSync('.github/workflows/due.yml', 'utf8')) as Workflow;
const [step] = workflow.jobs.tell.steps;

/** In place of GitHub's own command: it has the lists of the month, and writes down what is posted. */
const gh = `#!/bin/bash
case "$*" in
  *"run download"*) mkdir -p taken; printf '%s' "$DUE" > taken/due.txt; printf 'b' > taken/links.txt ;;
  *--method\\ P*) echo "$*" >> asked; cat "\${@: -1}" > posted ;;
  *issues*) printf '%s' "$ISSUES" ;;
esac
`;

test('one issue is opened, and then written over; nobody is mentioned in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-month-'));
  try {
    await writeFile(join(folder, 'gh'), gh, { mode: 0o755 });
    const tell = async (ISSUES: string) => {
      const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, REPOSITORY: 'a/b', RUN: '1' };
      const DUE = '`````\n@everyone #1 å';
      const { status } = spawnSync('bash', ['-c', step?.run ?? ''], {
        cwd: folder,
        env: { ...env, ISSUES, DUE, TITLE: step?.env.TITLE ?? '' },
      });
      expect(status).toBe(0);
      const asked = await readFile(join(folder, 'asked'), 'utf8');
      await rm(join(folder, 'asked'));
      const posted = JSON.parse(await readFile(join(folder, 'posted'), 'utf8')) as { body: string };
      return { asked, posted };
    };
    const { asked, posted } = await tell('[{"number":3,"title":"Annat"}]');
    expect(asked).toContain('POST repos/a/b/issues');
    expect(posted).toMatchObject({ title: step?.env.TITLE });
    expect(posted.body).toContain('`````\n´´´´´\n@everyone #1 å\n`````');
    const again = await tell(`[{"number":3,"title":"${step?.env.TITLE}"}]`);
    expect(again.asked).toContain('PATCH repos/a/b/issues/3');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
