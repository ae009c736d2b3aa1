import { Decoder, FilterAPI, type Frame } from 'node-av';
import { openMedia } from './decode-tracks.ts';
import { soundRate } from './filter-sound.ts';
import { mixEars } from './mix-ears.ts';
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

/** Which track of a file (the first if absent), and when on the file's own clock it begins, in ms. */
export type SoundPlace = { index?: number | undefined; startMs?: number };

/**
 * All channels as one or as two, at 48 kHz; a gap of 20 ms or more is silence, so that all is in time.
 * The first sample is counted in the sound's own rate.
 */
const describe = (channels: number, firstSample: number): string =>
  [
    `aresample=${soundRate}:async=1:min_hard_comp=0.02:first_pts=${firstSample}`,
    `aformat=sample_fmts=flt:channel_layouts=${channels === 1 ? 'mono' : 'stereo'}`,
  ].join(',');

/** The samples of frames, whose rate and channels may change on the way; two channels as one. */
async function readSamples(
  frames: AsyncIterable<Frame | null>,
  startMs: number,
): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  let [kind, own, length]: [string, Float32Array[], number] = ['', [], 0];
  let filter: FilterAPI | undefined;
  let channels = 1;
  const take = (made: Frame | null): void => {
    const bytes = made?.data?.[0];
    if (!made || !bytes) return;
    const size = made.nbSamples * 4 * channels;
    own.push(new Float32Array(Uint8Array.from(bytes.subarray(0, size)).buffer));
    length += made.nbSamples;
    made.free();
  };
  const finish = async (): Promise<void> => {
    if (filter) for await (const made of filter.flushFrames()) take(made);
    filter?.close();
    parts.push(channels === 1 ? joinSound(own) : mixEars(joinSound(own)));
    own = [];
  };
  try {
    for await (const frame of frames) {
      if (!frame) continue;
      const { nbChannels } = frame.channelLayout;
      const wanted = `${frame.sampleRate} ${frame.format} ${nbChannels}`;
      if (wanted !== kind) {
        if (filter) await finish();
        [kind, channels] = [wanted, nbChannels === 1 ? 1 : 2];
        const fromMs = startMs + (length * 1000) / soundRate;
        const firstSample = Math.round((fromMs * frame.sampleRate) / 1000);
        filter = FilterAPI.create(describe(channels, firstSample));
      }
      for (const made of (await filter?.processAll(frame)) ?? []) take(made);
      frame.free();
    }
    await finish();
    return joinSound(parts);
  } finally {
    filter?.close();
  }
}

/**
 * The sound of a recording or a film as mono at 48 kHz, whatever its rate and channels, from
 * `startMs` on the file's own clock; gaps within are silence, so that every moment is at its place.
 * `undefined` when there is no sound track. Throws an Error for what is no recording at all.
 */
export async function decodeSound(
  path: string,
  { index, startMs = 0 }: SoundPlace = {},
): Promise<Sound | undefined> {
  const demuxer = await openMedia(path);
  try {
    const stream = index === undefined ? demuxer.audio() : demuxer.streams[index];
    if (!stream) return undefined;
    const decoder = await Decoder.create(stream);
    try {
      const frames = decoder.frames(demuxer.packets(stream.index));
      return { samples: await readSamples(frames, startMs), sampleRate: soundRate };
    } finally {
      decoder.close();
    }
  } finally {
    await demuxer.close();
  }
}
