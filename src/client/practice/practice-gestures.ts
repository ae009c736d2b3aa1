/** A drag shorter than this is a tap that slipped, in px. */
const shortestDragPx = 40;
/** So far does the wheel turn before somebody wants to see further down, in px. */
const shortestWheelPx = 60;
/** A wheel that rolls on by itself says nothing new; it has stopped when it is still so long, in ms. */
const wheelRestMs = 350;

const isHeld = (event: PointerEvent): boolean => event.isPrimary && event.button === 0;

/**
 * Tells when somebody wants to see further down: by a drag with finger or mouse, wheel or key. What
 * was a drag is no press, so the click after it is not heard.
 */
export function listenToScroll(screen: HTMLElement, scroll: () => void): void {
  let from: { x: number; y: number } | undefined;
  let isDrag = false;
  screen.addEventListener('pointerdown', (event) => {
    isDrag = false;
    from = isHeld(event) ? { x: event.clientX, y: event.clientY } : undefined;
  });
  addEventListener('pointerup', ({ clientX, clientY }) => {
    const upPx = (from?.y ?? clientY) - clientY;
    const asidePx = Math.abs((from?.x ?? clientX) - clientX);
    from = undefined;
    isDrag = Math.max(Math.abs(upPx), asidePx) > shortestDragPx;
    if (upPx > shortestDragPx && upPx > asidePx) scroll();
  });
  screen.addEventListener(
    'click',
    (event) => {
      if (!isDrag) return;
      isDrag = false;
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  listenToWheel(screen, scroll);
  screen.addEventListener('keydown', ({ key }) => {
    if (key === 'PageDown' || key === 'ArrowDown') scroll();
  });
}

/** One turn of the wheel is one wish, however long it rolls on; the page never follows it. */
function listenToWheel(screen: HTMLElement, scroll: () => void): void {
  let turnedPx = 0;
  let hasAsked = false;
  let timer = 0;
  screen.addEventListener(
    'wheel',
    (event) => {
      // With Ctrl the wheel makes the page larger, and is let through.
      if (event.ctrlKey) return;
      event.preventDefault();
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        turnedPx = 0;
        hasAsked = false;
      }, wheelRestMs);
      turnedPx += event.deltaMode === 0 ? event.deltaY : event.deltaY * 30;
      if (hasAsked || turnedPx < shortestWheelPx) return;
      hasAsked = true;
      scroll();
    },
    { passive: false },
  );
}
