import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findBrowser } from '../../src/studio/browser/find-browser.ts';
import { openUnsteadyServer, type Trouble } from './unsteady-server.ts';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A visitor of the site over a line that can fail. `foreign` are requests to any other origin. */
export type Visitor = { page: Page; context: BrowserContext; foreign: string[]; errors: string[] };

export type UnsteadySite = {
  origin: string;
  browser: Browser;
  trouble: Trouble;
  visit(options?: BrowserContextOptions): Promise<Visitor>;
  close(): Promise<void>;
};

/** The built site on a server whose faults can be switched, and a browser to visit it with. */
export async function openUnsteady(folder = dist): Promise<UnsteadySite> {
  const { origin, trouble, close } = await openUnsteadyServer(folder);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  return {
    origin,
    browser,
    trouble,
    async visit(options = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        locale: 'sv-SE',
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      const foreign: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(?:https?|wss?):$/u.test(url.protocol) && url.origin !== origin)
          foreign.push(url.href);
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      return { page, context, foreign, errors };
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}

/** Waits until a worker has the site and answers for the page. */
export async function waitForWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    // The site starts its worker when the page has come to rest.
    for (let tries = 0; tries < 300; tries += 1) {
      const registration = await serviceWorker.getRegistration();
      if (registration?.active?.state === 'activated' && serviceWorker.controller) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('No worker answers for the page');
  });
}

/** Lets the browser look for a new version now, and waits for what comes of it. */
export const updateWorker = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const before = registration?.active;
    await registration?.update().catch(() => undefined);
    const worker = registration?.installing ?? registration?.waiting;
    if (!worker) return registration?.active === before ? 'none' : 'activated';
    return new Promise<string>((resolve) => {
      const tell = () => {
        if (['activated', 'redundant'].includes(worker.state)) resolve(worker.state);
      };
      worker.addEventListener('statechange', tell);
      tell();
    });
  });
