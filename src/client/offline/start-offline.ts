import { isSparing, startWorker } from './start-worker.ts';

/** Keeps the site on the device, unless its owner spares every byte. Failure is tried again later. */
export async function startOffline(): Promise<void> {
  // Under `npm run dev` there is no worker, and pages change all the time.
  if (import.meta.env.DEV) return;
  const isKnown =
    (await navigator.serviceWorker?.getRegistration().catch(() => undefined)) !== undefined;
  if (isSparing() && !isKnown) return;
  await startWorker().catch(() => undefined);
}
