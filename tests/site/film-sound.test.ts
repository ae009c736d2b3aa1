import { beforeAll, describe, expect, test } from 'vitest';
import { measureLoudness } from '../../src/studio/sound/measure-loudness.ts';
import type { Sound } from '../../src/studio/sound/samples.ts';
import { findOnsets } from '../../src/studio/verify/check-sync.ts';
import { decodeFilmSound } from './decode-film-sound.ts';
import { fewerFilms, filmPath, readTrack } from './film-index.ts';

describe.each(fewerFilms.filter(({ shape }) => shape === 'wide'))('$name', (film) => {
  let sound: Sound;
  let onsets: number[];
  beforeAll(async () => {
    sound = await decodeFilmSound(filmPath(film));
    onsets = findOnsets(sound);
  });

  test('is as loud as the bar says, and never harsh', async () => {
    const { lufs, peakDb } = await measureLoudness(sound);
    expect(lufs).toBeGreaterThanOrEqual(-17);
    expect(lufs).toBeLessThanOrEqual(-15);
    expect(peakDb).toBeLessThanOrEqual(-1);
  });

  test.each(['standard', 'calm'])('has %s captions that come with the voice', (name) => {
    const late = readTrack(film, name).flatMap(({ startMs, lines }) => {
      const nearest = Math.min(...onsets.map((onsetMs) => Math.abs(onsetMs - startMs)));
      return nearest > 100 ? [`${Math.round(nearest)} ms: ${lines.join(' ')}`] : [];
    });
    expect(late).toEqual([]);
  });
});
