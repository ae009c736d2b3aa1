import { Decoder, Demuxer, FilterAPI } from 'node-av';
import { soundRate } from './filter-sound.ts';
import type { Sound } from './samples.ts';

/** Lays parts of sound after one another. */
export function joinSound(parts: Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/**
 * The sound of a recording or a film as mono at 48 kHz, whatever its rate and channels; gaps within
 * are silence, so that every moment is at its place. `undefined` when there is no sound track.
 * Throws an Error for what is no recording at all.
 */
export async function decodeSound(path: string): Promise<Sound | undefined> {
  const demuxer = await Demuxer.open(path);
  try {
    const stream = demuxer.audio();
    if (!stream) return undefined;
    const decoder = await Decoder.create(stream);
    const toMono = FilterAPI.create(
      `aresample=${soundRate}:async=1:first_pts=0,aformat=sample_fmts=flt:channel_layouts=mono`,
    );
    const parts: Float32Array[] = [];
    try {
      const frames = decoder.frames(demuxer.packets(stream.index));
      for await (const frame of toMono.frames(frames)) {
        const bytes = frame?.data?.[0];
        if (!frame || !bytes) continue;
        const part = Uint8Array.from(bytes.subarray(0, frame.nbSamples * 4));
        parts.push(new Float32Array(part.buffer));
        frame.free();
      }
    } finally {
      toMono.close();
      decoder.close();
    }
    return { samples: joinSound(parts), sampleRate: soundRate };
  } finally {
    await demuxer.close();
  }
}
