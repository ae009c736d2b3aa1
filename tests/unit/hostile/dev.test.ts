import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openGate } from '../../../src/build/pages/content-check.ts';
import { holdUntilSound } from '../../../src/build/pages/hold-faulty.ts';
import type { ContentProblem } from '../../../src/checks/read/content-file.ts';

const problem: ContentProblem = {
  file: 'content/pages/om.mdx',
  line: 7,
  message: 'Taggen <script> är inte tillåten.',
  remedy: 'Skriv "mindre än".',
};

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

test('a fault that is written while the site runs stands in for every page until it is mended', async () => {
  let faults: ContentProblem[] = [];
  let isChanged = false;
  let checks = 0;
  const gate = openGate(
    () => {
      checks += 1;
      return Promise.resolve(faults);
    },
    () => isChanged,
  );
  const server = createServer((request, response) => {
    void gate(request, response, () => response.end('sidan'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ask = async () =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/om/`)).text();
  try {
    expect(await ask()).toBe('sidan');
    expect(await ask()).toBe('sidan');
    expect(checks).toBe(1);
    [faults, isChanged] = [[problem], true];
    expect(await ask()).toContain('Taggen &lt;script&gt;');
    faults = [];
    expect(await ask()).toBe('sidan');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
