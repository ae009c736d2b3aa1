import { makeButton } from '../page/make-button.ts';
import { choose, readChoices } from './player-choices.ts';

/** Further apart than this and the sign film is moved, in s. */
const mostApartS = 0.25;

/** The button that puts the sign film in the place of the main one, and back; remembered. */
function makeSwap(player: HTMLElement, words: string): HTMLElement {
  const swap = makeButton(words, 'film-swap', () => {
    choose({ signLarge: !readChoices().signLarge });
    show(readChoices().signLarge === true);
  });
  const show = (isLarge: boolean): void => {
    player.classList.toggle('film-signs', isLarge);
    swap.setAttribute('aria-pressed', String(isLarge));
  };
  show(readChoices().signLarge === true);
  return swap;
}

/**
 * Shows or hides a film in sign language that follows the main one: it has no sound of its own, and
 * lies in a corner away from the captions, or changes places with the main film.
 */
export function toggleSign(
  player: HTMLElement,
  video: HTMLVideoElement,
  src: string,
  words: { swap: string },
): boolean {
  const shown = player.querySelector<HTMLVideoElement>('.film-sign');
  player.closest('.film')?.classList.toggle('film--signed', !shown);
  if (shown) {
    shown.remove();
    player.querySelector('.film-swap')?.remove();
    player.classList.remove('film-signs');
    return false;
  }
  const sign = document.createElement('video');
  sign.className = 'film-sign';
  sign.muted = true;
  sign.playsInline = true;
  sign.src = src;
  sign.setAttribute('aria-hidden', 'true');
  const follow = (): void => {
    if (!sign.isConnected) {
      for (const name of events) video.removeEventListener(name, follow);
      return;
    }
    sign.playbackRate = video.playbackRate;
    if (Math.abs(sign.currentTime - video.currentTime) > mostApartS)
      sign.currentTime = video.currentTime;
    if (video.paused) sign.pause();
    else if (sign.paused) void sign.play().catch(() => undefined);
  };
  const events = ['play', 'pause', 'seeked', 'ratechange', 'timeupdate'];
  for (const name of events) video.addEventListener(name, follow);
  player.append(sign, makeSwap(player, words.swap));
  follow();
  return true;
}
