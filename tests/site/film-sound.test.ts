import { beforeAll, describe, expect, test } from 'vitest';
import { measureLoudness } from '../../src/studio/sound/measure-loudness.ts';
import type { Sound } from '../../src/studio/sound/samples.ts';
import { findOnsets } from '../../src/studio/verify/check-sync.ts';
import { decodeSound } from '../../src/studio/sound/decode-sound.ts';
import { filmPath, readTrack, wideFilms } from './film-index.ts';

describe.each(wideFilms)('$name', (film) => {
  let sound: Sound;
  beforeAll(async () => {
    const decoded = await decodeSound(filmPath(film));
    if (!decoded) throw new RangeError(`${film.name} has no sound`);
    sound = decoded;
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
