import { expect } from 'vitest';
import type { Trouble } from '../../browser/unsteady-server.ts';
import { type Driver, unfold, waitFor } from '../drivers/driver.ts';
import { hasCome, play } from './film.ts';

const hasWorker = async (): Promise<boolean> => {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
};
const says = (text: string): boolean => document.body.innerText.includes(text);

const offer = 'save-guide .button:not([hidden])';
const isSeen = (selector: string): boolean =>
  (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;

/** A guide is saved, by its button, with all that is told. */
export async function save(driver: Driver, origin: string): Promise<void> {
  await driver.go(`${origin}/swish/betala/`);
  await waitFor(driver, hasWorker);
  await unfold(driver, 'save-guide');
  // It is offered when what is already kept has been looked through.
  await waitFor(driver, isSeen, offer);
  await driver.click(offer);
  await waitFor(driver, says, 'Sparad. Du kan titta utan internet.');
}

/** Without a network pages open: one that was never visited, and the one that was saved. */
export async function openOffline(driver: Driver, origin: string, trouble: Trouble): Promise<void> {
  trouble.isGone = true;
  await driver.go(`${origin}/bankid/skaffa/`);
  expect(await driver.run(() => document.querySelector('h1')?.textContent)).toContain('BankID');
  await driver.go(`${origin}/sok/?q=resept`);
  await waitFor(driver, () => document.querySelector('[data-hits] h2 a') !== null);
}

/** A saved film plays without a network, and is moved in by parts (206), not read through. */
export async function seekSaved(driver: Driver, origin: string, trouble: Trouble): Promise<void> {
  trouble.isGone = true;
  await play(driver, `${origin}/swish/betala/`);
  await driver.run(() => {
    const video = document.querySelector('video');
    if (video) video.currentTime = 30;
  });
  await waitFor(driver, hasCome, 31);
  const status = await driver.run(async () => {
    const src = document.querySelector('video')?.currentSrc ?? '';
    return (await fetch(src, { headers: { Range: 'bytes=1000-1999' } })).status;
  });
  expect(status).toBe(206);
}
