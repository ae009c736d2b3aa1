import { keepList, workerIsReady } from '../offline/saves.ts';
import { isOnStick } from '../page/site-files.ts';
import type { KioskRoom } from './kiosk-room.ts';

/** So often it is looked whether the line is free, in ms. */
const restMs = 5000;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, restMs));

/**
 * Saves the films that staff have chosen, one after the other, while nobody is there: whoever is has
 * the line to themselves. Answers whether all of them are on the device.
 */
export async function keepFilms(room: KioskRoom, isFree: () => boolean): Promise<boolean> {
  if (!room.choice.keepsFilms || isOnStick() || !('caches' in window)) return true;
  try {
    await workerIsReady();
    for (const address of room.listGuides()) {
      while (!isFree()) await rest();
      await keepList(`${address}spara.json`);
    }
    return true;
  } catch {
    return false;
  }
}
