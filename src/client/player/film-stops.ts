import type { Words } from 'site:words';
import { findStop, type FilmTimes } from './film-steps.ts';
import { readChoices } from './player-choices.ts';

/**
 * A step is left a little before its end: its last words are over by then, and the next picture must
 * not be seen. Longer than the time between two `timeupdate` events, in ms.
 */
const beforeEndMs = 420;

/** A place where the film may wait, and where it then goes on. */
type Stop = { kind: 'step' | 'end'; atMs: number; goOnMs: number };

const listStops = ({ steps, endMs, more }: FilmTimes): Stop[] => [
  ...[...steps.slice(1), ...more.slice(1)].map((goOnMs) => ({
    kind: 'step' as const,
    atMs: goOnMs - beforeEndMs,
    goOnMs,
  })),
  ...more
    .slice(0, 1)
    .map((goOnMs) => ({ kind: 'end' as const, atMs: endMs - beforeEndMs, goOnMs })),
];

/** The card on which the film waits: what is said, and one big button. */
function makeCard(player: HTMLElement) {
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'film-go-on';
  button.hidden = true;
  const card = document.createElement('div');
  card.className = 'film-wait';
  card.append(told, button);
  player.append(card);
  return { told, button };
}

/**
 * Lets a film wait after each step where that is chosen, and at its end where there is more to see:
 * it says so, and goes on at one press.
 */
export function waitAtSteps(
  player: HTMLElement,
  video: HTMLVideoElement,
  times: FilmTimes,
  words: Words['player'],
): void {
  const { told, button } = makeCard(player);
  const stops = listStops(times);
  const readMs = (): number => video.currentTime * 1000;
  let beforeMs = readMs();
  let waitsAt: Stop | undefined;

  const isAt = ({ atMs }: Stop): boolean => Math.abs(readMs() - atMs) <= beforeEndMs / 2 + 1;

  const wait = (stop: Stop): void => {
    waitsAt = stop;
    video.pause();
    // A page that was out of sight may have come too far.
    if (readMs() > stop.atMs + beforeEndMs / 2) video.currentTime = stop.atMs / 1000;
    told.textContent = stop.kind === 'step' ? words.waiting : words.more;
    button.textContent = stop.kind === 'step' ? words.nextStep : words.goesWrong;
    button.hidden = false;
    player.classList.add('film-waits');
    // Whoever is elsewhere on the page is left there.
    const isHere = player.contains(document.activeElement) || document.fullscreenElement === player;
    if (isHere) button.focus({ preventScroll: true });
  };
  const close = (): void => {
    if (!waitsAt) return;
    waitsAt = undefined;
    const hadFocus = document.activeElement === button;
    player.classList.remove('film-waits');
    told.textContent = '';
    button.hidden = true;
    const play = player.querySelector<HTMLElement>('.vjs-play-control');
    if (hadFocus) play?.focus({ preventScroll: true });
  };

  button.addEventListener('click', () => {
    video.currentTime = (waitsAt?.goOnMs ?? readMs()) / 1000;
    void video.play();
  });
  video.addEventListener('play', () => {
    // "Spela" at the end of the main film begins it again; only the button leads to what follows.
    // Whether it was moved is seen by its place: browsers tell of playing and seeking in any order.
    if (waitsAt?.kind === 'end' && isAt(waitsAt)) video.currentTime = 0;
    close();
  });
  video.addEventListener('seeking', () => {
    beforeMs = readMs();
    if (waitsAt && !isAt(waitsAt)) close();
  });
  video.addEventListener('timeupdate', () => {
    const timeMs = readMs();
    const stop =
      video.seeking || video.paused
        ? undefined
        : findStop(
            stops.filter(({ kind }) => kind === 'end' || readChoices().stops),
            beforeMs,
            timeMs,
          );
    beforeMs = timeMs;
    if (stop) wait(stop);
  });
}
