import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openThreads } from '../../../src/studio/threads.ts';

// The house's threads wait for photographs now and then, and are idle for a moment.
const threads = openThreads();
afterAll(() => threads.close());

const pause = new URL('./pause.ts', import.meta.url).href;
const run = (ms: number) => threads.run(ms, { filename: pause, name: 'pause' });

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

test.each([0, 1, 5, 20, 60])(
  'threads that fall over %i ms apart each fail their own job, and all still end',
  async (apartMs) => {
    const dying = openThreads();
    const fall = (ms: number) => dying.run(ms, { filename: pause, name: 'die' });
    const last = fall(30 + apartMs);
    await expect(fall(30)).rejects.toThrow('fell over');
    const ended = dying.close();
    await expect(last).rejects.toThrow('fell over');
    await ended;
  },
);

test('a job that throws nothing at all has failed, with words', async () => {
  const job = threads.run(undefined, { filename: pause, name: 'throwNothing' });
  await expect(job).rejects.toThrow('without a word');
});
