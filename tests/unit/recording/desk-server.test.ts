import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../../src/build/recording/desk-server.ts';
import { refuseRequest } from '../../../src/build/recording/guard-desk.ts';
import { prepareGuide } from '../../../src/studio/film/prepare-guide.ts';
import { readMarks } from '../../../src/studio/sound/sound.ts';
import { guide, guideFolder, openSample, writeGuide } from '../footage/sample-guide.ts';
import { readAloud } from '../voices/read-aloud.ts';
import { writeWav } from '../voices/write-wav.ts';

let root: string;
let server: Server;
let port: number;
const deskPath = `/inspelning/${guide}/`;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-desk-'));
  await writeGuide(root);
  const desk = serveDesk(root);
  server = createServer((asked, response) => desk(asked, response, () => response.end('sidan')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

type Answer = { status: number; text: string };

/** Asks as any program can: with whatever headers, which a browser would not let a page choose. */
const ask = (
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: object; body?: Buffer } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path, method, headers: { ...headers }, agent: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });

const own = () => ({
  host: `localhost:${port}`,
  origin: `http://localhost:${port}`,
  'content-type': 'audio/wav',
});
const put = (path: string, body: Buffer, headers: object = own()) =>
  ask(path, { method: 'PUT', headers, body });

const read = async (text: string) => writeWav((await readAloud([text], { level: 0.6 })).sound);

test.each([
  ['another page', { origin: 'https://exempel.se' }],
  ['another port of this computer', { origin: 'http://localhost:1' }],
  ['no page at all', { origin: undefined }],
  ['a page that the browser says is foreign', { 'sec-fetch-site': 'cross-site' }],
  ['a name that leads here', { host: 'elak.exempel.se', origin: 'http://elak.exempel.se' }],
  ['a form', { 'content-type': 'text/plain' }],
])('what %s sends is not written', async (_, changes) => {
  const headers = Object.fromEntries(
    Object.entries({ ...own(), ...changes }).filter(([, value]) => value !== undefined),
  );
  const answer = await put(`${deskPath}title/0.wav`, await read('Hej på dig.'), headers);
  expect(answer.status).toBe(403);
  expect(existsSync(join(root, guideFolder, 'voice'))).toBe(false);
  expect(existsSync(join(root, '.cache/recording'))).toBe(false);
});

test('only this computer, under a name of its own, sees the desk', async () => {
  const from = (remoteAddress: string, host = 'localhost:4321') =>
    refuseRequest({
      method: 'GET',
      headers: { host },
      socket: { remoteAddress },
    } as IncomingMessage);
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
    expect(from(address)).toBeUndefined();
  for (const address of ['192.168.1.5', '::ffff:10.0.0.1', '8.8.8.8', ''])
    expect(from(address)).toContain('bara att använda på den dator');
  expect(from('127.0.0.1', 'elak.exempel.se')).toContain('http://localhost');
  expect((await ask('/inspelning/', { headers: { host: 'elak.exempel.se' } })).status).toBe(403);
  expect((await ask('/om/')).text).toBe('sidan');
});

test.each([
  ['/inspelning/bankid/finns-inte/'],
  ['/inspelning/../package.json'],
  ['/inspelning/%2e%2e/%2e%2e/'],
  [`${deskPath}title/99.wav`],
  [`${deskPath}..%2f..%2f/0.wav`],
  [`${deskPath}fi/`],
])('there is nothing at %s', async (path) => {
  const answer = await ask(path, { headers: own() });
  expect([404, 200]).toContain(answer.status);
  expect(answer.text).not.toContain('devDependencies');
  if (answer.status === 200) expect(answer.text).toBe('sidan');
});

test('what cannot be the sentence is told of in Swedish, and not kept', async () => {
  const silent = writeWav({ samples: new Float32Array(48_000), sampleRate: 48_000 });
  for (const [body, told] of [
    [silent, 'Det hörs ingen röst.'],
    [Buffer.from('Hej'), 'Ljudet går inte att läsa.'],
  ] as const) {
    const { status, text } = await put(`${deskPath}title/0.wav`, body);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ fine: false, told, isPartReady: false });
  }
  const large = await put(`${deskPath}title/0.wav`, Buffer.alloc(13_000_000)).catch(
    () => undefined,
  );
  if (large) expect(large.status).toBe(413);
  expect(existsSync(join(root, guideFolder, 'voice'))).toBe(false);
});

test('a part is written when its last sentence is read, each sentence with its time', async () => {
  const before = await prepareGuide(await openSample(root), guide, 'sv');
  const texts = before.timeline.sentences.filter(({ part }) => part === 'title').map((s) => s.text);
  expect(texts.length).toBeGreaterThan(1);
  const file = join(root, guideFolder, 'voice/title.wav');
  for (const [index, text] of texts.entries()) {
    expect(existsSync(file)).toBe(false);
    const answer = await put(`${deskPath}title/${index}.wav`, await read(text));
    expect(JSON.parse(answer.text)).toMatchObject({
      fine: true,
      isPartReady: index === texts.length - 1,
    });
  }
  const marks = await readMarks(file);
  expect(marks.map(({ text }) => text)).toEqual(texts);
  const film = await prepareGuide(await openSample(root), guide, 'sv');
  const title = film.speeches.filter(
    (_, index) => film.timeline.sentences[index]?.part === 'title',
  );
  expect(title.map(({ recorded }) => recorded)).toEqual(texts.map(() => true));

  // Without what was kept beside: the file itself tells what has been read.
  await rm(join(root, '.cache/recording'), { recursive: true });
  const page = await ask(deskPath, { headers: own() });
  expect(page.text).toContain('"part":"title"');
  expect(page.text).toContain(`"read":[${texts.map(() => 'true').join(',')}]`);
  const again = await put(`${deskPath}title/0.wav`, await read(texts[0] ?? ''));
  expect(JSON.parse(again.text)).toMatchObject({ fine: true, isPartReady: true });
  expect(await readMarks(file)).toHaveLength(texts.length);
});

test('a sentence that was changed since is named, with what to do', async () => {
  const file = join(root, guideFolder, 'film.yaml');
  await mkdir(join(root, guideFolder, 'voice'), { recursive: true });
  const kept = await readFile(file, 'utf8');
  const voice = join(root, guideFolder, 'voice/title.wav');
  const wav = await readFile(voice);
  const label = (await readMarks(voice))[1]?.text ?? '';
  // The same bytes under a label of as many letters: another sentence than the film's.
  await writeFile(
    voice,
    Buffer.from(
      wav
        .toString('latin1')
        .replace(Buffer.from(label).toString('latin1'), 'x'.repeat(Buffer.from(label).length)),
      'latin1',
    ),
  );
  const told = prepareGuide(await openSample(root), guide, 'sv');
  await expect(told).rejects.toThrow(`Meningen "${label}" är inte inläst. Texten har ändrats.`);
  await expect(told).rejects.toThrow('/inspelning/');
  await writeFile(voice, wav);
  await writeFile(file, kept);
});

test('a recording of another kind is not written over', async () => {
  const other = join(root, guideFolder, 'voice/end.m4a');
  await mkdir(join(root, guideFolder, 'voice'), { recursive: true });
  await writeFile(other, 'ljud');
  const answer = await put(`${deskPath}end/0.wav`, await read('Klart.'));
  expect(JSON.parse(answer.text)).toMatchObject({ fine: false });
  expect(answer.text).toContain('Delen har redan en inspelning.');
  await rm(other);
});
