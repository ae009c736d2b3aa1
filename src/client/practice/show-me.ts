import type { Task } from '../../practice/list-tasks.ts';
import { fillIn, mark, showDone } from './live-screen.ts';

/** How long the hand is on its way, rests before it presses, and what it did is looked at; in ms. */
const travelMs = 900;
const restMs = 500;
const pressMs = 450;
const letterMs = 110;
const dragMs = 800;
/** So much of the screen's height does the hand drag it. */
const dragPart = 0.4;
const resultMs = 4000;

export type Show = {
  screen: HTMLElement;
  drawnHand: HTMLElement;
  task: Task;
  /** What the hand writes. */
  text: string;
  /** Shows what comes of it, and says what was done. */
  showResult: () => void;
  /** Says whether somebody ended it, or something else is shown by now. */
  isOver: () => boolean;
};

const isCalm = (): boolean =>
  document.documentElement.dataset['motion'] === 'less' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => void window.setTimeout(resolve, ms));

/** Puts the fingertip at a place of the stage, in px from its corner. */
const place = (drawnHand: HTMLElement, x: number, y: number): void => {
  drawnHand.style.transform = `translate(${x}px, ${y}px)`;
};

const find = (screen: HTMLElement, target: string): HTMLElement | null =>
  screen.querySelector<HTMLElement>(`[data-target="${target}"]`);

/**
 * Where the finger is to point: the lower middle of a target, so that its words are still seen. On a
 * home screen those are the lowest of it: the finger stays under them.
 */
function aim({ screen, drawnHand, task }: Show): { x: number; y: number } {
  const stage = drawnHand.parentElement ?? drawnHand;
  const target = task.target === undefined ? undefined : find(screen, task.target);
  const device = screen.querySelector('.device') ?? screen;
  const isApp = target?.matches('.scr-app') === true;
  // What is dragged is the screen, not what comes into sight.
  const { left, top, width, height } = (
    task.kind === 'scroll' ? device : (target ?? device)
  ).getBoundingClientRect();
  const from = stage.getBoundingClientRect();
  return {
    x: left - from.left + width * 0.5,
    y: top - from.top + height * (task.kind === 'scroll' ? 0.82 : isApp ? 1 : 0.7),
  };
}

/** What the hand does when it is there; `drag` moves it up where it may move. */
async function act({ screen, task, text, isOver }: Show, drag: () => void): Promise<void> {
  const { target = '', kind } = task;
  if (kind === 'scroll') {
    drag();
    return wait(dragMs);
  }
  if (kind === 'type') {
    const letters = [...text];
    for (let count = 1; count <= letters.length && !isOver(); count++) {
      fillIn(screen, target, letters.slice(0, count).join(''));
      await wait(isCalm() ? 0 : letterMs);
    }
    return wait(pressMs);
  }
  const element = find(screen, target);
  element?.classList.add('is-pressed');
  await wait(pressMs);
  element?.classList.remove('is-pressed');
  if (!isOver() && (task.then === undefined || kind === 'scan')) showDone(screen, target);
}

/**
 * Lets the drawn hand do a task on the live screen, and shows what comes of it. Where less motion is
 * asked for nothing moves: the hand is where it presses. Resolves when it has been looked at long
 * enough, or is over before.
 */
export async function showMe(show: Show): Promise<void> {
  const { screen, drawnHand, task, isOver } = show;
  const calm = isCalm();
  const { x, y } = aim(show);
  drawnHand.classList.toggle('is-calm', calm);
  drawnHand.hidden = false;
  place(drawnHand, x, (drawnHand.parentElement?.clientHeight ?? 0) + 20);
  // Where it begins has to be there before it can move from it.
  if (!calm) drawnHand.getBoundingClientRect();
  place(drawnHand, x, y);
  await wait(travelMs);
  if (!isOver()) mark(screen, task.kind === 'scroll' ? undefined : task.target);
  await wait(restMs);
  if (!isOver())
    await act(show, () => !calm && place(drawnHand, x, y - screen.clientHeight * dragPart));
  if (isOver()) return;
  drawnHand.hidden = true;
  show.showResult();
  for (let waitedMs = 0; waitedMs < resultMs && !isOver(); waitedMs += 200) await wait(200);
}
