/** What runs in a page; whatever it gives is JSON, and so is what it gets. */
export type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** A browser with one window, by what a person can do with it. All browsers are driven by these alone. */
export type Driver = {
  go(address: string): Promise<void>;
  run<Args extends unknown[], Result>(
    script: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** A real press in the middle of what is seen of an element. */
  click(selector: string): Promise<void>;
  /** Real keys: letters, or `Enter`, `Tab`, `Escape`, `ArrowDown`, `PageDown`, `Backspace`. */
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
};

/** Where to press, in the window; runs in the page. */
export function findMiddle(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new RangeError(`There is no ${selector} to press`);
  // Old browsers know no scrolling that is asked to be done at once.
  document.documentElement.style.scrollBehavior = 'auto';
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new RangeError(`${selector} is not seen`);
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Opens the part of a page in which something lies, where it is folded: on a narrow screen, in an old browser. */
export const unfold = (driver: Driver, selector: string): Promise<void> =>
  driver.run((name) => {
    const part = document.querySelector(name)?.closest('details');
    if (part && !part.open) part.querySelector('summary')?.click();
  }, selector);

/** Keys as WebDriver writes them (W3C WebDriver, 17.4.2). */
export const webDriverKeys: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** The same actions in both of WebDriver's languages. */
export const keyActions = (keys: readonly string[]) => ({
  type: 'key',
  id: 'keys',
  actions: keys.flatMap((key) => {
    const value = webDriverKeys[key] ?? key;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  }),
});

export const clickActions = ({ x, y }: { x: number; y: number }) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/** Looks in the page until it is as it should be; fails with what was looked for. */
export async function waitFor<Args extends unknown[]>(
  driver: Driver,
  isSo: InPage<Args, boolean>,
  ...args: Args
): Promise<void> {
  const untilMs = Date.now() + 30_000;
  while (!(await driver.run(isSo, ...args))) {
    if (Date.now() > untilMs) throw new Error(`It never came to ${isSo} with ${args}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
