import {
  AV_CHANNEL_ORDER_NATIVE,
  AV_LOG_ERROR,
  AV_SAMPLE_FMT_FLTP,
  FilterAPI,
  Frame,
  Log,
} from 'node-av';
import type { Sound } from './samples.ts';

Log.setLevel(AV_LOG_ERROR);

/** The films' own rate, in Hz. */
export const soundRate = 48_000;

const mono = { nbChannels: 1, order: AV_CHANNEL_ORDER_NATIVE, mask: 4n };

/** One mono frame of float samples; the caller frees it. */
export function soundFrame(samples: Float32Array, sampleRate: number, at: number): Frame {
  // A copy: the native side cannot read memory that threads share.
  const { buffer } = Float32Array.from(samples);
  const bytes = Buffer.from(buffer);
  return Frame.fromAudioBuffer(bytes, {
    nbSamples: samples.length,
    format: AV_SAMPLE_FMT_FLTP,
    sampleRate,
    channelLayout: mono,
    timeBase: { num: 1, den: sampleRate },
    pts: BigInt(at),
  });
}

function* framesOf({ samples, sampleRate }: Sound): Generator<Frame | null> {
  const size = sampleRate;
  for (let at = 0; at < samples.length; at += size) {
    const frame = soundFrame(samples.subarray(at, at + size), sampleRate, at);
    yield frame;
    frame.free();
  }
  yield null;
}

/** Sends a sound through FFmpeg's audio filters; each frame is the caller's until it returns. */
export function runFilter(
  sound: Sound,
  description: string,
  onFrame: (frame: Frame) => void,
): void {
  const filter = FilterAPI.create(description);
  try {
    for (const frame of filter.framesSync(framesOf(sound))) {
      if (!frame) continue;
      onFrame(frame);
      frame.free();
    }
  } finally {
    filter.close();
  }
}

/** The sound as FFmpeg's audio filters make it; `sampleRate` is what they give. */
export function filterSound(sound: Sound, description: string, sampleRate = soundRate): Sound {
  const parts: Float32Array[] = [];
  runFilter(sound, `${description},aformat=sample_fmts=fltp`, (frame) => {
    const plane = frame.data?.[0];
    if (!plane) return;
    const bytes = Uint8Array.from(plane.subarray(0, frame.nbSamples * 4));
    parts.push(new Float32Array(bytes.buffer));
  });
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { samples, sampleRate };
}
