import { findAction } from '../player/film-keys.ts';

/** What can be asked of a showing, the same in every part. */
export const showActions = [
  ...(['forward', 'back', 'again', 'pause', 'black'] as const),
  ...(['slower', 'larger', 'smaller', 'fullscreen', 'close'] as const),
] as const;
export type ShowAction = (typeof showActions)[number];

const leading: ReadonlySet<ShowAction> = new Set(['forward', 'back', 'again', 'pause', 'black']);

/** Whether it is asked for by somebody who looks at the wall, and not at what lies over it. */
export const isLeading = (action: ShowAction): boolean => leading.has(action);

/** The player's own keys, as a room has them: a clicker's "b" makes the wall dark. */
const asShown = {
  next: 'forward',
  previous: 'back',
  again: 'again',
  play: 'pause',
  pause: 'black',
  captions: 'larger',
  fullscreen: 'fullscreen',
  leave: undefined,
} as const;

const own: Record<string, ShowAction> = { s: 'slower', '+': 'larger', '-': 'smaller' };

/** So close in time a second press of the same is a hand that shook, or a clicker that bounced; in ms. */
const doubleMs = 400;

/** In a field keys write; these two write nothing, and are the clicker's. */
const inField: Record<string, ShowAction> = { PageDown: 'forward', PageUp: 'back' };

/** What a key means in a showing; nothing with a modifier, and in a field what a clicker sends alone. */
export function findShowAction(
  press: Parameters<typeof findAction>[0],
  target: Element | null,
): ShowAction | undefined {
  const hasModifier = press.ctrlKey || press.altKey || press.metaKey || press.shiftKey;
  if (target?.closest('input, select, textarea'))
    return hasModifier || target.closest('select') ? undefined : inField[press.key];
  // It closes what lies on top; full screen the browser leaves by itself.
  if (press.key === 'Escape') return 'close';
  // "+" is typed with shift on many keyboards.
  if (press.key === '+' && !press.ctrlKey && !press.metaKey && !press.altKey) return 'larger';
  const known = findAction(press, target);
  if (known) return asShown[known];
  return hasModifier ? undefined : own[press.key];
}

/** Lets through what is meant: not the second of a double press. Times are in ms. */
export function holdSteady(): (action: ShowAction, atMs: number) => boolean {
  let last: { action: ShowAction; atMs: number } | undefined;
  return (action, atMs) => {
    const isDouble = last?.action === action && atMs - last.atMs < doubleMs;
    if (!isDouble) last = { action, atMs };
    return !isDouble;
  };
}

/**
 * Hears keys before the film and the practice do. `isClosed` says when all keys are somebody else's;
 * `start` is what a clicker's button for "start", F5, means: nothing where it loads the page anew.
 */
export function listenForShow(
  isClosed: () => boolean,
  start: () => ShowAction | undefined,
  run: (action: ShowAction) => void,
): () => void {
  const isMeant = holdSteady();
  const listen = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (isClosed()) return;
    // An open panel has its keys to itself.
    if (target?.closest('[data-panel]') && event.key !== 'Escape') return;
    if (document.documentElement.dataset['keys'] === 'off' && event.key.length === 1) return;
    const action = event.key === 'F5' ? start() : findShowAction(event, target);
    if (!action) return;
    // A practice has its own way out, and full screen is the browser's to leave.
    if (action !== 'close') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (!event.repeat && isMeant(action, event.timeStamp)) run(action);
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}
