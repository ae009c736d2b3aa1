import { beforeAll, describe, expect, test } from 'vitest';
import { calmCaptions, standardCaptions } from '../../src/film/captions.ts';
import type { Timeline } from '../../src/film/timeline.ts';
import { phrasesOf } from '../../src/film/lay-phrases.ts';
import { checkCaptions } from '../../src/film/check-captions.ts';
import type { Studio } from '../../src/studio/film/open-studio.ts';
import { readTrack, wideFilms } from './film-index.ts';
import { readText } from './read-html.ts';
import { findPage, importOwn, root } from './read-site.ts';

const { filmWordsIn } = await importOwn<typeof import('../../src/studio/film-words.ts')>(
  'src/studio/film-words.ts',
);
const { openStudio, prepareGuide } =
  await importOwn<typeof import('../../src/studio/film/film.ts')>('src/studio/film/film.ts');

const tracks = [
  { name: 'standard', rules: standardCaptions },
  { name: 'calm', rules: calmCaptions },
];

/** The page that shows a film in the film's own language. */
const pathOf = ({ guide, language }: { guide: string; language: string }): string =>
  language === 'sv' ? `/${guide}/` : `/${language}/${guide}/`;

const evenOut = (text: string): string => text.replace(/\s+/gu, ' ').trim();

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio(root);
});

describe.each(wideFilms)('$name', (film) => {
  let timeline: Timeline;
  beforeAll(async () => {
    ({ timeline } = await prepareGuide(studio, film.guide, film.language));
    // Where sentences lie in a recording is listened for.
  });

  const wordsOf = (name: string) =>
    evenOut(
      readTrack(film, name)
        .flatMap(({ lines }) => lines)
        .join(' '),
    );

  test.each(tracks)('has $name captions that keep their rules', ({ name, rules }) => {
    const cues = readTrack(film, name);
    expect(cues.length).toBeGreaterThan(film.steps.length);
    expect(checkCaptions(cues, rules)).toEqual([]);
    expect(cues.at(-1)?.endMs).toBeLessThanOrEqual(film.durationMs);
    expect(cues.filter(({ lines }) => lines.some((line) => /[-\u00ad]$/u.test(line)))).toEqual([]);
  });

  test.each(tracks)('has $name captions that say all that the film script says', ({ name }) => {
    const guide = studio.content.guides.get(film.guide);
    const words = filmWordsIn(film.narration);
    const translation = guide?.translations.get(film.narration);
    const sayOf = ({ id, say }: { id: string; say: string }) => translation?.steps[id]?.say ?? say;
    const { steps = [], goesWrong = [] } = guide?.film ?? {};
    const isDrawn = film.kind === 'drawn';
    const title = `${(translation ?? guide?.page)?.title}.`;
    // Only a drawn film has cards of ours, and chapters after them.
    const said = [
      ...(isDrawn ? [title, words.titleSay] : []),
      ...steps.map(sayOf),
      ...(isDrawn ? words.endSay : []),
      ...(goesWrong.length > 0 ? [words.afterSay] : []),
      ...goesWrong.map(sayOf),
    ];
    expect(wordsOf(name)).toBe(evenOut(said.join(' ')));
  });

  test.each(tracks)('has $name captions that start with their words', ({ name }) => {
    const starts = timeline.sentences.flatMap((sentence) =>
      phrasesOf(sentence).map(({ startMs }) => sentence.startMs + startMs),
    );
    const cues = readTrack(film, name);
    expect(timeline.durationMs).toBe(film.durationMs);
    const far = cues.filter((cue) => !starts.some((ms) => Math.abs(ms - cue.startMs) <= 100));
    expect(far).toEqual([]);
    expect(cues).toHaveLength(starts.length);
  });

  test('has a transcript on its page with the same words', () => {
    const { html } = findPage(pathOf(film));
    const transcript =
      /<section class="fold transcript"[^>]*>([^]*?)<\/section>/u.exec(html)?.[1] ?? '';
    const paragraphs = [...transcript.matchAll(/<p>([^]*?)<\/p>/gu)].map(([, text = '']) => text);
    expect(evenOut(paragraphs.map(readText).join(' '))).toBe(wordsOf('standard'));
  });

  test('has its tracks on its page, that in the language of the page switched on', () => {
    const { tags } = findPage(pathOf(film));
    const shown = tags.filter(({ name }) => name === 'track').map(({ attributes }) => attributes);
    expect(shown.map((track) => track.get('src'))).toEqual(
      film.tracks.map(({ file }) => `/${file}`),
    );
    const isSpoken = film.narration === film.language;
    const isDefault = film.tracks.map(({ name, language }) =>
      isSpoken ? name === 'standard' : name === 'subtitles' && language === film.language,
    );
    expect(shown.map((track) => track.has('default'))).toEqual(isDefault);
    expect(shown.every((track) => (track.get('label') ?? '').length > 0)).toBe(true);
    expect(shown.map((track) => track.get('srclang'))).toEqual(
      film.tracks.map(({ language }) => language),
    );
    expect(film.tracks[0]?.language).toBe(film.narration);
  });
});
