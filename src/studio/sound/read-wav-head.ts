import { open } from 'node:fs/promises';

/** What a recording says of itself; undefined where it is no WAV, or where the head does not add up. */
export type WavHead = { sampleRate: number; channels: number; bits: number };

const headBytes = 4096;

/** Reads the `fmt ` part of a WAV file (RIFF, Microsoft's "Multimedia Programming Interface", 1991). */
export async function readWavHead(path: string): Promise<WavHead | undefined> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const head = buffer.subarray(0, bytesRead);
    const name = (at: number) => head.toString('latin1', at, at + 4);
    if (head.length < 44 || !/^(?:RIFF|RF64)$/u.test(name(0)) || name(8) !== 'WAVE')
      return undefined;
    for (let at = 12; at + 24 <= head.length;) {
      const size = head.readUInt32LE(at + 4);
      if (name(at) === 'fmt ')
        return {
          channels: head.readUInt16LE(at + 10),
          sampleRate: head.readUInt32LE(at + 12),
          bits: head.readUInt16LE(at + 22),
        };
      at += 8 + size + (size % 2);
    }
    return undefined;
  } finally {
    await file.close();
  }
}

/** What recorders and telephones make; anything else fills the memory, or is nothing to listen to. */
export const isPlausible = ({ sampleRate, channels, bits }: WavHead): boolean =>
  sampleRate >= 8000 &&
  sampleRate <= 192_000 &&
  channels >= 1 &&
  channels <= 8 &&
  [8, 16, 24, 32, 64].includes(bits);
