import { isOnStick } from '../page/site-files.ts';
import { OfferSaving } from './offer-saving.ts';
import { isSparing, startWorker } from './start-worker.ts';

/** So long after the page has come nothing else is fetched: somebody may be about to press play. */
const restMs = 2500;

/** A film that somebody waits for has the line to itself. */
const isFilmWaiting = (): boolean =>
  [...document.querySelectorAll('video')].some(
    (video) => !video.paused && video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA,
  );

/** Keeps the site on the device, unless its owner spares every byte. Failure is tried again later. */
async function startOffline(): Promise<void> {
  // Under `npm run dev` there is no worker, and pages change all the time.
  if (import.meta.env.DEV) return;
  const isKnown =
    (await navigator.serviceWorker?.getRegistration().catch(() => undefined)) !== undefined;
  if (isSparing() && !isKnown) return;
  await startWorker().catch(() => undefined);
}

const rest = (): void => {
  setTimeout(() => {
    if (isFilmWaiting()) rest();
    else void startOffline();
  }, restMs);
};

if (!isOnStick() && window.isSecureContext && location.protocol !== 'file:') {
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
  // What the page itself offers is not kept waiting.
  customElements.define('save-guide', OfferSaving);
}
