import kioskStyles from '../../styles/kiosk/kiosk.css?url';
import { keepAwake } from '../page/keep-awake.ts';
import { loadStyles } from '../page/load-styles.ts';
import { isOnStick } from '../page/site-files.ts';
import { makeQuestion } from './ask-presence.ts';
import { drawView } from './views/draw-view.ts';
import { IdleWatch } from './idle-watch.ts';
import { keepFilms } from './keep-films.ts';
import type { KioskChoice } from './kiosk-choice.ts';
import { KioskRoom } from './kiosk-room.ts';
import { findWholeVersion, readVersion } from './new-version.ts';
import { watchForStaff } from './staff-exit.ts';
import { closeWaysOut, stayInside } from './stay-inside.ts';

/** So often, in ms, it is looked for a new version and for films to save: when nobody is there. */
const lookEveryMs = 600_000;

/** So long after it has come the screen does so for the first time, in ms. */
const firstLookMs = 10_000;

/** So long after a film could not be shown by itself the next is tried, in ms. */
const againAfterMs = 30_000;

/** So long, in ms, a film that goes by itself may stand still for want of a network. */
const patienceMs = 20_000;

/** Counts the seconds, and does what is to be done when nobody is there. */
function keepTime(room: KioskRoom, own: string): void {
  const watch = new IdleWatch(Date.now());
  const question = makeQuestion(room);
  let restAt = 0;
  let nextRestMs = 0;
  let movedMs = Date.now();
  let nextLookMs = Date.now() + firstLookMs;
  let isKept = false;

  const clear = (): void => {
    question.close();
    watch.clear(Date.now());
    room.clear();
  };
  const look = async (): Promise<void> => {
    if (isOnStick()) return;
    const version = await findWholeVersion();
    if (version !== undefined && version !== own && !watch.isVisited) location.reload();
    else if (!isKept) isKept = await keepFilms(room, () => !watch.isVisited);
  };
  const rest = (): void => {
    if (room.view.name !== 'start' || !room.choice.hasLoop || Date.now() < nextRestMs) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    room.go({ name: 'rest', at: restAt }, false);
    restAt += 1;
    nextRestMs = Date.now() + againAfterMs;
  };
  const tick = (): void => {
    const nowMs = Date.now();
    const isMoving = room.stage.isMoving();
    if (isMoving || room.view.name !== 'rest') movedMs = nowMs;
    if (nowMs - movedMs >= patienceMs) clear();
    const told = watch.look(nowMs, isMoving);
    if (told.kind === 'ask') question.ask(told.leftS);
    else if (told.kind === 'leave') clear();
    else if (told.kind === 'rest') rest();
    if (nowMs < nextLookMs || watch.isVisited) return;
    nextLookMs = nowMs + lookEveryMs;
    void look();
  };

  // The press that answers the question, or wakes the screen, does nothing else.
  const touch = (event: Event): void => {
    const isResting = room.view.name === 'rest';
    if (isResting && !['click', 'keydown'].includes(event.type)) return;
    watch.touch(Date.now());
    const isAnswer = question.close();
    if (isResting) room.go({ name: 'start' });
    if (!isResting && !isAnswer) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const name of ['pointerdown', 'keydown', 'wheel', 'click'])
    addEventListener(name, touch, { capture: true, passive: false });
  setInterval(tick, 1000);
  stayInside(clear);
}

/** Makes the page the screen that staff have chosen. Rejects when how it looks does not come. */
export async function runKiosk(page: HTMLElement, choice: KioskChoice): Promise<void> {
  const own = readVersion();
  await loadStyles(kioskStyles);
  const room = new KioskRoom(page, choice, drawView);
  const name = document.querySelector('.home .wordmark')?.cloneNode(true);
  if (name) room.mark.append(name);
  closeWaysOut(room.element);
  room.clear();
  keepTime(room, own);
  keepAwake();
  watchForStaff(room, () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    location.replace(`${location.pathname}?val`);
  });
}
