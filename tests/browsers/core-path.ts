import { afterAll, beforeAll, describe, test } from 'vitest';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openUnsteadyServer, type UnsteadyServer } from '../browser/unsteady-server.ts';
import type { Driver } from './drivers/driver.ts';
import { listenToStep, watchFailure, watchWithoutScripts, watchWithStops } from './scenes/film.ts';
import { choose, explain, practise, search } from './scenes/pages.ts';
import { countFromStick, leadFromStick, makeStick, watchFromStick } from './scenes/stick.ts';
import { openOffline, save, seekSaved } from './scenes/saving.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The site with every script taken out of its pages, as it is where none runs. */
async function servePlain(origin: string): Promise<{ server: Server; plain: string }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (file.endsWith('.html') && existsSync(file)) {
      const html = await readFile(file, 'utf8');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html.replace(/<script[\s\S]*?<\/script>/gu, ''));
      return;
    }
    const headers = request.headers.range ? { Range: request.headers.range } : {};
    const answer = await fetch(origin + request.url, { headers });
    const names = ['Content-Type', 'Content-Range', 'Accept-Ranges'];
    for (const name of names) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, plain: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** What everybody comes for, in a browser: the film, its text, saving, searching, practising. */
export function walkCorePath(
  name: string,
  open: () => Promise<Driver>,
  { showsText = true, hasSound = true } = {},
): void {
  describe(name, () => {
    let site: UnsteadyServer;
    let plainSite: { server: Server; plain: string };
    let driver: Driver;
    beforeAll(async () => {
      site = await openUnsteadyServer(dist);
      plainSite = await servePlain(site.origin);
      driver = await open();
    });
    afterAll(async () => {
      await driver?.close();
      plainSite.server.closeAllConnections();
      plainSite.server.close();
      await site.close();
    });

    test('a film waits after its steps, with its text, at the chosen speed', () =>
      watchWithStops(driver, site.origin));
    test('what to do when it fails is reached from the end of the film', () =>
      watchFailure(driver, site.origin));
    test('without scripts the film has its text', () =>
      watchWithoutScripts(driver, plainSite.plain, showsText));
    // Firefox gives up sound alone where there is no device for it; a film it plays on in silence.
    test.runIf(hasSound)('the words of a step are heard', () => listenToStep(driver, site.origin));
    test('a search with a typo finds', () => search(driver, site.origin));
    test('one practises by keyboard', () => practise(driver, site.origin));
    test('settings are chosen and kept', () => choose(driver, site.origin));
    test('a word is explained where it stands', () => explain(driver, site.origin));
    test('a stick needs no server', async () => {
      const stick = await makeStick();
      try {
        await watchFromStick(driver, stick.folder);
        await leadFromStick(driver, stick.folder);
        await countFromStick(driver, stick.folder);
      } finally {
        await stick.take();
      }
    });
    test('a guide is saved', () => save(driver, site.origin));
    test('pages open without a network', () => openOffline(driver, site.origin, site.trouble));
    test('a saved film plays and is moved in', () => seekSaved(driver, site.origin, site.trouble));
  });
}
