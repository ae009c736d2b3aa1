import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { buildCaptions, standardCaptions } from '../../../src/film/captions.ts';
import { filmWordsIn } from '../../../src/studio/film-words.ts';
import { recordFilm } from '../../../src/studio/film/record-film.ts';
import { filmKey } from '../../../src/studio/film/film-key.ts';
import { openStudio } from '../../../src/studio/film/open-studio.ts';
import { prepareGuide } from '../../../src/studio/film/prepare-guide.ts';
import { guide, writeSample } from './sample-guide.ts';

// Every language of the sample has a voice; here nobody speaks Arabic.
vi.mock('../../../src/languages/traits.ts', async (load) => {
  const traits = await load<typeof import('../../../src/languages/traits.ts')>();
  return {
    ...traits,
    voiceOf: (language: string) => (language === 'ar' ? undefined : traits.voiceOf(language)),
  };
});

const cacheRoot = join(fileURLToPath(new URL('../../../', import.meta.url)), '.cache');
const root = await writeSample();
afterAll(() => rm(root, { recursive: true, force: true }));

test('a film in a language that no voice speaks is told in Swedish and read in its own', async () => {
  const studio = await openStudio(root, { cacheRoot });
  const [arabic, swedish] = [
    await prepareGuide(studio, guide, 'ar'),
    await prepareGuide(studio, guide, 'sv'),
  ];
  expect(arabic).toMatchObject({ language: 'ar', narration: 'sv' });
  expect(arabic.timeline.sentences).toEqual(swedish.timeline.sentences);
  expect(arabic.timeline.steps[1]?.heading).toBe('اختر موعدًا');
  expect(arabic.subtitles.map(({ language }) => language)).toEqual(['ar', 'en']);

  const keys = arabic.plans.map((plan) => filmKey(studio, arabic, plan));
  const { tracks } = recordFilm(arabic, keys);
  expect(tracks.map(({ kind, language }) => [kind, language])).toEqual([
    ['captions', 'sv'],
    ['captions', 'sv'],
    ['subtitles', 'ar'],
    ['subtitles', 'en'],
    ['chapters', 'ar'],
  ]);
  expect(tracks[0]?.label).toBe(filmWordsIn('sv').captions);
  const spoken = buildCaptions(arabic.timeline, standardCaptions);
  expect(spoken[0]?.lines.join(' ')).toBe('Boka en tid i tvättstugan.');
});
