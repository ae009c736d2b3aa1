import { execFile } from 'node:child_process';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPartial, listHalfMade } from './check-cache.ts';
import { startFilms } from './run-films.ts';
import { writeSampleContent } from './write-sample-content.ts';

let root: string;
beforeAll(async () => {
  root = await writeSampleContent();
});
afterAll(() => rm(root, { recursive: true, force: true }));

test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
  '%s ends the work, the browser and the workers, and leaves nothing half-made',
  async (signal) => {
    const cacheRoot = join(root, '.cache');
    await rm(join(cacheRoot, 'films'), { recursive: true, force: true });
    const run = startFilms(root);
    await run.said(/görs …/u);
    await new Promise((resolve) => setTimeout(resolve, signal === 'SIGINT' ? 1500 : 300));
    run.kill(signal);
    const { code, output } = await run.ended;
    expect(output).toContain('Avbrutet. Inget halvfärdigt ligger kvar.');
    expect(code).toBe(130);
    expect(await listHalfMade(cacheRoot)).toEqual([]);
    expect(await findPartial(cacheRoot)).toEqual([]);
  },
  60_000,
);

test('no moment is the wrong one to stop at: no thread is cut off in the middle of its work', async () => {
  const program = fileURLToPath(new URL('./abort-often.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, root]);
  expect(stdout).toContain('Every stop was survived.');
  expect(await listHalfMade(join(root, '.cache'))).toEqual([]);
}, 120_000);

test('what a killed run left behind is swept when it is an hour old, and no earlier', async () => {
  const films = join(root, '.cache', 'films');
  await mkdir(films, { recursive: true });
  for (const name of ['.1-gammal.half', '.1-ny.half']) await writeFile(join(films, name), 'halv');
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  await utimes(join(films, '.1-gammal.half'), longAgo, longAgo);
  const run = startFilms(root);
  await run.said(/görs …/u);
  run.kill('SIGINT');
  await run.ended;
  expect(await listHalfMade(join(root, '.cache'))).toEqual(['films/.1-ny.half']);
});
