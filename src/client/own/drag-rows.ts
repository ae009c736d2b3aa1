/** So near the window's edge, in px, the page follows; and so far with each movement. */
const edgePx = 80;
const stepPx = 14;

const middleOf = (row: Element): number => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

/** The others make way for a row: it is not itself taken out, which would end the touch in Safari. */
function makeWay(row: Element, y: number): void {
  for (;;) {
    const [before, after] = [row.previousElementSibling, row.nextElementSibling];
    if (before && y < middleOf(before)) row.after(before);
    else if (after && y > middleOf(after)) row.before(after);
    else return;
  }
}

/**
 * Rows that are dragged by their `data-drag`, with a finger, a pen or a mouse. `dropped` is told where
 * the row was and came to; Escape, and whatever ends the touch, puts it back and tells `cancelled`.
 */
export function dragRows(
  list: HTMLElement,
  dropped: (from: number, to: number) => void,
  cancelled: () => void,
): void {
  list.addEventListener('pointerdown', (down) => {
    const handle = down.target instanceof Element ? down.target.closest('[data-drag]') : null;
    const row = handle?.closest('li');
    if (!row || down.button !== 0) return;
    down.preventDefault();
    const place = (): number => [...list.children].indexOf(row);
    const from = place();
    const stop = new AbortController();
    const end = (isKept: boolean): void => {
      stop.abort();
      row.classList.remove('is-dragged');
      if (isKept && place() !== from) dropped(from, place());
      else cancelled();
    };
    const listen = <K extends keyof WindowEventMap>(
      name: K,
      heard: (event: WindowEventMap[K]) => void,
    ): void => addEventListener(name, heard, { signal: stop.signal });
    const isOther = ({ pointerId }: PointerEvent): boolean => pointerId !== down.pointerId;
    row.classList.add('is-dragged');
    listen('pointermove', (move) => {
      if (isOther(move)) return;
      const { clientY } = move;
      const by = clientY < edgePx ? -stepPx : clientY > innerHeight - edgePx ? stepPx : 0;
      if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
      makeWay(row, clientY);
    });
    listen('pointerup', (up) => isOther(up) || end(true));
    listen('pointercancel', (lost) => isOther(lost) || end(false));
    listen('keydown', ({ key }) => key === 'Escape' && end(false));
  });
}
