/** What a key can ask of the player. */
export type KeyAction =
  'play' | 'pause' | 'next' | 'previous' | 'again' | 'captions' | 'fullscreen' | 'leave';

/**
 * Keys by name. A presenter's clicker sends PageDown and PageUp, arrows, and "." or "b" for a dark
 * screen. Letters work only where the player has the focus (WCAG 2.1.4). A film's time goes from left
 * to right in every language, as in other players: so do its line, its buttons and these keys.
 */
const actions: Record<string, KeyAction> = {
  PageDown: 'next',
  ArrowRight: 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  p: 'previous',
  r: 'again',
  k: 'play',
  ' ': 'play',
  '.': 'pause',
  b: 'pause',
  c: 'captions',
  f: 'fullscreen',
};

/** A key press as far as it matters here. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** What a press means; nothing with a modifier, on a slider or a field, or a space on a button. */
export function findAction(press: Press, target: Element | null): KeyAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return undefined;
  if (target?.closest('input, select, textarea, [role=slider]')) return undefined;
  const { key } = press;
  if (key === ' ' && target?.closest('button, a')) return undefined;
  return actions[key.length === 1 ? key.toLowerCase() : key];
}

/** A clicker that bounces, or a hand that shakes, presses twice within this, in ms. */
const bounceMs = 450;

/** Tells whether a press that leads to another step is the second of one that shook. */
export function noticeBounce(): (action: KeyAction, atMs: number, isHeld: boolean) => boolean {
  let last: { action?: KeyAction; atMs: number } = { atMs: -Infinity };
  return (action, atMs, isHeld) => {
    if (action !== 'next' && action !== 'previous') return false;
    const isSecond = isHeld || (action === last.action && atMs - last.atMs < bounceMs);
    last = { action, atMs };
    return isSecond;
  };
}

/** Listens in the player, and on the whole page while the film fills the screen. */
export function listenToKeys(
  player: HTMLElement,
  isFullscreen: () => boolean,
  run: (action: KeyAction) => void,
): void {
  const isBounce = noticeBounce();
  // video.js keeps from others what is pressed on its buttons: this listens before it does.
  const listen = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (!isFullscreen() && !player.contains(target)) return;
    // An open panel has its keys to itself.
    if (target?.closest('dialog')) return;
    // A window that only looks like full screen is not left by the browser's own Escape.
    if (event.key === 'Escape' && isFullscreen()) run('leave');
    // Whoever speaks to the computer may have the rest off (WCAG 2.1.4).
    if (document.documentElement.dataset['keys'] === 'off') return;
    // A clicker's button for "start" must not load the page anew in the middle of a showing.
    const isStart = event.key === 'F5' && isFullscreen();
    const action = isStart ? 'play' : findAction(event, target);
    if (!action) return;
    event.preventDefault();
    if (!isBounce(action, event.timeStamp, event.repeat)) run(action);
  };
  document.addEventListener('keydown', listen, { capture: true });
}
