/** Two presses so close in time, in ms, and in place, in px, are one that shook. */
const shakyMs = 400;
const shakyPx = 12;

let last = { atMs: -Infinity, x: 0, y: 0, target: null as EventTarget | null };

/** Whether a click is the one that the browser itself sends on, from a choice's words to the choice. */
function isSentOn({ target }: MouseEvent): boolean {
  const words = last.target instanceof Element ? last.target.closest('label') : null;
  return words?.control === target && last.target !== target;
}

/** Whether a click is the second of a double click, or of a double tap, which iPhones do not count. */
function isSecond(event: MouseEvent): boolean {
  // A key, or a script: nobody's hand shook.
  if (event.detail === 0) return false;
  const { timeStamp: atMs, clientX: x, clientY: y, target } = event;
  const isOwn = isSentOn(event);
  const isNear = Math.abs(x - last.x) < shakyPx && Math.abs(y - last.y) < shakyPx;
  const isTap = matchMedia('(pointer: coarse)').matches;
  const isShaky = isTap && isNear && atMs - last.atMs < shakyMs;
  last = { atMs, x, y, target };
  if (isOwn) return false;
  return event.detail > 1 || isShaky;
}

/**
 * Many press everything twice. The second press is not heard: it would close what the first opened,
 * answer the next question, or skip a step. In a field it still marks a word.
 */
addEventListener(
  'click',
  (event) => {
    const at = event.target instanceof Element ? event.target : undefined;
    if (!isSecond(event) || at?.closest('input:not([type=radio], [type=checkbox]), textarea'))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);
