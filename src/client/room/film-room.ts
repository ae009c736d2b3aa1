import type { Player } from 'video.js/core.es.js';
import type { Captions } from '../captions/draw-captions.ts';
import { chooseRoom } from './choose-room.ts';
import type { Sight, StepMeasure, StepRoom } from './room.ts';

/** The parts under the picture that share the screen with it. */
export type FilmParts = {
  /** Where captions stand that have no room in the picture. */
  text: HTMLElement;
  /** The buttons. */
  bar: HTMLElement;
  /** How high the steps become; nothing where the page has no list of them. */
  step: StepMeasure | undefined;
};

/** What there is to share: the window or, in full screen, all of it. */
function look(player: Player, video: HTMLVideoElement, bar: HTMLElement): Sight {
  const el = player.el();
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const chosen = Number(getComputedStyle(el).getPropertyValue('--caption-size')) || 1;
  const stage = el.closest<HTMLElement>('[data-staged]');
  const isUpright = innerHeight > innerWidth;
  const isKnown = video.videoHeight > 0;
  return {
    isFull: stage !== null || player.isFullscreen(),
    isUpright,
    isBare: el.matches('.film-idle, .film-waits'),
    widthPx: el.clientWidth,
    windowPx: innerWidth,
    screenPx: stage?.clientHeight ?? innerHeight,
    barPx: bar.offsetHeight,
    remPx,
    textPx: remPx * chosen,
    ratio: isKnown ? video.videoWidth / video.videoHeight : isUpright ? 4 / 5 : 16 / 9,
  };
}

/** The list of steps stands beside the film, not under it. */
const isBeside = (el: HTMLElement): boolean => {
  const film = el.closest('.film');
  return film !== null && getComputedStyle(film).position === 'sticky';
};

/** Gives the step under the picture its room. */
function showRoom(el: HTMLElement, step: StepRoom | undefined): void {
  const has = (name: string, isSo: boolean) => el.classList.toggle(name, isSo);
  has('film-with-step', step !== undefined);
  has('film-without-panel', step?.isShown === false);
  has('film-without-head', step?.hasHead === false);
  const at = Number(el.querySelector<HTMLElement>('.film-now')?.dataset['step'] ?? -1);
  has('film-untold', step?.areTold[at] === false);
  el.querySelector('.film-below > .film-now')?.classList.toggle(
    'film-now--alone',
    step?.hasHeading === false,
  );
  if (step) el.style.setProperty('--film-say', `${step.sizesPx[at] ?? step.sizePx}px`);
}

/**
 * Keeps picture, captions and buttons together in one screen: when it is turned or resized, when the
 * reader's text grows, when other captions are chosen. Gives how to look again; `settled` is called when
 * all has another place: a telephone was turned, or captions have come, whose size was not known before.
 */
export function keepRoom(
  player: Player,
  video: HTMLVideoElement,
  captions: Captions,
  { text, bar, step }: FilmParts,
  settled: () => void,
): () => void {
  const el = player.el();
  const probe = document.createElement('div');
  probe.className = 'film-rem';
  el.append(probe);

  const arrange = (): void => {
    const sight = look(player, video, bar);
    const room = chooseRoom(sight, {
      caption: (given) => captions.tallestPx(given),
      step: isBeside(el) ? undefined : step,
    });
    for (const [name, px] of Object.entries(room.lengths)) {
      el.style.setProperty(`--film-${name}`, `${Math.floor(px)}px`);
    }
    el.style.setProperty('--film-bar', `${sight.barPx}px`);
    el.style.setProperty('--film-tall', `${1 / sight.ratio}`);
    el.classList.toggle('film-text-below', room.isBelow);
    el.classList.toggle('film-cut', room.isCut);
    el.classList.toggle('film-textless', room.isCut && !room.isBelow);
    el.classList.toggle('film-text-close', room.isClose);
    showRoom(el, room.step);
    const place = room.isBelow || sight.isFull ? text : el;
    if (captions.line.parentElement !== place) place.prepend(captions.line);
    // Where nothing is left but the clear band the strip is one of the buttons.
    const strip = el.querySelector('.film-wait');
    const stripPlace = room.isClose ? bar : text;
    if (strip && strip.parentElement !== stripPlace) stripPlace.append(strip);
    captions.setRoom(room.caption);
  };
  let frame = 0;
  const ask = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(arrange);
  };
  const sizes = new ResizeObserver(ask);
  for (const one of [el.parentElement ?? el, bar, probe]) sizes.observe(one);
  addEventListener('resize', () => {
    arrange();
    settled();
  });
  for (const change of ['loadedmetadata', 'resize']) video.addEventListener(change, ask);
  const looks = { attributes: true, attributeFilter: ['data-caption-size'] };
  new MutationObserver(ask).observe(document.documentElement, looks);
  const heard = new WeakSet<EventTarget>();
  const listen = (): void => {
    for (const track of Array.from(player.textTracks())) {
      if (!heard.has(track)) {
        track.addEventListener('loadeddata', () => {
          arrange();
          settled();
        });
      }
      heard.add(track);
    }
    ask();
  };
  for (const change of ['addtrack', 'change']) player.textTracks().on(change, listen);
  listen();
  arrange();
  return arrange;
}
