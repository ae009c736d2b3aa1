import { type ShowPart, stillPart } from './part.ts';

/**
 * A practice on the wall, led by whoever holds the clicker: forward does what the practice asks for.
 * It lies in a template until then, and is left as on its own page.
 */
export function openPractice(part: HTMLElement, changed: () => void): ShowPart {
  const template = part.querySelector('template');
  if (!template) return stillPart;
  let isDone = false;
  const room = (): HTMLElement | null => part.querySelector('practice-room');
  const button = (selector: string): HTMLElement | null =>
    room()?.querySelector<HTMLElement>(selector) ?? null;
  const isAtEnd = (): boolean => button('[data-part=end]:not([hidden])') !== null;
  const close = (): void => {
    room()?.querySelector('dialog')?.remove();
    room()?.remove();
    document.documentElement.classList.remove('is-practising');
    changed();
  };
  part.addEventListener('practice-left', () => {
    if (room()) close();
  });
  const open = (): void => {
    isDone = true;
    part.append(template.content.cloneNode(true));
    changed();
  };
  return {
    ...stillPart,
    next: () => (room() ? 'nextStep' : isDone ? 'nextPart' : 'practise'),
    forward: () => {
      if (!room()) {
        if (isDone) return false;
        open();
        return true;
      }
      // The room has seen how it went: what comes next is the next part, and not the title once more.
      const isOver = isAtEnd();
      if (isOver) button('[data-part=end] [data-press=close]')?.click();
      else
        (
          button('[data-pass][data-press=pass]:not([hidden])') ?? button('[data-press=skip]')
        )?.click();
      return !isOver;
    },
    back: () => {
      if (!room()) return false;
      const back = button('[data-part=room] [data-press=back]:not([hidden])');
      (back ?? button('[data-part=room] [data-press=close]'))?.click();
      return true;
    },
    hasBegun: () => isDone,
    again: () => {
      if (room()) button('[data-part=room] [data-press=show]:not([hidden])')?.click();
      else if (isDone) open();
    },
    rest: () => {
      if (room()) close();
    },
  };
}
