import type { ShowAction } from '../show/show-keys.ts';
import { isOurs, speakerMark, type Told } from '../show/speaker.ts';

/** So often the wall is asked where it is, and after so long a silence it is gone; in ms. */
const askMs = 2000;
const goneMs = 7000;

/**
 * Follows the wall that opened this window. `heard` gets where the wall is, or nothing when it has
 * gone. Gives how to ask the wall for something: false where there is no wall to ask.
 */
export function followWall(
  heard: (told: Told | undefined) => void,
): (action: ShowAction) => boolean {
  const wall = window.opener as Window | null;
  let heardAt = -Infinity;
  let isLinked = false;
  const send = (action?: ShowAction): void => wall?.postMessage({ mark: speakerMark, action }, '*');
  addEventListener('message', (message: MessageEvent<unknown>) => {
    const { mark, ...told } = Object(message.data) as Partial<Told> & { mark?: unknown };
    if (message.source !== wall || mark !== speakerMark || !isOurs(message)) return;
    const { part = 0, step = 0, beganAt = 0, isRunning = false, isDark = false } = told;
    heardAt = performance.now();
    isLinked = true;
    heard({ part, step, beganAt, isRunning, isDark });
  });
  const ask = (): void => {
    send();
    if (!isLinked || performance.now() - heardAt < goneMs) return;
    isLinked = false;
    heard(undefined);
  };
  if (wall) window.setInterval(ask, askMs);
  ask();
  return (action) => {
    if (isLinked) send(action);
    return isLinked;
  };
}
