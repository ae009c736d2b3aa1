import type { Words } from 'site:words';
import type { Player } from 'video.js/core.es.js';
import { showingCaptions } from '../captions/caption-tracks.ts';
import { playOn } from '../page/media-place.ts';
import { makeControl, rename, setPressed } from './make-control.ts';

/** What the buttons under the picture do. */
export type BarActions = {
  goTo(where: 'previous' | 'next'): void;
  /** Whether there is anything after what is played now. */
  hasNext(): boolean;
  toggleCaptions(): void;
  toggleScreen(): void;
  openMore(): void;
};

const row = (...buttons: HTMLElement[]): HTMLElement => {
  const made = document.createElement('div');
  made.className = 'film-row';
  made.append(...buttons);
  return made;
};

/**
 * The six buttons that are always there, in two rows of three: what one does with the film, and how
 * one sees it. Text is as near as "Spela" (EN 301 549, 7.3). Gives how to bring their words up to date.
 */
export function fillBar(
  bar: HTMLElement,
  player: Player,
  video: HTMLVideoElement,
  words: Words['player'],
  actions: BarActions,
): () => void {
  const play = makeControl('PlaySwitch', words.pause, () =>
    video.paused ? playOn(video) : video.pause(),
  );
  const text = makeControl('CaptionSwitch', words.captions, () => {
    actions.toggleCaptions();
    // video.js tells of it a moment later: a slow machine must not seem to have lost the press.
    update();
  });
  const next = makeControl('NextStep', words.nextStep, () => actions.goTo('next'));
  const screen = makeControl('ScreenSwitch', words.larger, actions.toggleScreen);
  bar.append(
    row(
      makeControl('PreviousStep', words.previousStep, () => actions.goTo('previous')),
      play,
      next,
    ),
    row(text, screen, makeControl('MoreSwitch', words.rest.open, actions.openMore)),
  );
  const update = (): void => {
    rename(play, video.paused ? words.play : words.pause);
    play.dataset['state'] = video.paused ? 'paused' : 'playing';
    next.setAttribute('aria-disabled', String(!actions.hasNext()));
    setPressed(text, showingCaptions(player) !== undefined);
    rename(screen, player.isFullscreen() ? words.smaller : words.larger);
  };
  for (const change of ['play', 'pause', 'seeked', 'ended']) video.addEventListener(change, update);
  for (const change of ['addtrack', 'change']) player.textTracks().on(change, update);
  update();
  return update;
}
