import { expect, test } from 'vitest';
import type { Player, Track } from 'video.js/core.es.js';
import { nextLanguage, showCaptions, showingCaptions } from '../../../src/client/caption-tracks.ts';

type Given = Pick<Track, 'kind' | 'label'>;
const spoken: Given[] = [
  { kind: 'captions', label: 'Svensk text' },
  { kind: 'captions', label: 'Lugn svensk text' },
];
const others: Given[] = [
  { kind: 'subtitles', label: 'العربية' },
  { kind: 'subtitles', label: 'English' },
];

/** As much of a player as its texts need: the tracks, none of them shown. */
function playerWith(given: Given[]): Player {
  const tracks = given.map((track) =>
    Object.assign(new EventTarget(), { mode: 'disabled' as const }, track),
  );
  return { textTracks: () => tracks } as unknown as Player;
}

test('a press goes to the next language, and from the last one back to Swedish', () => {
  const player = playerWith([...spoken, ...others, { kind: 'chapters', label: 'Kapitel' }]);
  showCaptions(player, 'Svensk text');
  const shown = [];
  for (let press = 0; press < 3; press++) {
    showCaptions(player, nextLanguage(player)?.label);
    shown.push(showingCaptions(player)?.label);
  }
  expect(shown).toEqual(['العربية', 'English', 'Svensk text']);
});

test('from calm captions, and from none, it goes to the first other language', () => {
  const player = playerWith([...spoken, ...others]);
  for (const label of ['Lugn svensk text', undefined]) {
    showCaptions(player, label);
    expect(nextLanguage(player)?.label).toBe('العربية');
  }
});

test('one text is shown at a time, and hiding the text hides it in every language', () => {
  const player = playerWith([...spoken, ...others]);
  const modes = () => Array.from(player.textTracks()).map(({ mode }) => mode);
  showCaptions(player, 'English');
  expect(modes()).toEqual(['disabled', 'disabled', 'disabled', 'showing']);
  showCaptions(player, undefined);
  expect(new Set(modes())).toEqual(new Set(['disabled']));
});
