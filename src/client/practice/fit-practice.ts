import { keepAboveKeyboard } from './keyboard-room.ts';
import { writeWords } from './write-words.ts';

/** Where the instruction stands: above the device, or beside it where the window is wide and low. */
const shapeOf = (): 'above' | 'beside' => (innerWidth > innerHeight ? 'beside' : 'above');

/** A size to measure at, in px: most of a device grows with it. */
const measurePx = 20;
/** So often is a size for the device tried, and with so little left of its place it is found. */
const mostTries = 5;
const wellFitted = 1.015;
/** The text of the instruction in parts of the reader's own size, the largest that fits is taken. */
const scales = [1, 0.92, 0.84, 0.76, 0.7, 0.64, 0.58, 0.52];
/** Beside a device that fills a large window the words are larger than elsewhere. */
const largeScales = [1.6, 1.4, 1.2];
const largePx = 300;
const largestTextPx = 36;
const mostLines = 2;
/** The smallest text of the site: before it gets smaller less is told. */
const smallestPx = 20;
/** A whole sentence is worth that it is so much smaller, in parts of the reader's own size. */
const leastForSentence = 0.84;

/** Makes the drawn device as large as its place allows. */
function fitDevice(stage: HTMLElement, screen: HTMLElement): void {
  const device = screen.querySelector<HTMLElement>('.device');
  if (!device) return;
  let sizePx = measurePx;
  // What can be pressed is never smaller than a finger, and does not grow with the rest: it is tried.
  for (let tries = 0; tries < mostTries; tries++) {
    screen.style.fontSize = `${sizePx}px`;
    const room = Math.min(
      stage.clientWidth / device.offsetWidth,
      stage.clientHeight / device.offsetHeight,
    );
    if (tries > 0 && room >= 1 && room < wellFitted) return;
    // A little less, so that nothing of the frame is cut by a part of a pixel.
    sizePx = Math.floor(sizePx * room * 10 - 1) / 10;
  }
  screen.style.fontSize = `${sizePx}px`;
}

const countLines = (element: Element): number =>
  Math.round(element.clientHeight / parseFloat(getComputedStyle(element).lineHeight));

/** Where words stand: their box, the heading in it, and what is told under that. */
type Place = { box: HTMLElement; heading: HTMLElement; told: HTMLElement };

/** Whether the words are whole in their box at a size, in parts of the reader's own. */
function isWhole({ box, heading }: Place, scale: number): boolean {
  box.style.fontSize = `${scale}rem`;
  const isIn = box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth;
  return isIn && countLines(heading) <= mostLines;
}

/** What is said of a task, or of what came of it: the whole first, and then in fewer words. */
export type Said = { heading: string; told: readonly string[] };

const isLarge = (box: HTMLElement): boolean =>
  box.clientHeight > largePx && box.clientWidth > largePx;

/** The sizes to try in a box, largest first. */
function listScales(box: HTMLElement): number[] {
  const ownPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const larger = largeScales.filter((scale) => isLarge(box) && scale * ownPx <= largestTextPx);
  return [...larger, ...scales];
}

/** Makes a box like the one for the words, out of sight. */
function makeTwin(box: HTMLElement): Place {
  const twin = box.cloneNode(false) as HTMLElement;
  const [heading, told] = [document.createElement('h2'), document.createElement('p')];
  told.className = 'practice-told';
  twin.className = 'practice-words practice-twin';
  twin.append(heading, told);
  twin.style.width = `${box.clientWidth}px`;
  twin.style.height = `${box.clientHeight}px`;
  box.closest('dialog')?.append(twin);
  return { box: twin, heading, told };
}

/** In a large place beside the device all may be told; elsewhere the rest stands behind "Mer". */
const linesIn = ({ box }: Place): number => (isLarge(box) ? Infinity : mostLines);

/** Which of what can be told is whole in its lines, the fullest first; -1 where none is. */
function findTold(place: Place, told: readonly string[], scale: number): number {
  return told.findIndex((text) => {
    writeWords(place.told, text);
    return isWhole(place, scale) && countLines(place.told) <= linesIn(place);
  });
}

/** The size that all of a practice has, and how high its words then are. */
type Even = { scale: number; heightPx: number };

/**
 * The size that all of a practice has, so that no step is smaller than the one before: the largest at
 * which every instruction has its lines, and a little smaller where that keeps whole sentences. It is
 * tried in a box of its own.
 */
function chooseEven(box: HTMLElement, usual: readonly Said[], seldom: readonly Said[]): Even {
  const twin = makeTwin(box);
  const all = listScales(box);
  const ownPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const least = all.filter((scale) => scale * ownPx >= smallestPx).at(-1) ?? all[0] ?? 1;
  const foundAt = (scale: number): number[] =>
    usual.map(({ heading, told }) => {
      writeWords(twin.heading, heading);
      return findTold(twin, told, scale);
    });
  // What has not its lines at any size that all can read has one more.
  const never = foundAt(least).map((index) => index < 0);
  const isGood = (scale: number): boolean =>
    foundAt(scale).every((index, at) => index >= 0 || (never[at] === true && scale <= least));
  const good = all.find(isGood) ?? all.at(-1) ?? 1;
  const leastForAll = Math.max(leastForSentence, smallestPx / ownPx);
  const sentences = (scale: number): number =>
    foundAt(scale).filter((index) => index === 0 || index === 1).length;
  const worth = all.filter((scale) => scale <= good && scale >= Math.min(good, leastForAll));
  const wanted = Math.max(...worth.map(sentences));
  const scale = worth.find((one) => sentences(one) === wanted) ?? good;
  twin.box.style.height = 'auto';
  const heightPx = (heading: string, text: string, at: number): number => {
    writeWords(twin.heading, heading);
    writeWords(twin.told, text);
    twin.box.style.fontSize = `${at}rem`;
    return twin.box.scrollHeight;
  };
  const found = foundAt(scale);
  const heights = [
    ...usual.map(({ heading, told }, at) =>
      heightPx(heading, told[found[at] ?? -1] ?? told.at(-1) ?? '', scale),
    ),
    ...seldom.map(({ heading, told }) => heightPx(heading, told[0] ?? '', Math.min(scale, least))),
  ];
  twin.box.remove();
  return { scale, heightPx: Math.max(0, ...heights) };
}

export type PracticeParts = {
  /** All that is usually said in this practice. */
  usual: () => Said[];
  /** What is said to whoever needs help: it may be smaller, and its height is kept for it. */
  seldom: () => Said[];
  /** What can be told now, the whole first; and what shows one of it. */
  now: () => readonly string[];
  tell: (text: string) => void;
  room: HTMLElement;
  words: HTMLElement;
  heading: HTMLElement;
  told: HTMLElement;
  stage: HTMLElement;
  screen: HTMLElement;
};

/** Keeps everything of a practice in one window: gives what fits it anew, for when something else is shown. */
export function keepFitting(parts: PracticeParts): () => void {
  const { usual, seldom, now, tell, room, words, heading, told, stage, screen } = parts;
  let even: (Even & { at: string }) | undefined;
  const fitWords = (): void => {
    const at = `${innerWidth} ${innerHeight} ${getComputedStyle(room).fontSize}`;
    if (even?.at !== at) {
      room.style.removeProperty('--words-px');
      even = { at, ...chooseEven(words, usual(), seldom()) };
      room.style.setProperty('--words-px', `${Math.ceil(even.heightPx)}px`);
    }
    const { scale: most } = even;
    const twin = makeTwin(words);
    twin.heading.replaceChildren(...[...heading.childNodes].map((node) => node.cloneNode(true)));
    const all = now();
    tell(all[findTold(twin, all, most)] ?? all.at(-1) ?? '');
    twin.box.remove();
    // What is said seldom may be longer than all that.
    listScales(words)
      .filter((scale) => scale <= most)
      .some((scale) => isWhole({ box: words, heading, told }, scale));
  };
  const fit = (): void => {
    if (hasKeyboard()) return;
    room.dataset['shape'] = shapeOf();
    fitWords();
    fitDevice(stage, screen);
  };
  const hasKeyboard = keepAboveKeyboard(room, stage, screen, () => fit());
  new ResizeObserver(fit).observe(stage);
  addEventListener('resize', fit);
  const fitAnew = (): void => {
    even = undefined;
    fit();
  };
  void document.fonts.ready.then(fitAnew);
  // The drawn screens' own letters are asked for when a screen is drawn: they may be ready later.
  document.fonts.addEventListener('loadingdone', fitAnew);
  return fit;
}
