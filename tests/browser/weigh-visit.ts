import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, ViewportSize } from 'playwright-core';
import { serve } from './serve.ts';

/** What came over the line for one address: headers and body, as the server wrote them. */
type Sent = { path: string; isScript: boolean; bytes: number; isForWorker: boolean };

/** What a visit brings before anything is pressed, in bytes on the line. */
export type VisitWeight = {
  /** The page's scripts, whenever they are loaded, and how many files they are. */
  scripts: number;
  files: number;
  /** All that the page asks for: itself, its typeface, poster, scripts, styles, lists. */
  inAll: number;
  /** The service worker's own scripts; what it then keeps for when there is no network is `kept`. */
  worker: number;
  kept: number;
};

export type Visit = {
  path: string;
  viewport: ViewportSize;
  /** Lets the page start its service worker, and waits until that has kept the site. */
  withWorker?: boolean;
  folder?: string;
};

/** So long nothing is asked for before a visit counts as come to rest, in ms. */
const restMs = 3000;

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a plain web host says of a file besides what our own server does. */
const plainHeaders = {
  Server: 'nginx',
  'Last-Modified': 'Mon, 23 Nov 2026 08:00:00 GMT',
  ETag: '"6741a2b0-16c2"',
  Vary: 'Accept-Encoding',
};

/** The worker's requests name it as where they come from; its own script says what it is for. */
const isForWorker = ({ headers }: IncomingMessage): boolean =>
  headers['sec-fetch-dest'] === 'serviceworker' || /\/sw\.js/u.test(headers.referer ?? '');

/**
 * Opens a page as a new visitor, looks it through to its end, presses nothing, and weighs what its
 * server wrote until all was at rest.
 */
export async function weighVisit(browser: Browser, visit: Visit): Promise<VisitWeight> {
  const { path, viewport, withWorker = false, folder = dist } = visit;
  const { server, origin } = await serve(folder);
  const sent: Sent[] = [];
  let changedMs = performance.now();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    // Our server keeps a connection to one request at a time, as HTTP/1.1 does.
    const socket: Socket = request.socket;
    const before = socket.bytesWritten;
    changedMs = performance.now();
    for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
    response.once('close', () => {
      changedMs = performance.now();
      sent.push({
        path: request.url ?? '',
        isScript: /javascript/u.test(String(response.getHeader('Content-Type'))),
        bytes: socket.bytesWritten - before,
        isForWorker: isForWorker(request),
      });
    });
  });
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    locale: 'sv-SE',
    serviceWorkers: withWorker ? 'allow' : 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    if (withWorker) await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    while (performance.now() - changedMs < restMs) await page.waitForTimeout(restMs / 10);
    const inline = await page.locator('script:not([src])').allTextContents();
    const sum = (chosen: (one: Sent) => boolean): number =>
      sent.filter(chosen).reduce((total, { bytes }) => total + bytes, 0);
    return {
      // What stands in the page itself is in its own weight already; it is script all the same.
      scripts:
        sum((one) => one.isScript && !one.isForWorker) +
        gzipSync(inline.join('\n'), { level: 9 }).length,
      files: sent.filter((one) => one.isScript && !one.isForWorker).length,
      inAll: sum((one) => !one.isForWorker),
      worker: sum((one) => one.isForWorker && /\/(?:sw|offline\/\w+)\.js/u.test(one.path)),
      kept: sum((one) => one.isForWorker && !/\/(?:sw|offline\/\w+)\.js/u.test(one.path)),
    };
  } finally {
    await context.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  }
}
