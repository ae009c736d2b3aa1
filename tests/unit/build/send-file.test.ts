import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendFile } from '../../../src/build/films/send-file.ts';

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251));
const largeSize = 20_000_000;
const outcomes: Promise<void>[] = [];
let folder: string;
let origin: string;
const server = createServer((incoming, response) => {
  const name = /large|gone/u.test(incoming.url ?? '') ? 'large.mp4' : 'film.mp4';
  if (incoming.url === '/gone') response.destroy();
  const sent = sendFile(incoming, response, join(folder, name), 'video/mp4');
  sent.catch(() => undefined);
  outcomes.push(sent);
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koppla-send-'));
  await writeFile(join(folder, 'film.mp4'), bytes);
  await writeFile(join(folder, 'large.mp4'), Buffer.alloc(largeSize));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (range?: string) => {
  const response = await fetch(origin, range ? { headers: { range } } : {});
  const { status, headers } = response;
  return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
};

test('the whole file, told that parts may be asked for', async () => {
  const { status, headers, body } = await ask();
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('video/mp4');
  expect(headers.get('accept-ranges')).toBe('bytes');
  expect(headers.get('content-length')).toBe('1000');
  expect(body.equals(bytes)).toBe(true);
});

test.each([
  ['bytes=0-', 0, 999],
  ['bytes=0-0', 0, 0],
  ['bytes=100-199', 100, 199],
  ['bytes=990-5000', 990, 999],
])('the part that %s asks for', async (range, from, to) => {
  const { status, headers, body } = await ask(range);
  expect(status).toBe(206);
  expect(headers.get('content-range')).toBe(`bytes ${from}-${to}/1000`);
  expect(headers.get('content-length')).toBe(String(to - from + 1));
  expect(body.equals(bytes.subarray(from, to + 1))).toBe(true);
});

test('a part beyond the end is refused', async () => {
  const { status, headers, body } = await ask('bytes=1000-');
  expect(status).toBe(416);
  expect(headers.get('content-range')).toBe('bytes */1000');
  expect(body).toHaveLength(0);
});

test('a range of another kind gets the whole file', async () => {
  expect((await ask('pages=1-2')).status).toBe(200);
});

test('a player that hangs up half-way, as one does to seek, is no error', async () => {
  const asked = request(`${origin}/large`).end();
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
  await once(response, 'data');
  asked.destroy();
  await expect(outcomes.at(-1)).resolves.toBeUndefined();
});

test('a file that is not there is an error', async () => {
  await rm(join(folder, 'film.mp4'));
  const asked = request(origin).end();
  asked.on('error', () => undefined);
  await once(server, 'request');
  await expect(outcomes.at(-1)).rejects.toThrow('ENOENT');
  asked.destroy();
});

test('does not mind somebody who left before the file was sent', async () => {
  const count = outcomes.length;
  await expect(fetch(`${origin}/gone`)).rejects.toThrow();
  await expect(outcomes[count]).resolves.toBeUndefined();
});
