/** So long after the last sign of a person the controls go, in ms. */
const restMs = 3000;

/**
 * While a film fills the screen its controls go when nobody has touched anything for a while, and
 * come back at a touch, a move, a key or focus. They stay while the film stands still. `changed` is
 * called when they have come or gone: captions stand elsewhere then.
 */
export function fadeControls(
  player: HTMLElement,
  video: HTMLVideoElement,
  isFull: () => boolean,
  changed: () => void,
): () => void {
  let timer = 0;
  let at = '';
  let wasIdle = false;
  const isBusy = (): boolean => video.paused || player.querySelector('dialog[open]') !== null;
  const show = (isIdle: boolean): void => {
    if (player.classList.contains('film-idle') === isIdle) return;
    player.classList.toggle('film-idle', isIdle);
    changed();
  };
  const rest = (): void => show(isFull() && !isBusy());
  const wake = (): void => {
    clearTimeout(timer);
    show(false);
    if (isFull()) timer = window.setTimeout(rest, restMs);
  };
  // Browsers tell of a move too when what lies under a pointer at rest has changed.
  player.addEventListener('pointermove', ({ screenX, screenY }) => {
    const now = `${screenX} ${screenY}`;
    if (now !== at) wake();
    at = now;
  });
  player.addEventListener(
    'pointerdown',
    () => {
      wasIdle = player.classList.contains('film-idle');
      wake();
    },
    { capture: true },
  );
  // The touch that brings the controls back does nothing else.
  player.addEventListener(
    'click',
    (event) => {
      if (!wasIdle || event.detail === 0) return;
      wasIdle = false;
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  document.addEventListener('keydown', wake, { capture: true });
  player.addEventListener('focusin', wake);
  for (const change of ['play', 'pause']) video.addEventListener(change, wake);
  return wake;
}
