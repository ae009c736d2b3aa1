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

const countLines = (element: HTMLElement): number =>
  Math.round(element.clientHeight / parseFloat(getComputedStyle(element).lineHeight));

/** Makes the words as large as the reader wants them, or as large as their place allows. */
function fitWords(box: HTMLElement, heading: HTMLElement): void {
  const isLarge = box.clientHeight > largePx && box.clientWidth > largePx;
  const ownPx = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const larger = largeScales.filter((scale) => isLarge && scale * ownPx <= largestTextPx);
  for (const scale of [...larger, ...scales]) {
    box.style.fontSize = `${scale}rem`;
    const isWhole = box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth;
    if (isWhole && countLines(heading) <= mostLines) return;
  }
}

export type PracticeParts = {
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
  const { room, words, heading, stage, screen } = parts;
  const isTyping = (): boolean => screen.contains(document.activeElement?.closest('input') ?? null);
  const fit = (): void => {
    if (isTyping() && room.style.height !== '') return;
    room.dataset['shape'] = shapeOf();
    fitWords(words, heading);
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
  void document.fonts.ready.then(fit);
  return fit;
}
