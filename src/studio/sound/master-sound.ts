import {
  AV_CHANNEL_ORDER_NATIVE,
  AV_LOG_ERROR,
  AV_SAMPLE_FMT_FLTP,
  FilterAPI,
  Frame,
  Log,
} from 'node-av';
import type { Sound } from './mix-sound.ts';

Log.setLevel(AV_LOG_ERROR);

export const soundRate = 48_000;

/** BAR.md: −16 LUFS ± 1, true peak at most −1 dBTP; the limiter leaves room for what AAC adds. */
export const targetLufs = -16;
const ceiling = 10 ** (-2.5 / 20);

/** Takes away rumble and hiss, and leaves the voice as it is: each has its colour from its maker. */
const polish = 'highpass=f=80,lowpass=f=14000';

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

function runFilter(sound: Sound, description: string, onFrame: (frame: Frame) => void): void {
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

/** Integrated loudness in LUFS (EBU R 128, ITU-R BS.1770). */
function measureLufs(sound: Sound): number {
  let lufs = -70;
  runFilter(sound, 'ebur128=metadata=1:framelog=quiet', (frame) => {
    lufs = Number(frame.getMetadata().get('lavfi.r128.I') ?? lufs);
  });
  return lufs;
}

/** Integrated loudness in LUFS and true peak in dBTP; four times as slow as loudness alone. */
export function measureLoudness(sound: Sound): { lufs: number; peakDb: number } {
  let lufs = -70;
  let peak = 0;
  runFilter(sound, 'ebur128=metadata=1:peak=true:framelog=quiet', (frame) => {
    const values = frame.getMetadata();
    lufs = Number(values.get('lavfi.r128.I') ?? lufs);
    peak = Number(values.get('lavfi.r128.true_peak') ?? peak);
  });
  return { lufs, peakDb: 20 * Math.log10(Math.max(peak, 1e-6)) };
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

/** The sound at 48 kHz, polished for clarity and set to the bar's loudness. */
export function masterSound(sound: Sound): Sound {
  const polished = filterSound(sound, `aresample=${soundRate},${polish}`);
  const limiter = `alimiter=limit=${ceiling.toFixed(4)}:level=false:latency=true`;
  let gainDb = targetLufs - measureLufs(polished);
  let mastered = filterSound(polished, `volume=${gainDb}dB,${limiter}`);
  // The limiter takes some of the loudness with it: ask for more, from the beginning, until it fits.
  for (let round = 0; round < 3; round++) {
    const missingDb = targetLufs - measureLufs(mastered);
    if (Math.abs(missingDb) < 0.3) break;
    gainDb += missingDb * 1.5;
    mastered = filterSound(polished, `volume=${gainDb}dB,${limiter}`);
  }
  return mastered;
}
