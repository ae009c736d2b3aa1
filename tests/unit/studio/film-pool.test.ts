import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openPool } from '../../../src/studio/film/film-pool.ts';

// The house's threads wait for photographs now and then, and are idle for a moment.
const pool = openPool();
afterAll(() => pool.destroy());

const pause = new URL('./pause.ts', import.meta.url).href;
const run = (ms: number) => pool.run(ms, { filename: pause, name: 'pause' });

test('a job that comes when a thread has just run dry is done like any other', async () => {
  const answers: Promise<unknown>[] = [];
  for (let round = 0; round < 60; round++) {
    const long = run(12);
    const short = run(1);
    await short;
    // The thread that did the short one is idle from here on; the next jobs come a moment later.
    await wait(round % 4);
    const next = [run(1), run(1), run(1)];
    answers.push(long, ...next);
    await Promise.allSettled([long, ...next]);
  }
  const results = await Promise.allSettled(answers);
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
});
