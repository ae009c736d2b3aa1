import { beforeAll, describe, expect, test } from 'vitest';
import { measureLoudness } from '../../src/studio/encode-sound.ts';
import type { Sound } from '../../src/studio/mix-sound.ts';
import { decodeSound } from './decode-film.ts';
import { filmPath, readTrack, wideFilms } from './film-index.ts';

/** Speech is louder than this; the pauses between sentences are digital silence, or nearly. */
const heardLevel = 10 ** (-45 / 20);
const windowMs = 5;
/** Shorter rests are within a sentence. */
const shortestPauseMs = 300;

/** When a voice begins to speak after a pause, in ms. */
function findOnsets({ samples, sampleRate }: Sound): number[] {
  const size = Math.round((sampleRate * windowMs) / 1000);
  const onsets: number[] = [];
  let silentMs = Infinity;
  for (let at = 0; at < samples.length; at += size) {
    const part = samples.subarray(at, at + size);
    const level = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length);
    if (level < heardLevel) {
      silentMs += windowMs;
      continue;
    }
    if (silentMs >= shortestPauseMs) onsets.push((at * 1000) / sampleRate);
    silentMs = 0;
  }
  return onsets;
}

describe.each(wideFilms)('$name', (film) => {
  let sound: Sound;
  beforeAll(async () => {
    sound = await decodeSound(filmPath(film));
  });

  test('is as loud as the bar says, and never harsh', async () => {
    const { lufs, peakDb } = await measureLoudness(sound);
    expect(lufs).toBeGreaterThanOrEqual(-17);
    expect(lufs).toBeLessThanOrEqual(-15);
    expect(peakDb).toBeLessThanOrEqual(-1);
  });

  test.each(['standard', 'calm'])('has %s captions that come with the voice', (name) => {
    const onsets = findOnsets(sound);
    const late = readTrack(film, name).flatMap(({ startMs, lines }) => {
      const nearest = Math.min(...onsets.map((onsetMs) => Math.abs(onsetMs - startMs)));
      return nearest > 100 ? [`${Math.round(nearest)} ms: ${lines.join(' ')}`] : [];
    });
    expect(late).toEqual([]);
  });
});
