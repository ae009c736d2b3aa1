/** Where a film is to begin that has not yet told how long it is, in s. */
const wanted = new WeakMap<HTMLMediaElement, number>();

/** Where a film is, or is to begin, in s. */
export const placeIn = (media: HTMLMediaElement): number => wanted.get(media) ?? media.currentTime;

/** Moves a film, also one that has not been fetched yet: Safari forgets what it is told too early. */
export function moveTo(media: HTMLMediaElement, atS: number): void {
  if (media.readyState > 0) {
    media.currentTime = atS;
    return;
  }
  const isAsked = wanted.has(media);
  wanted.set(media, atS);
  if (isAsked) return;
  media.addEventListener(
    'loadedmetadata',
    () => {
      media.currentTime = wanted.get(media) ?? 0;
      wanted.delete(media);
    },
    { once: true },
  );
}

/** Plays on. Whoever pauses in the same moment has changed their mind: that is no fault. */
export const playOn = (media: HTMLMediaElement): void => void media.play().catch(() => undefined);
