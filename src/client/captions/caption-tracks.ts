import type { Player, Track } from 'video.js/core.es.js';

/** What a person has chosen about the text of films. */
export type CaptionChoice = {
  captions?: 'off' | 'standard' | 'calm';
  /** The language of the text, where it is not the one that is spoken. */
  language?: string;
};

/** The caption tracks of a film, the standard one first and then the calm one. */
export const captionTracks = (player: Player): Track[] =>
  Array.from(player.textTracks()).filter(({ kind }) => kind === 'captions');

/** The film's texts in other languages than the one that is spoken. */
export const subtitleTracks = (player: Player): Track[] =>
  Array.from(player.textTracks()).filter(({ kind }) => kind === 'subtitles');

const allTexts = (player: Player): Track[] => [...captionTracks(player), ...subtitleTracks(player)];

/** One text for each language: the standard captions, then the others. */
export const languageTexts = (player: Player): Track[] => [
  ...captionTracks(player).slice(0, 1),
  ...subtitleTracks(player),
];

/** The captions or subtitles that are shown. */
export const showingCaptions = (player: Player): Track | undefined =>
  allTexts(player).find(({ mode }) => mode === 'showing');

/** Shows one text, by its label, and no other; without a label none is shown. */
export function showCaptions(player: Player, label: string | undefined): void {
  for (const track of allTexts(player)) {
    track.mode = label !== undefined && track.label === label ? 'showing' : 'disabled';
  }
}

export const isCalm = (player: Player): boolean => {
  const calm = captionTracks(player)[1];
  return calm !== undefined && calm === showingCaptions(player);
};

/**
 * The text that is to be shown. `given` is the page's own choice: the captions, or on a page in
 * another language than the one that is spoken the text in that. Calm text there is of the captions.
 */
export function chosenLabel(
  player: Player,
  { captions, language }: CaptionChoice,
  given: string | undefined,
): string | undefined {
  if (captions === 'off') return undefined;
  const [standard, calm] = captionTracks(player);
  const inLanguage = allTexts(player).find((track) => track.language === language);
  const chosen = inLanguage?.label ?? given ?? standard?.label;
  return captions === 'calm' && chosen === standard?.label ? (calm ?? standard)?.label : chosen;
}

/** So long are the buttons kept back for a text that is on its way, in ms. */
const patienceMs = 1500;

/**
 * Resolves when the text that is shown has come, which decides where all else stands: what is pressed
 * must not move under the finger. A line that is too slow for it is not waited for.
 */
export function waitForText(player: Player): Promise<void> {
  const track = showingCaptions(player);
  if (!track || (track.cues?.length ?? 0) > 0) return Promise.resolve();
  return new Promise((resolve) => {
    track.addEventListener('loadeddata', () => resolve());
    setTimeout(resolve, patienceMs);
  });
}
