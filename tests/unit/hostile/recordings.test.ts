import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecording } from '../../../src/studio/voice/read-recording.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koppla-upp-wav-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A WAV that claims what it likes of a few samples. */
const claim = (sampleRate: number, channels: number, bits: number): Buffer => {
  const head = Buffer.alloc(44 + 200);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + 200, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE((sampleRate * 2) % 2 ** 32, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(bits, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(200, 40);
  return head;
};

test.each([
  ['1 Hz', 1, 1, 16],
  ['no speed at all', 0, 1, 16],
  ['a thousand million Hz', 1_000_000_000, 1, 16],
  ['all the Hz there are', 0xffffffff, 1, 16],
  ['no channel', 48_000, 0, 16],
  ['thousands of channels', 48_000, 65_535, 16],
  ['no bits', 48_000, 1, 0],
  ['bits that nobody has', 48_000, 1, 65_535],
])('a recording that claims %s is told of, and not decoded', async (_, ...claimed) => {
  const path = join(folder, 'a.wav');
  await writeFile(path, claim(...claimed));
  const before = performance.now();
  await expect(
    readRecording({ path, file: 'content/guides/a/b/voice/c.wav' }, ['Hej.'], {
      language: 'sv',
      list: [],
    }),
  ).rejects.toThrow(
    /content\/guides\/a\/b\/voice\/c\.wav[\s\S]*Så är ingen inspelning\.[\s\S]*48 000 Hz/u,
  );
  expect(performance.now() - before).toBeLessThan(1000);
});
