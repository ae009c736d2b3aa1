import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/studio/browser/find-browser.ts';
import { readingStorageKey } from '../../src/client/comfort/reading-key.ts';
import { serve } from './serve.ts';

/** What went wrong on a page: told by the console, the policy, the network or a script. */
export type Faults = string[];

export type OpenPage = { page: Page; faults: Faults };

export type PageOptions = BrowserContextOptions & {
  /** The reader's choices from an earlier visit, as in `{ theme: 'dark' }`. */
  reading?: Record<string, string>;
};

/** The built site, served on a port of its own, and a browser to visit it with. Close it when done. */
export type Site = {
  origin: string;
  browser: Browser;
  /** A new visitor: an empty cache, nothing stored but `reading`. The page has gone nowhere yet. */
  visit(options?: PageOptions): Promise<OpenPage>;
  close(): Promise<void>;
};

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Collects what a visitor would not see but a developer should. */
async function watch(page: Page, origin: string, faults: Faults): Promise<void> {
  page.on('console', (message) => {
    // Most visits are too short to keep the site; Playwright says that it refused.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/u.test(url.protocol) && url.origin !== origin) {
      faults.push(`foreign: ${url.href}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('tellFault', (fault: string) => faults.push(fault));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellFault } = window as unknown as { tellFault: (fault: string) => void };
      tellFault(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** `folder` is another built site than the project's own. */
export async function openSite(folder = dist): Promise<Site> {
  const { server, origin } = await serve(folder);
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  try {
    const { executablePath, args } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args });
    return {
      origin,
      browser,
      async visit({ reading, ...options } = {}) {
        const stored = { name: readingStorageKey, value: JSON.stringify(reading ?? {}) };
        const context = await browser.newContext({
          baseURL: origin,
          locale: 'sv-SE',
          viewport: { width: 1280, height: 800 },
          serviceWorkers: 'block',
          ...(reading && {
            storageState: { cookies: [], origins: [{ origin, localStorage: [stored] }] },
          }),
          ...options,
        });
        const page = await context.newPage();
        const faults: Faults = [];
        await watch(page, origin, faults);
        return { page, faults };
      },
      async close() {
        await browser.close();
        server.closeAllConnections();
        await stop();
      },
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** Closes the visitor's window and everything it kept. */
export const leave = (page: Page): Promise<void> => page.context().close();
