/** A swipe shorter than this is a tap that slipped, in px. */
const shortestSwipePx = 40;

/** Tells when somebody wants to see further down: by finger, wheel or key. */
export function listenToScroll(screen: HTMLElement, scroll: () => void): void {
  let touchedAt: number | undefined;
  screen.addEventListener('touchstart', ({ touches }) => (touchedAt = touches[0]?.clientY), {
    passive: true,
  });
  screen.addEventListener('touchend', ({ changedTouches }) => {
    const movedPx = (touchedAt ?? 0) - (changedTouches[0]?.clientY ?? 0);
    if (movedPx > shortestSwipePx) scroll();
  });
  screen.addEventListener('wheel', ({ deltaY }) => deltaY > 0 && scroll(), { passive: true });
  screen.addEventListener('keydown', ({ key }) => {
    if (key === 'PageDown' || key === 'ArrowDown') scroll();
  });
}
