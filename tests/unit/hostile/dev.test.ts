import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { holdEvents } from '../../../src/build/desk/hold-events.ts';
import { holdUntilSound } from '../../../src/build/desk/hold-faulty.ts';
import type { Standing } from '../../../src/build/desk/check-work.ts';
import type { ContentProblem } from '../../../src/checks/read/content-file.ts';

const problem: ContentProblem = {
  file: 'content/pages/om.mdx',
  line: 7,
  message: 'Taggen <script> är inte tillåten.',
  remedy: 'Skriv "mindre än".',
};

const sound: Standing = { faults: [], held: [], changed: [], isWhole: true };

test('faulty content holds the start, shows its faults at every address, and lets go when mended', async () => {
  let faults: ContentProblem[] = [problem];
  const ports: number[] = [];
  const held = holdUntilSound(
    () => Promise.resolve(faults),
    { port: 0, host: '127.0.0.1' },
    (_, port) => ports.push(port),
  );
  await expect.poll(() => ports).toHaveLength(1);
  for (const path of ['/', '/om/', '/finns/inte.js']) {
    const answer = await fetch(`http://127.0.0.1:${ports[0]}${path}`);
    expect(answer.status).toBe(500);
    const page = await answer.text();
    expect(page).toContain('content/pages/om.mdx:7');
    expect(page).toContain('Taggen &lt;script&gt; är inte tillåten.');
    expect(page).not.toContain('<script>');
  }
  faults = [];
  await held;
  await expect(fetch(`http://127.0.0.1:${ports[0]}/`)).rejects.toThrow();
  expect(ports).toHaveLength(1);
});

test('sound content is not held at all', async () => {
  await holdUntilSound(
    () => Promise.resolve([]),
    { port: 0, host: '127.0.0.1' },
    () => expect.unreachable(),
  );
});

test('the builder does not hear of a faulty file until it is in order, and never of one mended back', async () => {
  let standing: Standing = sound;
  const heard: string[] = [];
  const told: boolean[] = [];
  const watcher = new EventEmitter();
  for (const name of ['change', 'unlink'])
    watcher.on(name, (path: string) => heard.push(`${name} ${path}`));
  holdEvents(
    watcher,
    (path) => (path.startsWith('/site/content/') ? path.slice('/site/'.length) : undefined),
    () => Promise.resolve(standing),
    (_, isTold) => told.push(isTold),
  );
  const change = async (path: string, now: Standing) => {
    standing = now;
    const before = told.length;
    watcher.emit('change', `/site/${path}`);
    await expect.poll(() => told.length).toBe(before + 1);
  };
  const [page, other] = ['content/pages/om.mdx', 'content/pages/hjalp.mdx'];
  watcher.emit('change', '/site/src/a.ts');
  expect(heard).toEqual(['change /site/src/a.ts']);
  const held: Standing = { faults: [problem], held: [page], changed: [], isWhole: true };
  await change(page, held);
  expect(heard).toHaveLength(1);
  // The others are shown as they are written meanwhile.
  await change(other, { ...held, changed: [other] });
  expect(heard.slice(1)).toEqual([`change /site/${other}`]);
  await change(page, sound);
  expect(heard).toHaveLength(2);
  await change(page, held);
  await change(page, { ...sound, changed: [page] });
  expect(heard.slice(2)).toEqual([`change /site/${page}`]);
  expect(told).toEqual([false, true, false, false, true]);
});
