import { Decoder, Demuxer, FilterAPI } from 'node-av';
import type { Sound } from '../../src/studio/sound/samples.ts';

/** The brightness of a picture, one byte a pixel, row by row; 16 is black and 235 white. */
export type Luma = { widthPx: number; heightPx: number; pixels: Uint8Array };

/** The pictures that are shown at the given times (ms, rising). */
export async function decodePictures(path: string, timesMs: number[]): Promise<Luma[]> {
  const demuxer = await Demuxer.open(path);
  const stream = demuxer.video();
  if (!stream) throw new RangeError(`${path} has no picture`);
  const decoder = await Decoder.create(stream);
  const shown: Luma[] = [];
  let last: Luma | undefined;
  try {
    const msOf = (pts: bigint) => (Number(pts) * 1000 * stream.timeBase.num) / stream.timeBase.den;
    for await (const frame of decoder.frames(demuxer.packets(stream.index))) {
      if (!frame) continue;
      while (last && (timesMs[shown.length] ?? Infinity) < msOf(frame.pts) - 1) shown.push(last);
      // Only a picture that may be shown at a wanted time is worth copying.
      const wantedMs = timesMs[shown.length];
      if (wantedMs !== undefined && msOf(frame.pts) <= wantedMs + 1) {
        const { width, height } = frame;
        const plane = frame.data?.[0];
        const stride = frame.linesize[0] ?? width;
        if (!plane) throw new RangeError(`${path} has a picture without brightness`);
        const pixels = new Uint8Array(width * height);
        for (let y = 0; y < height; y++) {
          pixels.set(plane.subarray(y * stride, y * stride + width), y * width);
        }
        last = { widthPx: width, heightPx: height, pixels };
      }
      frame.free();
    }
    while (last && shown.length < timesMs.length) shown.push(last);
    return shown;
  } finally {
    decoder.close();
    await demuxer.close();
  }
}

/** The film's sound as the ear gets it, after AAC. */
export async function decodeSound(path: string): Promise<Sound> {
  const demuxer = await Demuxer.open(path);
  const stream = demuxer.audio();
  if (!stream) throw new RangeError(`${path} has no sound`);
  const decoder = await Decoder.create(stream);
  const toFloats = FilterAPI.create('aformat=sample_fmts=flt:channel_layouts=mono');
  const sampleRate = stream.codecpar.sampleRate;
  const parts: Float32Array[] = [];
  try {
    const frames = decoder.frames(demuxer.packets(stream.index));
    for await (const frame of toFloats.frames(frames)) {
      const bytes = frame?.data?.[0];
      if (!frame || !bytes) continue;
      parts.push(new Float32Array(Uint8Array.from(bytes.subarray(0, frame.nbSamples * 4)).buffer));
      frame.free();
    }
  } finally {
    toFloats.close();
    decoder.close();
    await demuxer.close();
  }
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { samples, sampleRate };
}
