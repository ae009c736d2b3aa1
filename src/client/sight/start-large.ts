import playerWords from 'site:words/player';
import { readLanguage } from '../../i18n/languages.ts';
import { pageLanguage } from '../page/page-language.ts';

/** In a guide's address: its film is to fill the screen, as soon as something is pressed. */
const largeHash = '#stor-bild';

/** So long after a page has come the second press of one that shook may still come, in ms. */
const bounceMs = 500;

const readWords = () => {
  const lang = pageLanguage();
  return playerWords[readLanguage(lang === 'sv' ? undefined : lang)];
};

/**
 * Opens a guide whose film is to fill the screen. No page may fill it before something is pressed on
 * it: the page says what. It takes the place in the history that closes a film that fills the screen.
 */
export function openLarge(href: string): void {
  const url = new URL(href);
  url.hash = largeHash;
  location.replace(url);
}

/** Lets a clicker, or the film's own button, start the film so that it fills the screen. */
export function awaitClicker(host: HTMLElement): void {
  const play = host.querySelector<HTMLButtonElement>('.film-play');
  if (!play || location.hash !== largeHash || host.dataset['taken'] !== undefined) return;
  const words = readWords();
  const name = play.querySelector('span');
  if (name) name.textContent = words.playLarge;
  const told = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = words.playLargeLead;
  told.append(strong);
  (host.parentElement?.querySelector('figcaption') ?? host).prepend(told);
  const cameAtMs = performance.now();
  const listen = (event: KeyboardEvent): void => {
    // F5 is a clicker's "start".
    if (event.key !== 'PageDown' && event.key !== 'F5') return;
    event.preventDefault();
    if (!event.repeat && performance.now() - cameAtMs > bounceMs) play.click();
  };
  play.addEventListener('click', () => (host.dataset['large'] = ''), { capture: true });
  addEventListener('keydown', listen, { capture: true });
  host.querySelector('video')?.addEventListener(
    'play',
    () => {
      removeEventListener('keydown', listen, { capture: true });
      told.remove();
    },
    { once: true },
  );
  play.focus({ preventScroll: true });
  // The picture may be in sight without what is said under it.
  told.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
