/** A place of its own in the browser's history, so that its way back ends the practice. */
const isInPractice = (): boolean =>
  (history.state as { isPractice?: boolean } | null)?.isPractice === true;

/** So long may the browser take to go back, in ms; else we go ourselves. */
const backMs = 500;

/** Tab goes round among what can be seen in the layer. */
function goRound(dialog: HTMLElement, event: KeyboardEvent): void {
  const all = [...dialog.querySelectorAll<HTMLElement>('button, a[href], input')].filter(
    (element) => element.getClientRects().length > 0,
  );
  const [first, last] = [all[0], all[all.length - 1]];
  const [edge, other] = event.shiftKey ? [first, last] : [last, first];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  other?.focus();
}

/**
 * Opens the layer over the whole window, and gives how to leave it. Escape, the browser's way back
 * and what calls `leave` all lead to `home`, where it began. `closeInside` closes what lies on top of
 * the practice, and says whether there was something.
 */
export function openLayer(
  dialog: HTMLDialogElement,
  home: string,
  closeInside: () => boolean,
): () => void {
  // In front of a room it lies on top of what is shown, which goes on when it is left.
  const stage = dialog.closest('[data-staged]');
  const goHome = (): void => {
    if (stage) stage.dispatchEvent(new CustomEvent('practice-left'));
    else location.replace(home);
  };
  let isLeaving = false;
  const leave = (): void => {
    if (isLeaving) return;
    isLeaving = true;
    if (!isInPractice()) return goHome();
    history.back();
    window.setTimeout(goHome, backMs);
  };
  addEventListener('popstate', () => !isInPractice() && goHome());
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (!closeInside()) leave();
  });
  // Some browsers close what Escape is pressed in twice, whatever the page says.
  dialog.addEventListener('close', leave);
  // A key that is held down presses a button again and again.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') goRound(dialog, event);
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.repeat && isButton && (event.key === 'Enter' || event.key === ' '))
      event.preventDefault();
  });
  document.documentElement.classList.add('is-practising');
  dialog.showModal();
  if (!isInPractice()) history.pushState({ isPractice: true }, '');
  return leave;
}
