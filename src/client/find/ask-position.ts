import type { Position } from '../../model/find/shared.ts';

/** So old an answer will do, and so long it may take. */
const maximumAge = 10 * 60_000;
const timeout = 20_000;

/** A position as the page has it, `57.32,14.591`; undefined for anything else. */
export function readPosition(written: string | undefined): Position | undefined {
  const [latitude, longitude] = (written ?? '').split(',').map(Number);
  return latitude && longitude ? { latitude, longitude } : undefined;
}

/** Where this device is; undefined when it may not or cannot tell. What it answers stays on it. */
export const askPosition = (): Promise<Position | undefined> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(undefined);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(undefined),
      { maximumAge, timeout },
    );
  });
