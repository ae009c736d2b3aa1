/** With less than this of its height left, a window has a keyboard over it. */
const keyboardShare = 0.8;

/** What is seen of the window: a keyboard leaves less, whether it shortens the page or lies over it. */
function lookAt() {
  // Whoever has drawn the page larger with two fingers sees less of it, and has no keyboard for that.
  const { height = innerHeight, offsetTop = 0, scale = 1 } = visualViewport ?? {};
  const heightPx = Math.min(innerHeight, height * scale);
  return { widthPx: innerWidth, heightPx, topPx: scale > 1 ? 0 : offsetTop };
}

/**
 * Keeps what one writes in, and the button to go on, in sight while a keyboard is there: the room is
 * what the keyboard leaves, the device keeps its size and is moved in its place. Gives what looks anew
 * and says whether a keyboard is there; `fit` is called when it has come or gone.
 */
export function keepAboveKeyboard(
  room: HTMLElement,
  stage: HTMLElement,
  screen: HTMLElement,
  fit: () => void,
): () => boolean {
  let whole = lookAt();
  const field = (): HTMLElement | undefined => {
    const at = document.activeElement;
    return at instanceof HTMLInputElement && screen.contains(at) && !at.readOnly ? at : undefined;
  };
  const move = (byPx: number): void => {
    screen.style.transform = byPx === 0 ? '' : `translateY(${Math.round(byPx)}px)`;
  };
  const look = (): boolean => {
    const now = lookAt();
    const input = field();
    if (!input || now.widthPx !== whole.widthPx) whole = now;
    const hasKeyboard = input !== undefined && now.heightPx < keyboardShare * whole.heightPx;
    room.toggleAttribute('data-keyboard', hasKeyboard);
    room.style.height = hasKeyboard ? `${now.heightPx}px` : '';
    room.style.setProperty('margin-top', hasKeyboard ? `${now.topPx}px` : '');
    move(0);
    if (!hasKeyboard) return false;
    const [box, place] = [input.getBoundingClientRect(), stage.getBoundingClientRect()];
    move((place.top + place.bottom - box.top - box.bottom) / 2);
    return true;
  };
  visualViewport?.addEventListener('resize', fit);
  visualViewport?.addEventListener('scroll', () => room.hasAttribute('data-keyboard') && fit());
  screen.addEventListener('focusin', fit);
  // From one field to another the keyboard stays.
  screen.addEventListener('focusout', () => setTimeout(fit));
  // What is pressed must not move away under the finger because the keyboard goes.
  room.addEventListener('mousedown', (event) => {
    const button = event.target instanceof Element && event.target.closest('.practice-press');
    if (button && room.hasAttribute('data-keyboard')) event.preventDefault();
  });
  return look;
}
