import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPartial } from './check-cache.ts';
import { runFilms, startFilms } from './run-films.ts';
import { writeSampleContent } from './write-sample-content.ts';

let root: string;
beforeAll(async () => {
  root = await writeSampleContent();
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Numbers 0–1 that look random and are the same every time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('killed at twelve random moments: nothing partial is kept, and the next run mends it', async () => {
  const random = createRandom(1177);
  const cacheRoot = join(root, '.cache');
  // Two at a time on the same cache: they are in each other's way as well.
  for (let round = 0; round < 6; round++) {
    await Promise.all(
      [0, 1].map(async () => {
        const run = startFilms(root);
        await wait(400 + random() * 3600);
        run.kill('SIGKILL');
        await run.ended;
      }),
    );
    expect(await findPartial(cacheRoot)).toEqual([]);
    // What was finished is taken away, so that there always is something to be killed in.
    await rm(join(cacheRoot, 'films'), { recursive: true, force: true });
    if (round % 4 === 3) await rm(join(cacheRoot, 'pictures'), { recursive: true, force: true });
  }
  const { code, output } = await runFilms(root, ['--verify']);
  expect(output).toContain('Alla 2 filmer håller måttet.');
  expect(code).toBe(0);
  expect(await findPartial(cacheRoot)).toEqual([]);
}, 180_000);
