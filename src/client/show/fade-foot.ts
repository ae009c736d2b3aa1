import type { ShowPart } from './part.ts';

/** So long after the last sign of a person the buttons go, while something moves on the wall; in ms. */
const restMs = 3000;

/** Lets the buttons go while a film runs; a move, a touch or a key brings them back. Gives how to end. */
export function fadeFoot(stage: HTMLElement, isRunning: () => boolean): () => void {
  let timer = 0;
  let at = '';
  const rest = (): void => {
    if (isRunning()) stage.classList.add('is-idle');
    else timer = window.setTimeout(rest, restMs);
  };
  const wake = (): void => {
    clearTimeout(timer);
    stage.classList.remove('is-idle');
    timer = window.setTimeout(rest, restMs);
  };
  // Browsers tell of a move too when what lies under a pointer at rest has changed.
  const move = ({ screenX, screenY }: PointerEvent): void => {
    const now = `${screenX} ${screenY}`;
    if (now !== at) wake();
    at = now;
  };
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerdown', wake);
  stage.addEventListener('focusin', wake);
  wake();
  return () => {
    clearTimeout(timer);
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerdown', wake);
    stage.removeEventListener('focusin', wake);
  };
}

/**
 * Tells the styles what is on the wall. What was pressed to see a film is not in its way: the buttons
 * are gone as it begins, and come back at the next move.
 */
export function giveWay({ classList }: HTMLElement, part: ShowPart): void {
  const isRunning = part.isRunning();
  if (isRunning && !classList.contains('is-running')) classList.add('is-idle');
  classList.toggle('is-running', isRunning);
  classList.toggle('is-read', part.isRead());
}
