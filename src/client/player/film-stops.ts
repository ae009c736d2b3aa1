import type { Words } from 'site:words';
import { playOn } from '../page/media-place.ts';
import { makeEnd } from './film-end.ts';
import { findStop, type FilmTimes } from './film-steps.ts';
import { readChoices } from './player-choices.ts';

/**
 * A step is left a little before its end: its last words are over by then, and the next picture must
 * not be seen. Longer than the time between two `timeupdate` events, in ms.
 */
const beforeEndMs = 420;

/** A place where the film may wait, and where it then goes on. `over` is where nothing is left to play. */
type Stop = { kind: 'step' | 'end' | 'over'; atMs: number; goOnMs: number };

export type Stops = {
  /** Lets the film wait after the step that is played now, whatever is chosen. */
  waitOnce(): void;
  /** Whether it waits after a step, and not at an end. */
  isAfterStep(): boolean;
  /** What a clicker's "forward" does at an end, where there is no next step. */
  forward(): void;
  /** Whether it has come to an end: what may follow has a button of its own, and is no next step. */
  isAtEnd(): boolean;
};

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

/** The strip under the picture while the film waits: what is said. */
function makeStrip(place: HTMLElement) {
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  const strip = document.createElement('div');
  strip.className = 'film-wait';
  strip.append(told);
  place.append(strip);
  return { strip, told };
}

/**
 * Lets a film wait after a step that somebody asked for, after every step or after none where that is
 * chosen, and at its end where there is more to see. It says so, and goes on at "Nästa steg".
 */
export function waitAtSteps(
  player: HTMLElement,
  { place, page }: { place: HTMLElement; page: ParentNode },
  video: HTMLVideoElement,
  times: FilmTimes,
  words: Words['player'],
  changed: () => void,
): Stops {
  const { strip, told } = makeStrip(place);
  const stops = listStops(times);
  const readMs = (): number => video.currentTime * 1000;
  let beforeMs = readMs();
  let waitsAt: Stop | undefined;
  let isOnce = false;
  // In front of a room somebody else says when it goes on.
  const isStaged = player.closest('[data-staged]') !== null;

  // A film comes to rest a little after it is told to: where it stands is before what comes next.
  const isAt = ({ atMs, goOnMs }: Stop): boolean =>
    readMs() >= atMs - beforeEndMs / 2 && readMs() < goOnMs;
  const focus = (control: string): void =>
    player.querySelector<HTMLElement>(`[data-control=${control}]`)?.focus({ preventScroll: true });

  const wait = (stop: Stop): void => {
    waitsAt = stop;
    isOnce = false;
    video.pause();
    // A page that was out of sight, or a slow device, may have come too far.
    if (stop.kind === 'end' || readMs() > stop.atMs + beforeEndMs / 2)
      video.currentTime = stop.atMs / 1000;
    told.textContent = stop.kind === 'step' ? words.waiting : words.ended;
    strip.classList.add('is-open');
    player.classList.add('film-waits');
    player.classList.toggle('film-ends', stop.kind !== 'step');
    changed();
    // Whoever is elsewhere on the page is left there.
    const isHere = player.contains(document.activeElement) || document.fullscreenElement === player;
    if (stop.kind !== 'step') end.show(stop.kind === 'end', isHere);
    else if (isHere) focus('NextStep');
  };
  const close = (): void => {
    if (!waitsAt) return;
    waitsAt = undefined;
    const hadFocus = document.activeElement?.closest('.film-end') !== null;
    player.classList.remove('film-waits', 'film-ends');
    strip.classList.remove('is-open');
    told.textContent = '';
    end.hide();
    changed();
    if (hadFocus) focus('PlaySwitch');
  };

  const playFrom = (ms: number): void => {
    video.currentTime = ms / 1000;
    playOn(video);
  };
  const end = makeEnd(player, page, words, {
    goOn: () => waitsAt && playFrom(waitsAt.goOnMs),
    replay: () => playFrom(0),
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
    const { stops: chosen } = readChoices();
    const isWanted = isStaged || (chosen ?? isOnce);
    const stop =
      video.seeking || video.paused
        ? undefined
        : findStop(
            stops.filter(({ kind }) => kind === 'end' || isWanted),
            beforeMs,
            timeMs,
          );
    beforeMs = timeMs;
    if (stop) wait(stop);
  });
  video.addEventListener('ended', () => wait({ kind: 'over', atMs: Infinity, goOnMs: 0 }));
  return {
    waitOnce: () => (isOnce = true),
    forward: () => end.forward(),
    isAfterStep: () => waitsAt?.kind === 'step',
    isAtEnd: () => waitsAt !== undefined && waitsAt.kind !== 'step',
  };
}
