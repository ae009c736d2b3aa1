import type { Player, Track } from 'video.js/core.es.js';

/** The caption tracks of a film, the standard one first and then the calm one. */
export const captionTracks = (player: Player): Track[] =>
  Array.from(player.textTracks()).filter(({ kind }) => kind === 'captions');

export const showingCaptions = (player: Player): Track | undefined =>
  captionTracks(player).find(({ mode }) => mode === 'showing');

/** Shows one caption track, by its label, and no other; without a label none is shown. */
export function showCaptions(player: Player, label: string | undefined): void {
  for (const track of captionTracks(player)) {
    track.mode = label !== undefined && track.label === label ? 'showing' : 'disabled';
  }
}
