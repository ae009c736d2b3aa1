import { isOnStick } from '../page/site-files.ts';

/** So long after the page has come nothing else is fetched: somebody may be about to press play. */
const restMs = 2500;

/** A film that somebody waits for has the line to itself. */
const isFilmWaiting = (): boolean =>
  [...document.querySelectorAll('video')].some(
    (video) => !video.paused && video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA,
  );

const rest = (): void => {
  setTimeout(() => {
    if (isFilmWaiting()) rest();
    else void import('./start-offline.ts').then(({ startOffline }) => startOffline());
  }, restMs);
};

if (!isOnStick() && window.isSecureContext && location.protocol !== 'file:') {
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
  // What the page itself offers is not kept waiting.
  if (document.querySelector('save-guide')) void import('./save-guide.ts');
}
