import { keepAwake } from '../page/keep-awake.ts';
import { fadeFoot } from './fade-foot.ts';
import { isFull } from './fill-wall.ts';
import { listenForShow, type ShowAction } from './show-keys.ts';

/** So often the time that has gone is told anew, in ms. */
const clockMs = 15_000;

/** The showing, as what goes on beside it knows it. */
export type Going = {
  stage: HTMLElement;
  isRunning(): boolean;
  run(action: ShowAction): void;
  update(): void;
  sayAwake(isAwake: boolean): void;
};

/** While something is shown the screen stays awake, keys are heard and the clock goes. Gives how to end it. */
export function keepGoing({ stage, isRunning, run, update, sayAwake }: Going): () => void {
  const sleep = keepAwake(sayAwake);
  // It plays; and where the screen is full no longer it fills it again.
  const start = (): ShowAction => (isFull() ? 'pause' : 'fullscreen');
  const deaf = listenForShow(() => Boolean(stage.hidden), start, run);
  const clock = window.setInterval(update, clockMs);
  const still = fadeFoot(stage, isRunning);
  return () => [sleep, deaf, still, () => clearInterval(clock)].forEach((end) => end());
}
