import { filterSound, soundRate } from './filter-sound.ts';
import { measureLufs } from './measure-loudness.ts';
import type { Sound } from './samples.ts';

/** BAR.md: −16 LUFS ± 1, true peak at most −1 dBTP; the limiter leaves room for what AAC adds. */
export const targetLufs = -16;
const ceiling = 10 ** (-2.5 / 20);

/** Takes away rumble and hiss, and leaves the voice as it is: each has its colour from its maker. */
const polish = 'highpass=f=80,lowpass=f=14000';

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
