import { findAction } from '../player/film-keys.ts';

/** What can be asked of a showing, the same in every part. */
export type ShowAction =
  'forward' | 'back' | 'again' | 'pause' | 'black' | 'slower' | 'larger' | 'smaller' | 'fullscreen';

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
const doubleMs = 600;

/** What a key means in a showing; nothing with a modifier, or in a field. */
export function findShowAction(
  press: Parameters<typeof findAction>[0],
  target: Element | null,
): ShowAction | undefined {
  // "+" is typed with shift on many keyboards.
  if (press.key === '+' && !press.ctrlKey && !press.metaKey && !press.altKey) return 'larger';
  const known = findAction(press, target);
  if (known) return asShown[known];
  const isPlain = !(press.ctrlKey || press.altKey || press.metaKey || press.shiftKey);
  return isPlain && !target?.closest('input, select, textarea') ? own[press.key] : undefined;
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

/** Hears keys before the film and the practice do. `isClosed` says when all keys are somebody else's. */
export function listenForShow(
  isClosed: () => boolean,
  isFull: () => boolean,
  run: (action: ShowAction) => void,
): () => void {
  const isMeant = holdSteady();
  const listen = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    // An open panel has its keys to itself.
    if (isClosed() || target?.closest('[data-panel]')) return;
    if (document.documentElement.dataset['keys'] === 'off' && event.key.length === 1) return;
    // A clicker's button for "start" must not load the page anew in the middle of a showing.
    const action = event.key === 'F5' && isFull() ? 'pause' : findShowAction(event, target);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat && isMeant(action, event.timeStamp)) run(action);
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}
