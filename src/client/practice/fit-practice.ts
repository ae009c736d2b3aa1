import { writeWords } from './write-words.ts';

/** Where the instruction stands: above the device, or beside it where the window is wide and low. */
const shapeOf = (): 'above' | 'beside' => (innerWidth > innerHeight ? 'beside' : 'above');

/** A size to measure at, in px: all of a device grows with it. */
const measurePx = 20;
/** The text of the instruction in parts of the reader's own size, the largest that fits is taken. */
const scales = [1, 0.92, 0.84, 0.76, 0.7, 0.64, 0.58, 0.52];
/** Beside a device that fills a large window the words are larger than elsewhere. */
const largeScales = [1.6, 1.4, 1.2];
const largePx = 300;
const largestTextPx = 36;
const mostLines = 2;

/** Makes the drawn device as large as its place allows. */
function fitDevice(stage: HTMLElement, screen: HTMLElement): void {
  const device = screen.querySelector<HTMLElement>('.device');
  if (!device) return;
  screen.style.fontSize = `${measurePx}px`;
  const room = Math.min(
    stage.clientWidth / device.offsetWidth,
    stage.clientHeight / device.offsetHeight,
  );
  // A little less, so that nothing of the frame is cut by a part of a pixel.
  screen.style.fontSize = `${Math.floor(measurePx * room * 10 - 1) / 10}px`;
}

const countLines = (element: Element): number =>
  Math.round(element.clientHeight / parseFloat(getComputedStyle(element).lineHeight));

/** Whether the words are whole in a box at a size, in parts of the reader's own. */
function isWhole(box: HTMLElement, heading: Element, scale: number): boolean {
  box.style.fontSize = `${scale}rem`;
  const isIn = box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth;
  return isIn && countLines(heading) <= mostLines;
}

/** What is said of a task, or of what came of it. */
export type Said = { heading: string; told: string };

/** The sizes to try in a box, largest first. */
function listScales(box: HTMLElement): number[] {
  const isLarge = box.clientHeight > largePx && box.clientWidth > largePx;
  const ownPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const larger = largeScales.filter((scale) => isLarge && scale * ownPx <= largestTextPx);
  return [...larger, ...scales];
}

/**
 * The size that all of a practice has, so that no step is smaller than the one before: the largest
 * at which whatever is usually said is whole. It is tried in a box of its own, out of sight.
 */
function evenScale(box: HTMLElement, usual: readonly Said[]): number {
  const twin = box.cloneNode(false) as HTMLElement;
  const [heading, told] = [document.createElement('h2'), document.createElement('p')];
  told.className = 'practice-told';
  twin.className = 'practice-words practice-twin';
  twin.append(heading, told);
  twin.style.width = `${box.clientWidth}px`;
  twin.style.height = `${box.clientHeight}px`;
  box.closest('dialog')?.append(twin);
  const all = listScales(box);
  const found = all.find((scale) =>
    usual.every((said) => {
      writeWords(heading, said.heading);
      writeWords(told, said.told);
      return isWhole(twin, heading, scale);
    }),
  );
  twin.remove();
  return found ?? all.at(-1) ?? 1;
}

export type PracticeParts = {
  /** All that is usually said in this practice. */
  usual: () => Said[];
  room: HTMLElement;
  words: HTMLElement;
  heading: HTMLElement;
  stage: HTMLElement;
  screen: HTMLElement;
};

/**
 * Keeps everything of a practice in one window: gives what fits it anew, for when something else is
 * shown. A keyboard that comes over the page changes nothing, or what one writes in would shrink away.
 */
export function keepFitting(parts: PracticeParts): () => void {
  const { usual, room, words, heading, stage, screen } = parts;
  let even: { at: string; scale: number } | undefined;
  const isTyping = (): boolean => screen.contains(document.activeElement?.closest('input') ?? null);
  const fit = (): void => {
    if (isTyping() && room.style.height !== '') return;
    room.dataset['shape'] = shapeOf();
    const at = `${words.clientWidth} ${words.clientHeight} ${getComputedStyle(room).fontSize}`;
    if (even?.at !== at) even = { at, scale: evenScale(words, usual()) };
    const { scale: most } = even;
    // What is said seldom may be longer than all that.
    listScales(words)
      .filter((scale) => scale <= most)
      .some((scale) => isWhole(words, heading, scale));
    fitDevice(stage, screen);
  };
  screen.addEventListener('focusin', () => {
    if (isTyping()) room.style.height = `${room.clientHeight}px`;
  });
  screen.addEventListener('focusout', () => {
    room.style.height = '';
  });
  new ResizeObserver(fit).observe(stage);
  addEventListener('resize', fit);
  void document.fonts.ready.then(() => {
    even = undefined;
    fit();
  });
  return fit;
}
