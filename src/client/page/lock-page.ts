import { keepPlace } from './keep-place.ts';

/** The nearest thing that a finger can scroll, from where it is to the dialog. */
function canScroll(from: EventTarget | null, dialog: HTMLElement): boolean {
  let at = from instanceof Element ? from : null;
  for (; at && dialog.contains(at); at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/u.test(getComputedStyle(at).overflowY))
      return true;
  return false;
}

/**
 * Holds the page behind an open dialog where it is until that is closed: neither finger, wheel nor keys
 * move it, and text that has grown meanwhile has not taken it away.
 */
export function lockPage(dialog: HTMLDialogElement): void {
  const { style } = document.documentElement;
  const { overflow, paddingInlineEnd } = style;
  const barPx = innerWidth - document.documentElement.clientWidth;
  const restore = keepPlace(dialog);
  style.overflow = 'hidden';
  // The page keeps its width without its scroll bar.
  if (barPx > 0) style.paddingInlineEnd = `${barPx}px`;
  // Older iPhones move a page that cannot be scrolled.
  const hold = (event: TouchEvent): void => {
    if (event.touches.length === 1 && !canScroll(event.target, dialog)) event.preventDefault();
  };
  dialog.addEventListener('touchmove', hold, { passive: false });
  dialog.style.overscrollBehavior = 'contain';
  dialog.addEventListener(
    'close',
    () => {
      dialog.removeEventListener('touchmove', hold);
      Object.assign(style, { overflow, paddingInlineEnd });
      restore();
    },
    { once: true },
  );
}
