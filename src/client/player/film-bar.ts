import type { Words } from 'site:words';
import type { Player } from 'video.js/core.es.js';
import { showingCaptions } from '../captions/caption-tracks.ts';
import { playOn } from '../page/media-place.ts';
import { makeControl, rename, setPressed } from './make-control.ts';

/** What the buttons under the picture do. */
export type BarActions = {
  goTo(where: 'previous' | 'again' | 'next'): void;
  /** How long the film is without what can go wrong. */
  mainMs: number;
  /** Whether there is anything after what is played now. */
  hasNext(): boolean;
  /** Whether the film waits after a step: what was just played can then be seen once more. */
  isAfterStep(): boolean;
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
  const play = makeControl('PlaySwitch', words.pause, () => {
    if (actions.isAfterStep()) actions.goTo('again');
    else if (video.paused) playOn(video);
    else video.pause();
  });
  play.querySelector('span')?.setAttribute('data-longest', words.replayStep);
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
  // The line is in two: the film, and what it shows of what can go wrong.
  const part = actions.mainMs / (video.duration * 10);
  if (part < 100) bar.style.setProperty('--film-main', `${part}%`);
  const update = (): void => {
    const isAgain = actions.isAfterStep();
    rename(play, isAgain ? words.replayStep : video.paused ? words.play : words.pause);
    play.dataset['state'] = isAgain ? 'again' : video.paused ? 'paused' : 'playing';
    const isLast = String(!actions.hasNext());
    if (next.getAttribute('aria-disabled') !== isLast) next.setAttribute('aria-disabled', isLast);
    setPressed(text, showingCaptions(player) !== undefined);
    const isFull = player.isFullscreen();
    rename(screen, isFull ? words.smaller : words.larger);
    if (isFull) screen.setAttribute('aria-label', words.smallerAloud);
    else screen.removeAttribute('aria-label');
  };
  const changes = ['play', 'pause', 'seeked', 'timeupdate', 'ended'];
  for (const change of changes) video.addEventListener(change, update);
  for (const change of ['addtrack', 'change']) player.textTracks().on(change, update);
  update();
  return update;
}
