import { readLanguage } from '../../i18n/languages.ts';
import playerWords from 'site:words/player';
import styles from '../../styles/later/trouble.css?url';
import { makeButton } from '../page/make-button.ts';
import { moveTo } from '../page/media-place.ts';
import { loadStyles } from '../page/load-styles.ts';
import { isOnStick } from '../page/site-files.ts';
import { pageLanguage } from '../page/page-language.ts';

/** MediaError.MEDIA_ERR_NETWORK and MEDIA_ERR_SRC_NOT_SUPPORTED: what a lost network gives. */
const networkErrors = [2, 4];

/** For so long a film may wait for more of itself before that is said, in ms. */
const patienceMs = 4000;

/** How far a film had come when it stopped, in s: a second failure must not begin it again. */
const places = new WeakMap<HTMLVideoElement, number>();

const readWords = () => {
  const lang = pageLanguage();
  return playerWords[readLanguage(lang === 'sv' ? undefined : lang)];
};

/** Where words are seen in full screen too. */
const placeOf = (player: HTMLElement): HTMLElement => player.querySelector('.video-js') ?? player;

/**
 * Loads the film once more and goes on from a place in it. What could not be shown is not taken
 * from the browser's memory again: the server may have a whole film by now.
 */
function tryAgain(video: HTMLVideoElement, atS: number, isBroken: boolean): void {
  const { playbackRate } = video;
  if (isBroken) {
    const address = new URL(video.currentSrc);
    address.searchParams.set('igen', String(Number(address.searchParams.get('igen') ?? 0) + 1));
    video.src = address.href;
  }
  video.load();
  moveTo(video, atS);
  video.defaultPlaybackRate = playbackRate;
  video.playbackRate = playbackRate;
  void video.play().catch(() => undefined);
}

/** Says that the film has stopped and why, and lets the person go on from the same place. */
export function tellTrouble(player: HTMLElement, video: HTMLVideoElement): void {
  if (player.querySelector('.film-trouble')) return;
  void loadStyles(styles).catch(() => undefined);
  const words = readWords();
  const isBroken = video.error?.code === MediaError.MEDIA_ERR_DECODE;
  const isNetwork = networkErrors.includes(video.error?.code ?? 0);
  const atS = video.currentTime || (places.get(video) ?? 0);
  places.set(video, atS);

  const card = document.createElement('div');
  card.className = 'film-trouble';
  const told = document.createElement('p');
  told.setAttribute('role', 'alert');
  const again = makeButton(words.again, 'button button--main', () => {
    card.remove();
    tryAgain(video, atS, isBroken);
    player.querySelector<HTMLElement>('[data-control=PlaySwitch]')?.focus({ preventScroll: true });
  });
  card.append(told, again);
  placeOf(player).append(card);
  // Said after it is there, so that a screen reader hears it.
  const isUnsaved = atS === 0 && !navigator.onLine;
  const lost = isOnStick() ? words.stick : isUnsaved ? words.offline : words.trouble;
  told.textContent = isNetwork ? lost : words.broken;
  if (player.contains(document.activeElement)) again.focus({ preventScroll: true });
}

/**
 * Says when a film has to wait for more of itself, and fetches what it takes to tell of trouble
 * while there is a network to fetch it from.
 */
export function watchTrouble(player: HTMLElement, video: HTMLVideoElement): void {
  void loadStyles(styles).catch(() => undefined);
  const told = document.createElement('p');
  told.className = 'film-slow';
  told.setAttribute('role', 'status');
  placeOf(player).append(told);
  let timer = 0;
  let stoodAtS = 0;
  const clear = (): void => {
    clearTimeout(timer);
    told.textContent = '';
  };
  video.addEventListener('waiting', () => {
    clearTimeout(timer);
    stoodAtS = video.currentTime;
    timer = window.setTimeout(() => {
      if (!video.paused && video.currentTime === stoodAtS) told.textContent = readWords().slow;
    }, patienceMs);
  });
  for (const name of ['playing', 'pause', 'error']) video.addEventListener(name, clear);
  // Safari may tell of waiting and never that it is over: that time moves is what counts.
  video.addEventListener('timeupdate', () => {
    if (video.currentTime !== stoodAtS) clear();
  });
}
