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

/** BAR.md: −16 LUFS ± 1, true peak at most −1 dBTP; the limiter leaves half a decibel for AAC. */
export const targetLufs = -16;
const ceiling = 10 ** (-2 / 20);

/** Takes away rumble and hiss, and lifts the consonants a little for those who hear less well. */
const polish = 'highpass=f=85,lowpass=f=9000,equalizer=f=2800:t=q:w=1:g=2';

const mono = { nbChannels: 1, order: AV_CHANNEL_ORDER_NATIVE, mask: 4n };

/** One mono frame of float samples; the caller frees it. */
export function soundFrame(samples: Float32Array, sampleRate: number, at: number): Frame {
  const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
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

function applyFilter(sound: Sound, description: string): Sound {
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
  return { samples, sampleRate: soundRate };
}

/** The sound at 48 kHz, polished for clarity and set to the bar's loudness. */
export function masterSound(sound: Sound): Sound {
  const polished = applyFilter(sound, `aresample=${soundRate},${polish}`);
  const limiter = `alimiter=limit=${ceiling.toFixed(4)}:level=false:latency=true`;
  const first = applyFilter(polished, `volume=${targetLufs - measureLufs(polished)}dB,${limiter}`);
  // The limiter takes a little of the loudness with it: give that back once.
  const gainDb = Math.min(targetLufs - measureLufs(first), 3);
  return Math.abs(gainDb) < 0.3 ? first : applyFilter(first, `volume=${gainDb}dB,${limiter}`);
}
