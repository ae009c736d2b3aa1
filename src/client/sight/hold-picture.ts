const upright = '(orientation: portrait)';

/** So long at most does the last picture stand for the next, in ms. */
const mostMs = 8000;

function copyPicture(video: HTMLVideoElement): HTMLCanvasElement | undefined {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return undefined;
  const picture = document.createElement('canvas');
  picture.className = 'film-held';
  picture.width = video.videoWidth;
  picture.height = video.videoHeight;
  picture.getContext('2d')?.drawImage(video, 0, 0);
  return picture;
}

/**
 * Keeps the last picture in sight while a turned telephone gets the film in its other shape. A window
 * tells that it has another size before `follow-shape` hears that it was turned.
 */
export function holdPicture(player: HTMLElement, video: HTMLVideoElement): void {
  let wasUpright = matchMedia(upright).matches;
  let held: HTMLCanvasElement | undefined;
  const release = (): void => {
    held?.remove();
    held = undefined;
  };
  addEventListener('resize', () => {
    const isUpright = matchMedia(upright).matches;
    if (isUpright === wasUpright) return;
    wasUpright = isUpright;
    release();
    held = copyPicture(video);
    if (held) player.append(held);
    setTimeout(release, mostMs);
  });
  for (const shown of ['seeked', 'timeupdate']) {
    video.addEventListener(shown, () => {
      if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && !video.seeking) release();
    });
  }
}
