import { readFile } from 'node:fs/promises';
import type { Sound } from './samples.ts';
import { writeWav } from './write-wav.ts';

/** A stretch of a recording with what is said in it, in samples from the beginning. */
export type Mark = { from: number; length: number; text: string };

const even = (bytes: Buffer): Buffer =>
  bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return even(Buffer.concat([head, content]));
}

const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
};

/**
 * A WAV file that tells what is said where, so that nobody has to guess it: cue points with labels and
 * lengths (`cue `, `labl`, `ltxt`), which sound editors show and keep.
 */
export function writeMarkedWav(sound: Sound, marks: readonly Mark[]): Buffer {
  const wav = writeWav(sound);
  const points = marks.map(({ from }, id) =>
    Buffer.concat([numbers(id + 1, from), Buffer.from('data'), numbers(0, 0, from)]),
  );
  const labels = marks.flatMap(({ text, length }, id) => [
    chunk('labl', Buffer.concat([numbers(id + 1), Buffer.from(`${text}\0`)])),
    chunk('ltxt', Buffer.concat([numbers(id + 1, length), Buffer.from('rgn '), numbers(0, 0)])),
  ]);
  const list = chunk('LIST', Buffer.concat([Buffer.from('adtl', 'latin1'), ...labels]));
  const cues = chunk('cue ', Buffer.concat([numbers(marks.length), ...points]));
  const whole = Buffer.concat([even(wav), cues, list]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

type Part = { name: string; content: Buffer };

function listChunks(bytes: Buffer, from: number): Part[] {
  const parts: Part[] = [];
  for (let at = from; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    parts.push({
      name: bytes.toString('latin1', at, at + 4),
      content: bytes.subarray(at + 8, at + 8 + size),
    });
    at += 8 + size + (size % 2);
  }
  return parts;
}

/** The marks of a WAV file, in order; none where it has none, or is no WAV. */
export async function readMarks(path: string): Promise<Mark[]> {
  const bytes = await readFile(path);
  if (!/^RIFF....WAVE/su.test(bytes.toString('latin1', 0, 12))) return [];
  const parts = listChunks(bytes, 12);
  const cues = parts.find(({ name }) => name === 'cue ')?.content;
  const list = parts.find(
    ({ name, content }) => name === 'LIST' && content.toString('latin1', 0, 4) === 'adtl',
  )?.content;
  if (!cues || !list || cues.length < 4) return [];
  const told = listChunks(list, 4).filter(({ content }) => content.length >= 8);
  const marks: Mark[] = [];
  for (let at = 4; at + 24 <= cues.length; at += 24) {
    const id = cues.readUInt32LE(at);
    const of = (kind: string) =>
      told.find(({ name, content }) => name === kind && content.readUInt32LE(0) === id)?.content;
    const text = of('labl')?.toString('utf8', 4).replace(/\0.*$/su, '');
    const length = of('ltxt')?.readUInt32LE(4);
    if (text !== undefined && length !== undefined)
      marks.push({ from: cues.readUInt32LE(at + 20), length, text });
  }
  return marks;
}
