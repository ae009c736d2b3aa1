/** The list ends so far above the screen's edge, in px. */
const edgePx = 8;
/** So much is there for it at least, in the text's own size: two ways of asking. */
const leastRoom = 8;

const leastPx = (input: Element): number =>
  leastRoom * Number.parseFloat(getComputedStyle(input).fontSize);

/**
 * Where the box stands low on the page, its list would open out of sight. At once: a slow movement
 * is broken off by the next letter.
 */
export function bringUp(input: HTMLInputElement): void {
  if (document.activeElement !== input) return;
  const under = input.form?.getBoundingClientRect().bottom ?? 0;
  const isLow = under + leastPx(input) > innerHeight;
  if (isLow || input.getBoundingClientRect().top < 0)
    input.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** The list has the room that is left under the button: it moves nothing, and covers no button. */
export function fitList(list: HTMLElement, input: HTMLInputElement): void {
  if (list.hidden) return;
  bringUp(input);
  const seen = visualViewport?.height ?? innerHeight;
  const room = seen - list.getBoundingClientRect().top - edgePx;
  list.style.setProperty('max-height', `${Math.max(room, leastPx(input))}px`);
}
