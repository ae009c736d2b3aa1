import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule that axe has on, and of those it has off the ones that the bar asks for. */
const rules = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
  'identical-links-same-purpose': { enabled: true },
};

type Result = { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] };

const write = ({ id, help, nodes }: Result): string =>
  `${id} (${help}): ${nodes
    .map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`)
    .join(' | ')
    .replace(/\s+/gu, ' ')}`;

/** What axe holds against the page as it now stands, a line for each rule. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ rules })
    .setLegacyMode()
    .analyze();
  if (passes.length < 10) throw new RangeError(`axe saw next to nothing on ${page.url()}`);
  return violations.map(write);
}

/** The same for the rules that another theme or text size can break. */
export async function findThemeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'])
    .setLegacyMode()
    .analyze();
  return violations.map(write);
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
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'color-contrast-enhanced', 'target-size'])
    .setLegacyMode()
    .analyze();
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
