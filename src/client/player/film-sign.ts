/** Further apart than this and the sign film is moved, in s. */
const mostApartS = 0.25;

/**
 * Shows or hides a film in sign language that follows the main one: it has no sound of its own, and
 * lies in a corner away from the captions.
 */
export function toggleSign(player: HTMLElement, video: HTMLVideoElement, src: string): boolean {
  const shown = player.querySelector<HTMLVideoElement>('.film-sign');
  player.closest('.film')?.classList.toggle('film--signed', !shown);
  if (shown) {
    shown.remove();
    return false;
  }
  const sign = document.createElement('video');
  sign.className = 'film-sign';
  sign.muted = true;
  sign.playsInline = true;
  sign.src = src;
  sign.setAttribute('aria-hidden', 'true');
  const follow = (): void => {
    if (!sign.isConnected) {
      for (const name of events) video.removeEventListener(name, follow);
      return;
    }
    sign.playbackRate = video.playbackRate;
    if (Math.abs(sign.currentTime - video.currentTime) > mostApartS)
      sign.currentTime = video.currentTime;
    if (video.paused) sign.pause();
    else if (sign.paused) void sign.play().catch(() => undefined);
  };
  const events = ['play', 'pause', 'seeked', 'ratechange', 'timeupdate'];
  for (const name of events) video.addEventListener(name, follow);
  player.append(sign);
  follow();
  return true;
}
