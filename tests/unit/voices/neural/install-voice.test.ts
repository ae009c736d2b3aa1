import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import {
  fetchedFrom,
  findVoice,
  installVoice,
  removeVoice,
} from '../../../../src/studio/voice/neural/install-voice.ts';
import { neuralVoices } from '../../../../src/studio/voice/neural/voices.ts';
import { type Behaviour, sampleVoice, serveVoice } from './sample-voice.ts';
import { writeVoice, writeVoiceConfig } from './write-voice.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-neural-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let roots = 0;
const newRoot = () => join(folder, String(++roots));
const quick = { restMs: 5, silentMs: 300 };

/** Fetches from a place that behaves so; gives what was asked for, and the fault if there was one. */
async function fetchWith(behaviour: Behaviour, root = newRoot()) {
  const place = await serveVoice(behaviour);
  try {
    const fault = await installVoice(root, sampleVoice(place.origin), quick).then(
      () => undefined,
      (error: Error) => error,
    );
    return { root, fault, asked: place.asked, voice: findVoice(root, 'sv') };
  } finally {
    await place.close();
  }
}

const isReady = async (root: string) => {
  const names = await readdir(join(root, '.voices/sv'));
  return ['model.onnx', 'tokens.txt', 'voice.json', 'espeak-ng-data'].every((n) =>
    names.includes(n),
  );
};

test('a voice is fetched, checked and made ready; nothing else is left', async () => {
  const { root, fault, voice } = await fetchWith({});
  expect(fault).toBeUndefined();
  expect(voice).toMatchObject({ id: 'sv_SE-hum-small', language: 'sv', noiseScale: 0.667 });
  expect(await isReady(root)).toBe(true);
  expect(await readdir(join(root, '.voices/fetched'))).toEqual([]);
  expect(await removeVoice(root, 'sv')).toBe(true);
  expect(findVoice(root, 'sv')).toBeUndefined();
  expect(await removeVoice(root, 'sv')).toBe(false);
});

test('a line that breaks is taken up where it broke', async () => {
  const { root, fault, asked } = await fetchWith({ breakAfter: 20_000, breaks: 3 });
  expect(fault).toBeUndefined();
  expect(await isReady(root)).toBe(true);
  expect(asked.filter((each) => each.includes('bytes=')).length).toBeGreaterThanOrEqual(2);
});

test('a run that was broken off is gone on with by the next', async () => {
  const root = newRoot();
  const fetched = join(root, '.voices/fetched/sv_SE-hum-small');
  await mkdir(fetched, { recursive: true });
  await writeFile(join(fetched, 'model.part'), writeVoice().subarray(0, 4000));
  const { fault, asked } = await fetchWith({}, root);
  expect(fault).toBeUndefined();
  expect(asked).toContain('/hum.onnx bytes=4000-');
});

test('a place that sends the whole file again is taken from the beginning', async () => {
  const { fault, root } = await fetchWith({ breakAfter: 20_000, breaks: 2, wholeAlways: true });
  expect(fault).toBeUndefined();
  expect(await isReady(root)).toBe(true);
});

test.each<[string, Behaviour, RegExp]>([
  ['is not there', { status: 404 }, /Det går inte att hämta http.*\(svar 404\)/u],
  ['fails each time', { status: 503 }, /Det går inte att hämta http.*\(svar 503\)/u],
  ['breaks off at once, always', { breakAfter: 0 }, /Det går inte att hämta/u],
  [
    'is larger',
    { model: Buffer.concat([writeVoice(), Buffer.alloc(9)]) },
    /större än den ska vara/u,
  ],
  [
    'is another',
    { model: Buffer.alloc(writeVoice().length, 7) },
    /kontrollsumman stämmer inte\. Den är borttagen/u,
  ],
])('a file that %s is told of, and no voice is there', async (_, behaviour, message) => {
  const { root, fault, voice } = await fetchWith(behaviour);
  expect(fault?.name).toBe('VoiceFault');
  expect(fault?.message).toMatch(message);
  expect(fault?.message).toContain('Gör så här: ');
  expect(voice).toBeUndefined();
  expect(existsSync(join(root, '.voices/sv'))).toBe(false);
});

test('a fault leaves the voice that was there before', async () => {
  const { root } = await fetchWith({});
  const before = await readFile(join(root, '.voices/sv/model.onnx'));
  const { fault } = await fetchWith({ model: Buffer.alloc(writeVoice().length, 7) }, root);
  expect(fault?.message).toContain('kontrollsumman');
  expect((await readFile(join(root, '.voices/sv/model.onnx'))).equals(before)).toBe(true);
});

test('files that somebody has carried here are taken from a folder', async () => {
  const carried = newRoot();
  await mkdir(carried);
  await writeFile(join(carried, 'hum.onnx'), writeVoice());
  const voice = fetchedFrom(sampleVoice('https://exempel.se'), carried);
  const root = newRoot();
  await expect(installVoice(root, voice, quick)).rejects.toThrow(/hum\.onnx\.json finns inte/u);
  await writeFile(join(carried, 'hum.onnx.json'), writeVoiceConfig());
  await installVoice(root, voice, quick);
  expect(await isReady(root)).toBe(true);
});

/** A limit on the size of files meets writes as a full disk does. */
test.each([32, 400])(
  'a disk that gets full after %i kB is told of, nothing half made',
  async (kB) => {
    const place = await serveVoice();
    const root = newRoot();
    const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const script = `
    const { installVoice } = await import(${url('../../../../src/studio/voice/neural/install-voice.ts')});
    const { sampleVoice } = await import(${url('./sample-voice.ts')});
    await installVoice(${JSON.stringify(root)}, sampleVoice(${JSON.stringify(place.origin)}), { restMs: 5 })
      .catch((error) => { console.error(error.message); process.exitCode = 1; });`;
    await writeFile(join(folder, 'full.mjs'), script);
    const command = `trap '' XFSZ; ulimit -f ${kB * 2}; exec '${process.execPath}' '${join(folder, 'full.mjs')}'`;
    const child = spawn('/bin/sh', ['-c', command], { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (part: Buffer) => (told += part.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    await place.close();
    expect(told).toContain('Disken är full.');
    expect(told).toContain('Gör så här: ');
    expect(code).toBe(1);
    expect(existsSync(join(root, '.voices/sv'))).toBe(false);
    const left = (await readdir(join(root, '.voices'))).filter((name) => name.endsWith('.half'));
    expect(left).toEqual([]);
  },
);

const command = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../../../scripts/voice.ts', import.meta.url)), ...args],
    { encoding: 'utf8' },
  );

test('the command lists the voices with address, size, licence and checksum', () => {
  const { stdout, status } = command('--list', '--root', newRoot());
  expect(status).toBe(0);
  for (const voice of neuralVoices) {
    for (const word of [voice.id, voice.licence, voice.model.address, voice.model.sha256])
      expect(stdout).toContain(word);
    expect(voice.model.address).toMatch(/^https:\/\/\S+\/[0-9a-f]{40}\/\S+\.onnx$/u);
    expect(voice.model.sha256).toMatch(/^[0-9a-f]{64}$/u);
  }
  expect(stdout).toMatch(/63\sMB/u);
});

test.each([
  [
    ['sv', '--from', 'http://127.0.0.1:9'],
    /Det går inte att hämta http.*\n\s+Gör så här: Kontrollera/u,
  ],
  [['sv', '--from', '/finns/inte'], /finns inte, eller går inte att läsa/u],
  [['de'], /ingen neural röst för språket "de". Välj bland: sv, en/u],
  [[], /Vilket språk gäller det\?/u],
  [['--lista'], /Valet --lista finns inte.*--list/u],
])('the command says what is wrong with %j', { timeout: 60_000 }, async (args, message) => {
  const { stderr, status } = command(...args, '--root', newRoot());
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});

test('the command tries a sentence: a WAV file, by the built-in voice where none is fetched', async () => {
  const root = newRoot();
  await mkdir(join(root, 'content'), { recursive: true });
  const { stdout, stderr } = command('--try', 'Hej på dig.', '--root', root);
  expect(stderr).toBe('');
  expect(stdout).toContain('Den inbyggda rösten säger det i');
  expect((await stat(join(root, 'prov.wav'))).size).toBeGreaterThan(20_000);
});
