import type { Player } from 'video.js/core.es.js';
import { fadeControls } from './fade-controls.ts';
import { holdPicture } from './hold-picture.ts';
import { keepWithin } from './keep-within.ts';

/** Filling the screen, and the ways out of it. */
export type FullScreen = { isFull(): boolean; toggle(): void; leave(): void };

/**
 * Lets a film fill the screen: by the browser's own means, or where only the bare film may do that
 * (iPhone) by filling the window, where nothing behind it can be reached. Escape, "back" and the
 * same button lead out. A picture is there also while the screen is turned.
 */
export function fillScreen(
  player: Player,
  video: HTMLVideoElement,
  changed: () => void,
): FullScreen {
  const isFull = (): boolean => player.isFullscreen();
  holdPicture(player.el(), video);
  const wake = fadeControls(player.el(), video, isFull, () => changed());
  let release: (() => void) | undefined;
  let wasFull = false;
  // A step of its own in the browser's history: "back" closes the film, not the page.
  let isMarked = false;
  // A browser steps back a moment after it is told to: who fills the screen again meanwhile is marked then.
  let isOnWay = false;
  const mark = (): void => {
    if (isOnWay) return;
    history.pushState(history.state, '');
    isMarked = true;
  };
  const unmark = (): void => {
    if (!isMarked) return;
    isMarked = false;
    isOnWay = true;
    history.back();
  };
  const follow = (): void => {
    if (isFull() === wasFull) return;
    wasFull = isFull();
    if (wasFull) mark();
    else unmark();
    wake();
    changed();
  };
  player.on('enterFullWindow', () => (release ??= keepWithin(player.el())));
  player.on('exitFullWindow', () => {
    release?.();
    release = undefined;
  });
  player.on(['fullscreenchange', 'enterFullWindow', 'exitFullWindow'], follow);
  const leave = (): void => {
    if (isFull()) void player.exitFullscreen();
  };
  addEventListener('popstate', () => {
    if (isOnWay) {
      isOnWay = false;
      if (wasFull) mark();
      return;
    }
    isMarked = false;
    leave();
  });
  // A browser may say no, as to a press that was too long ago: the film goes on where it is.
  const toggle = (): void =>
    void Promise.resolve(isFull() ? player.exitFullscreen() : player.requestFullscreen()).catch(
      () => undefined,
    );
  const asked = player.el().closest<HTMLElement>('[data-large]');
  if (asked) {
    delete asked.dataset['large'];
    // Whoever is told of it has to be there first.
    queueMicrotask(toggle);
  }
  return { isFull, leave, toggle };
}
