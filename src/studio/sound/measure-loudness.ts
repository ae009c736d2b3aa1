import { runFilter } from './filter-sound.ts';
import type { Sound } from './samples.ts';

/** Integrated loudness in LUFS (EBU R 128, ITU-R BS.1770). */
export function measureLufs(sound: Sound): number {
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
