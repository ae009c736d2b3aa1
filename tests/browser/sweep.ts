import type { Page } from 'playwright-core';
import { leave, type PageOptions, type Site } from './open-site.ts';

/** More tabs than this only wait for each other on a machine with two cores. */
const tabs = 3;

/**
 * Loads each page once, some at a time, and has it looked at. Answers with what was found, each with
 * the page's address before it.
 */
export async function sweep(
  site: Site,
  paths: readonly string[],
  options: PageOptions,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const left = [...paths];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const { page } = await site.visit(options);
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.goto(path);
      const faults = await look(page);
      found.push(...faults.map((fault) => `${path} ${fault}`));
    }
    await leave(page);
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return found.sort();
}

/** Puts reading choices on a page that is open, as the settings panel does. */
export const read = (page: Page, choices: Record<string, string>): Promise<void> =>
  page.evaluate((given) => Object.assign(document.documentElement.dataset, given), choices).then();

/** Lays a style sheet over a page; the Content-Security-Policy would stop a `<style>`. */
export const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
