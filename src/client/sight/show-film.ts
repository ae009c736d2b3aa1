import playerWords from 'site:words/player';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import { makeButton } from '../page/make-button.ts';
import { pageLanguage } from '../page/page-language.ts';
import { edgePx } from './meet-film.ts';
import { awaitClicker } from './start-large.ts';

/** Where somebody was on the page when they asked to see a step in the film. */
export type Place = { topPx: number; focused: Element | null };

/** Brings the whole picture into view, and what is pressed under it; gives whether the page moved. */
export function bringIntoView(host: HTMLElement): boolean {
  const picture = host.querySelector('video')?.getBoundingClientRect();
  const below = host.querySelector('.film-below')?.getBoundingClientRect();
  if (!picture) return false;
  const isSeen = picture.top >= 0 && Math.max(picture.bottom, below?.bottom ?? 0) <= innerHeight;
  const byPx = picture.top - edgePx;
  if (isSeen || Math.abs(byPx) < 1) return false;
  scrollBy({ top: byPx, behavior: 'instant' });
  return true;
}

/**
 * Whoever has moved the page a little gets the words under the picture out from behind the buttons, which
 * stay at the window's edge, with the next press of one of them.
 */
export function keepInView(host: HTMLElement, bar: HTMLElement, isFull: () => boolean): void {
  bar.addEventListener('click', ({ target }) => {
    const isLeaving = target instanceof Element && target.closest('.film-back') !== null;
    if (!isFull() && !isLeaving) bringIntoView(host);
  });
}

const readWords = () => {
  const lang = pageLanguage();
  return playerWords[readLanguage(lang === 'sv' ? undefined : lang)];
};

/** The film's cover says which step it begins at, where an address names one. */
function tellStep(host: HTMLElement): void {
  const number = /^#steg-(\d+)$/u.exec(location.hash)?.[1];
  const heading = document.querySelector(`${location.hash} h3 > span`);
  const play = host.querySelector('.film-play span');
  if (number === undefined || !heading || !play || host.dataset['taken'] !== undefined) return;
  play.textContent = fill(readWords().fromStep, { number });
  const told = document.createElement('p');
  const name = document.createElement('strong');
  name.append(`${number}. `, ...[...heading.childNodes].map((node) => node.cloneNode(true)));
  told.append(name);
  (host.parentElement?.querySelector('figcaption') ?? host).prepend(told);
  host.querySelector('video')?.addEventListener('play', () => told.remove(), { once: true });
}

/** So long the page stands still before the browser counts as having come to rest, in ms. */
const restMs = 150;

/**
 * Opens a page whose address names a step at its film. The browser itself goes to the step, maybe
 * slowly: what it has not finished it would take up again.
 */
export function openAtFilm(host: HTMLElement): void {
  const topPx = scrollY;
  setTimeout(() => {
    if (scrollY !== topPx) return openAtFilm(host);
    tellStep(host);
    awaitClicker(host);
    bringIntoView(host);
  }, restMs);
}

/** Shows the film to whoever asked for it further down, and offers the way back. */
export function showFilm(host: HTMLElement, { topPx, focused }: Place): void {
  host.querySelector('.film-back')?.remove();
  if (!bringIntoView(host)) return;
  const back = makeButton(readWords().back, 'button film-back', () => {
    host.querySelector('video')?.pause();
    back.remove();
    scrollTo({ top: topPx, behavior: 'instant' });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  (host.querySelector('.vjs-control-bar') ?? host).append(back);
}
