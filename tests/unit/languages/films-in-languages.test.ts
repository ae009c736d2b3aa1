import { nameLanguage } from '../../../src/i18n/name-language.ts';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCaptions, calmCaptions, standardCaptions } from '../../../src/film/captions.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { filmWordsIn } from '../../../src/studio/film-words.ts';
import { filmRecordSchema } from '../../../src/model/film-record.ts';
import { type SiteConfig, siteConfig } from '../../../src/site.config.ts';
import type { PreparedFilm } from '../../../src/studio/film/prepare-film.ts';
import { wordsPerMinute } from '../../../src/studio/spoken/speak-film.ts';
import { recordFilm } from '../../../src/studio/film/record-film.ts';
import { ContentError } from '../../../src/studio/content-error.ts';
import { filmKey } from '../../../src/studio/film/film-key.ts';
import { filmLanguagesOf, prepareGuide } from '../../../src/studio/film/prepare-guide.ts';
import { openStudio, type Studio } from '../../../src/studio/film/open-studio.ts';
import { arabicPath, englishPath, guide, sampleFiles, writeSample } from './sample-guide.ts';

/** Sentences that are spoken already need not be spoken again. */
const cacheRoot = join(fileURLToPath(new URL('../../../', import.meta.url)), '.cache');
const roots: string[] = [];
const open = async (changes?: Record<string, string | undefined>, config?: SiteConfig) => {
  const root = await writeSample(changes);
  roots.push(root);
  return openStudio(root, { cacheRoot, ...(config ? { config } : {}) });
};
const keysOf = (studio: Studio, film: PreparedFilm) =>
  film.plans.map((plan) => filmKey(studio, film, plan));
const recordOf = (studio: Studio, film: PreparedFilm) => recordFilm(film, keysOf(studio, film));

const languages = ['sv', 'ar', 'en'];
let studio: Studio;
const films = new Map<string, PreparedFilm>();
const filmIn = (language: string) => films.get(language)!;
beforeAll(async () => {
  studio = await open();
  for (const language of languages) {
    films.set(language, await prepareGuide(studio, guide, language));
  }
}, 120_000);
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

test('a guide has a film in each of its languages, under a name of its own', () => {
  expect(filmLanguagesOf(studio, guide)).toEqual(languages);
  const records = languages.map((language) => recordOf(studio, filmIn(language)));
  const videos = records.flatMap(({ shapes }) => shapes.map(({ video }) => video));
  expect(new Set(videos).size).toBe(videos.length);
  for (const [index, record] of records.entries()) {
    const language = languages[index]!;
    expect(filmRecordSchema.safeParse(record).error).toBeUndefined();
    expect(record).toMatchObject({ guide, language, narration: language });
    expect(record.shapes[0]?.video).toContain(`films/tvatt-boka.${language}.`);
  }
});

describe.each(languages)('the film in %s', (language) => {
  const others = languages.filter((other) => other !== language);
  const words = filmWordsIn(language);

  test('says and shows its own language, and the same screens', () => {
    const { title, script, timeline } = filmIn(language);
    const page = studio.content.guides.get(guide)!;
    const translation = page.translations.get(language);
    expect(title).toBe((translation ?? page.page).title);
    expect(timeline.steps.map(({ heading }) => heading)).toEqual(
      page.film.steps.map(({ id, heading }) => translation?.steps[id]?.heading ?? heading),
    );
    expect(script.say.end).toEqual(words.endSay);
    expect(timeline.steps.map(({ screen, then }) => [screen, then?.screen])).toEqual(
      filmIn('sv').timeline.steps.map(({ screen, then }) => [screen, then?.screen]),
    );
  });

  test('knows when each word is said, and names the button when the hand is there', () => {
    const { timeline } = filmIn(language);
    for (const { text, words: spoken } of timeline.sentences) {
      expect(spoken.map((word) => word.text)).toEqual(text.split(' '));
      const starts = spoken.map(({ startMs }) => startMs);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(new Set(starts).size).toBeGreaterThan(starts.length / 2);
    }
    const [first] = timeline.steps;
    const sentence = timeline.sentences.find(({ part }) => part === first?.id)!;
    const named = sentence.words.find(({ text }) => text.startsWith('"Boka'))!;
    expect(sentence.startMs + named.startMs).toBeGreaterThan(first!.action!.arriveMs);
    expect(sentence.startMs + named.startMs).toBeLessThan(first!.action!.arriveMs + 800);
  });

  test('is spoken as calmly as the Swedish one', () => {
    const rate = wordsPerMinute(filmIn(language).speeches.map(({ sentence }) => sentence));
    const [least, most] = language === 'ar' ? [83, 97] : [120, 140];
    expect(rate).toBeGreaterThanOrEqual(least);
    expect(rate).toBeLessThanOrEqual(most);
  });

  test('has captions in its own language, and subtitles in the two others', () => {
    const { tracks } = recordOf(studio, filmIn(language));
    expect(tracks.map(({ kind, name, language: of, label }) => [kind, name, of, label])).toEqual([
      ['captions', 'standard', language, words.captions],
      ['captions', 'calm', language, words.calmCaptions],
      ...others.map((other) => ['subtitles', 'subtitles', other, nameLanguage(other)]),
      ['chapters', 'chapters', language, words.chapters],
    ]);
    expect(new Set(tracks.map(({ file }) => file)).size).toBe(tracks.length);
  });

  test('keeps every caption rule in every language', () => {
    const { timeline, subtitles } = filmIn(language);
    for (const rules of [standardCaptions, calmCaptions])
      expect(checkCaptions(buildCaptions(timeline, rules), rules)).toEqual([]);
    expect(subtitles.map((texts) => texts.language)).toEqual(others);
    for (const { language: other, cues, tight } of subtitles) {
      const { say } = filmIn(other).script;
      expect(tight).toEqual([]);
      expect(checkCaptions(cues, standardCaptions)).toEqual([]);
      expect(cues.map(({ lines }) => lines.join(' ')).join(' ')).toBe(
        [...say.title, ...say.steps.flat(), ...say.end].join(' '),
      );
      expect(cues.at(-1)!.endMs).toBeLessThanOrEqual(timeline.durationMs);
    }
  });
});

test('the Swedish film is the same with and without translations; its subtitles come and go', async () => {
  const alone = await open({ [englishPath]: undefined, [arabicPath]: undefined });
  const film = await prepareGuide(alone, guide, 'sv');
  expect(filmLanguagesOf(alone, guide)).toEqual(['sv']);
  expect(keysOf(alone, film)).toEqual(keysOf(studio, filmIn('sv')));
  expect(recordOf(alone, film).tracks).toHaveLength(3);
});

test('another Arabic typeface makes the Arabic film anew, and no other', () => {
  const other = { ...studio, typefaces: { arabic: 'another' } };
  for (const language of languages) {
    const film = filmIn(language);
    const same = JSON.stringify(keysOf(other, film)) === JSON.stringify(keysOf(studio, film));
    expect(same).toBe(language !== 'ar');
  }
});

test('a reworded translation gives its subtitles a new name on a film that is the same', async () => {
  const reworded = sampleFiles[englishPath]!.replace(
    'You can change it later.',
    'Change it later.',
  );
  const changed = await open({ [englishPath]: reworded });
  const film = await prepareGuide(changed, guide, 'sv');
  expect(keysOf(changed, film)).toEqual(keysOf(studio, filmIn('sv')));
  const namesOf = (record: ReturnType<typeof recordOf>) => record.tracks.map(({ file }) => file);
  const before = namesOf(recordOf(studio, filmIn('sv')));
  const fresh = namesOf(recordOf(changed, film)).filter((file) => !before.includes(file));
  expect(fresh).toEqual([expect.stringMatching(/\.en-[0-9a-f]{8}\.vtt$/u)]);
});

test('a language may be subtitles alone, or not be used', async () => {
  const config: SiteConfig = { ...siteConfig, languages: { sv: 'film', en: 'subtitles' } };
  const some = await open({}, config);
  expect(filmLanguagesOf(some, guide)).toEqual(['sv']);
  const { subtitles } = await prepareGuide(some, guide, 'sv');
  expect(subtitles.map(({ language }) => language)).toEqual(['en']);
});

test('a film in sign language belongs to the Swedish voice, and is asked of no other film', async () => {
  const signed = await open({ [`content/guides/${guide}/sign.mp4`]: 'not a film' });
  await expect(prepareGuide(signed, guide, 'sv')).rejects.toThrow(ContentError);
  expect((await prepareGuide(signed, guide, 'en')).sign).toBeUndefined();
});

test('a language without film words is refused before anything is begun', async () => {
  const config: SiteConfig = { ...siteConfig, languages: { sv: 'film', tlh: 'film' } };
  const refused = await open({}, config).catch((error: unknown) => error);
  expect(String(refused)).toContain('Filmerna har inte alla sina egna ord på "tlh".');
  expect(String(refused)).toContain('content/words/tlh.yaml');
});

test('what cannot be read in time is told to the translator, with the length that fits', async () => {
  const long = sampleFiles[englishPath]!.replace(
    'You get a message the day before.',
    'You will get a short message in your phone on the day before it.\n      Read it, so that you do not forget the time that you chose.',
  );
  const wordy = await open({ [englishPath]: long });
  const told = await prepareGuide(wordy, guide, 'sv').catch((error: unknown) => error);
  expect(told).toBeInstanceOf(ContentError);
  expect(String(told)).toContain(`${englishPath}  steps › klar › say`);
  expect(String(told)).toMatch(/hinner inte läsas som undertext i filmen på Svenska: \d+ tecken/u);
  expect(String(told)).toMatch(/Gör så här: Korta texten till högst \d+ tecken/u);
});
