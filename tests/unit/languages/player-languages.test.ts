import { expect, test } from 'vitest';
import type { Player, Track } from 'video.js/core.es.js';
import {
  chosenLabel,
  languageTexts,
  showCaptions,
} from '../../../src/client/captions/caption-tracks.ts';

type Given = Pick<Track, 'kind' | 'label'> & { language?: string };
const spoken: Given[] = [
  { kind: 'captions', label: 'Svensk text' },
  { kind: 'captions', label: 'Lugn svensk text' },
];
const others: Given[] = [
  { kind: 'subtitles', label: 'العربية' },
  { kind: 'subtitles', label: 'English' },
];

const calm = { captions: 'calm' } as const;
const calmSwedish = { captions: 'calm', language: 'sv' } as const;
const klingon = { captions: 'standard', language: 'tlh' } as const;

/** As much of a player as its texts need: the tracks, none of them shown. */
function playerWith(given: Given[]): Player {
  const tracks = given.map((track) =>
    Object.assign(new EventTarget(), { mode: 'disabled' as const }, track),
  );
  return { textTracks: () => tracks } as unknown as Player;
}

test('there is one text to choose for each language: calm text is not another language', () => {
  const player = playerWith([...spoken, ...others, { kind: 'chapters', label: 'Kapitel' }]);
  expect(languageTexts(player).map(({ label }) => label)).toEqual([
    'Svensk text',
    'العربية',
    'English',
  ]);
});

test('one text is shown at a time, and hiding the text hides it in every language', () => {
  const player = playerWith([...spoken, ...others]);
  const modes = () => Array.from(player.textTracks()).map(({ mode }) => mode);
  showCaptions(player, 'English');
  expect(modes()).toEqual(['disabled', 'disabled', 'disabled', 'showing']);
  showCaptions(player, undefined);
  expect(new Set(modes())).toEqual(new Set(['disabled']));
});

test.each([
  ['what the page shows, where nothing is chosen', {}, 'English', 'English'],
  ['nothing, where text is turned off', { captions: 'off' }, 'English', undefined],
  ['calm text', { captions: 'calm' }, 'Svensk text', 'Lugn svensk text'],
  [
    'calm text, asked for on a page in another language',
    calmSwedish,
    'English',
    'Lugn svensk text',
  ],
  ["the page's language rather than calm text in one not read", calm, 'English', 'English'],
  [
    'the language that was chosen',
    { captions: 'standard', language: 'ar' },
    'Svensk text',
    'العربية',
  ],
  [
    "the page's text, where the chosen language is not there",
    klingon,
    'Svensk text',
    'Svensk text',
  ],
] as const)('an earlier choice gives %s', (_, choices, given, label) => {
  const player = playerWith([
    ...spoken.map((track) => ({ ...track, language: 'sv' })),
    { kind: 'subtitles', label: 'العربية', language: 'ar' },
    { kind: 'subtitles', label: 'English', language: 'en' },
  ]);
  expect(chosenLabel(player, choices, given)).toBe(label);
});
