import { playOn } from '../page/media-place.ts';
import { readTimes, stepNumberAt } from '../player/film-steps.ts';
import { rates } from '../player/player-choices.ts';
import type { ShowPart } from './part.ts';

/** The step in the head of the film: its number, and its heading. */
function showHead(part: HTMLElement, at: number, title: string): void {
  const number = part.querySelector<HTMLElement>('[data-number]');
  const heading = part.querySelector<HTMLElement>('[data-heading]');
  const step = part.querySelectorAll<HTMLElement>('[data-steps] > li')[at];
  if (!number || !heading) return;
  number.hidden = step === undefined;
  if (number.textContent !== String(at + 1)) number.textContent = String(at + 1);
  const told = step?.textContent?.trim() ?? title;
  if (heading.textContent !== told) heading.textContent = told;
}

/**
 * A guide's film in front of a room. The player itself stops after each step; here it is told when to
 * go on, and between which steps it is shown. `left` is the step it was left at, from 1: it begins there.
 */
export function openFilm(part: HTMLElement, changed: () => void, left = 0): ShowPart {
  const host = part.querySelector<HTMLElement>('film-player');
  const video = host?.querySelector('video');
  if (!host || !video) throw new RangeError('The part has no film');
  const { steps } = readTimes(host.dataset);
  const first = Number(part.dataset['firstStep'] ?? 0);
  const last = Number(part.dataset['lastStep'] ?? steps.length - 1);
  const isWhole = part.dataset['whole'] !== undefined;
  const title = part.querySelector('[data-heading]')?.textContent ?? '';
  const begin = left > first + 1 && left <= last + 1 ? left - 1 : first - 1;
  let hasBegun = false;
  /** Whether a film that had stopped was tried again: one that stops once more is not waited for. */
  let isTried = false;

  // Whole milliseconds: at 8359.999 a step that starts at 8360 has begun.
  const at = (): number =>
    hasBegun ? stepNumberAt(steps, Math.round(video.currentTime * 1000)) : -1;
  const seek = (ms: number): void => {
    host.dispatchEvent(new CustomEvent('film-seek', { detail: { ms } }));
  };
  const goTo = (number: number): void => {
    hasBegun = true;
    // The whole film begins with its title.
    seek(isWhole && number < first ? 0 : (steps[Math.max(first, number)] ?? 0));
  };
  const isAtEnd = (): boolean => hasBegun && at() >= last;
  /** What loads a film anew that did not come; nothing where it came. */
  const retry = () => part.querySelector<HTMLElement>('.film-trouble button');
  /** Loads it anew; false where it came. */
  const tryAgain = (): boolean => {
    const button = retry();
    button?.click();
    return button !== null;
  };
  /** Stopped in the middle of a step by somebody, as when the wall was dark: the step is not over. */
  const isHeld = (): boolean =>
    hasBegun && video.paused && !video.ended && part.querySelector('.film-waits') === null;
  const update = (): void => {
    showHead(part, at(), title);
    changed();
  };
  for (const change of ['play', 'pause', 'seeking', 'seeked', 'timeupdate'])
    video.addEventListener(change, update);
  video.addEventListener('playing', () => (isTried = false));
  // That a film has stopped, and that it waits after its step, is told in the player, and no event says it.
  new MutationObserver(changed).observe(host, { childList: true, subtree: true });

  return {
    next: () => {
      if (!hasBegun) return 'playFilm';
      if (retry()) return isTried ? 'nextPart' : 'tryAgain';
      if (isHeld()) return 'resume';
      return isAtEnd() ? 'nextPart' : 'nextStep';
    },
    forward: () => {
      if (isTried && retry()) return false;
      if (tryAgain()) return (isTried = true);
      if (isHeld()) {
        playOn(video);
        return true;
      }
      if (isAtEnd()) return false;
      goTo(hasBegun ? at() + 1 : begin);
      return true;
    },
    back: () => {
      if (at() <= first) return false;
      goTo(at() - 1);
      return true;
    },
    hasBegun: () => hasBegun,
    again: () => {
      if (!tryAgain()) goTo(hasBegun ? at() : begin);
    },
    pause: () => {
      if (tryAgain()) return;
      if (!hasBegun) goTo(begin);
      else if (video.paused) playOn(video);
      else video.pause();
    },
    slower: () => {
      const at = rates.findIndex((rate) => rate === video.playbackRate);
      const rate = rates[(at + 1) % rates.length] ?? 1;
      video.defaultPlaybackRate = rate;
      video.playbackRate = rate;
      changed();
      return rate;
    },
    rest: () => video.pause(),
    step: () => (hasBegun ? at() : begin < first ? -1 : begin) + 1,
    isRunning: () => hasBegun && !video.paused,
    isRead: () => hasBegun && part.querySelector('.film-waits') === null,
  };
}
