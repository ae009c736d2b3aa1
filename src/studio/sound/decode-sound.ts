import { Decoder, Demuxer, FilterAPI } from 'node-av';
import { filterSound, measureLoudness, soundRate } from './master-sound.ts';
import type { Sound } from './mix-sound.ts';

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

/** The same sound at another rate. */
export const resampleSound = (sound: Sound, sampleRate: number): Sound =>
  sound.sampleRate === sampleRate
    ? sound
    : filterSound(sound, `aresample=${sampleRate}`, sampleRate);

/** Never louder by more than this: what is nearly silent stays so. */
const mostGainDb = 30;

/**
 * A recording without the room's noise in the pauses, which the film's loudness would lift. What is
 * 22 dB under the voice is taken down gently, by 14 dB; the voice itself is left as it is.
 */
export function quietPauses(recording: Sound): Sound {
  const gainDb = Math.min(-20 - measureLoudness(recording).lufs, mostGainDb);
  const gate = 'agate=threshold=0.008:ratio=3:range=0.2:attack=8:release=300';
  return filterSound(recording, `volume=${gainDb}dB,${gate}`, recording.sampleRate);
}

/** Says the same faster (`pace` above 1) or slower at the same pitch; 0.6–1.6. */
export const changePace = (sound: Sound, pace: number): Sound =>
  Math.abs(pace - 1) < 0.01
    ? sound
    : filterSound(
        sound,
        `atempo=${Math.min(Math.max(pace, 0.6), 1.6).toFixed(3)}`,
        sound.sampleRate,
      );
