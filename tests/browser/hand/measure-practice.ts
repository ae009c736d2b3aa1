import type { Page } from 'playwright-core';

/** How a practice stands in its window. Shares are of the window's height; sizes in px. */
export type PracticeMeasures = {
  deviceShare: number;
  /** What lies outside the window, or does not fit its place. */
  outside: string[];
  /** The practice's own buttons that are too small for a finger. */
  small: string[];
  headingLines: number;
  /** The lowest of what can be pressed on the drawn device. */
  drawnPx: number;
  wordsPx: number;
  /** Swedish and the reader's own language stand there both: twice the words. */
  isTwice: boolean;
  canScroll: boolean;
};

/** Waits until what is shown has its size, and measures the practice that is open. */
export const measurePractice = (page: Page): Promise<PracticeMeasures> =>
  page.evaluate(async () => {
    const settle = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
    await settle();
    await settle();
    const find = (selector: string): HTMLElement => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new RangeError(`There is no ${selector}`);
      return found;
    };
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const isOutside = (element: Element): boolean => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
    };
    const [words, heading, device] = [find('[data-words]'), find('[data-heading]'), '.device'];
    const own = [...document.querySelectorAll('[data-part=room] .practice-press')].filter(isSeen);
    const drawn = [...document.querySelectorAll('[data-screen] :is(button, input)')];
    const nameOf = (element: Element): string => element.textContent?.trim() ?? '';
    const { height } = find(device).getBoundingClientRect();
    const isCut = words.scrollHeight > words.clientHeight + 1;
    const root = document.scrollingElement ?? document.documentElement;
    root.scrollTop = 99;
    return {
      deviceShare: height / innerHeight,
      outside: [
        ...[...own, find(device), heading, find('[data-told]'), find('[data-count]')]
          .filter(isOutside)
          .map(nameOf),
        ...(isCut ? ['the words'] : []),
      ],
      small: own
        .filter((button) => {
          const box = button.getBoundingClientRect();
          return box.height < 44 || box.width < 44;
        })
        .map(nameOf),
      headingLines: Math.round(
        heading.clientHeight / parseFloat(getComputedStyle(heading).lineHeight),
      ),
      drawnPx: Math.min(...drawn.map((each) => each.getBoundingClientRect().height)),
      wordsPx: parseFloat(getComputedStyle(heading).fontSize),
      isTwice:
        heading.closest<HTMLElement>('[lang]')?.lang !== document.documentElement.lang ||
        heading.querySelector('[lang]') !== null,
      canScroll: root.scrollTop > 0 || scrollY > 0,
    };
  });

/** BAR.md, Small screens and large text: never less of the height than this. */
const leastDevice = 0.55;

/** What is wrong with a practice in its window, in words. */
export const findPracticeFaults = ({ deviceShare, ...found }: PracticeMeasures): string[] => [
  ...(deviceShare < leastDevice ? [`the device has ${deviceShare.toFixed(3)}`] : []),
  ...found.outside.map((name) => `outside: ${name}`),
  ...found.small.map((name) => `small: ${name}`),
  ...(found.headingLines > 2 ? [`the heading has ${found.headingLines} lines`] : []),
  // The drawn device is scaled; what is pressed on it is never smaller than a finger.
  ...(found.drawnPx < 43.9 ? [`drawn at ${found.drawnPx} px`] : []),
  ...(found.wordsPx < (found.isTwice ? 15 : 18) ? [`words at ${found.wordsPx} px`] : []),
  ...(found.canScroll ? ['the page can be scrolled'] : []),
];
