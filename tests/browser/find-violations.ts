import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule that axe has on, and of those it has off the ones that the bar asks for. */
const rules = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
  'identical-links-same-purpose': { enabled: true },
};

/** Runs axe in the page, which gets it once; what no test reads is left out of its answer. */
async function run(page: Page, options: axe.RunOptions): Promise<axe.AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
    { ...options, resultTypes: ['violations', 'incomplete'] } satisfies axe.RunOptions,
  );
}

const only = (...names: string[]): axe.RunOptions => ({
  runOnly: { type: 'rule', values: names },
});

const write = ({ id, help, nodes }: axe.Result): string =>
  `${id} (${help}): ${nodes
    .map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`)
    .join(' | ')
    .replace(/\s+/gu, ' ')}`;

/** What axe holds against the page as it now stands, a line for each rule. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations, passes } = await run(page, { rules });
  if (passes.length < 10) throw new RangeError(`axe saw next to nothing on ${page.url()}`);
  return violations.map(write);
}

const contrastRules = ['color-contrast', 'color-contrast-enhanced'];

/** The same without what `findUnclearTexts` looks at, which takes as long as all the rest. */
export async function findOtherViolations(page: Page): Promise<string[]> {
  const without = Object.fromEntries(contrastRules.map((name) => [name, { enabled: false }]));
  const { violations, passes } = await run(page, { rules: { ...rules, ...without } });
  if (passes.length < 10) throw new RangeError(`axe saw next to nothing on ${page.url()}`);
  return violations.map(write);
}

/** What another text size can break, besides contrast. */
export async function findSizeViolations(page: Page): Promise<string[]> {
  return (await run(page, only('link-in-text-block', 'target-size'))).violations.map(write);
}

/**
 * The wallpapers and cameras of drawn screens are pictures that no rule can look through. The names on
 * the drawn county have paper round each letter, whatever they stand on.
 */
const pictures = '.scr-app, .scr-tile, video, .video-js, .county .names';

/**
 * Texts whose contrast is below 7:1, or that axe cannot judge though they stand on no picture. It
 * gives up on text with a decoration laid over it: take those away first.
 */
export async function findUnclearTexts(page: Page): Promise<string[]> {
  const { violations, incomplete } = await run(page, only(...contrastRules));
  const contrast = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  const unjudged = await page.evaluate(
    ([selectors, onPicture]) =>
      selectors.filter((selector) => !document.querySelector(selector)?.closest(onPicture)),
    [
      contrast.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
      pictures,
    ] as const,
  );
  return [...violations.map(write), ...new Set(unjudged.map((target) => `cannot judge ${target}`))];
}
