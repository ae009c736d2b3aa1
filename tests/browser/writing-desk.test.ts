import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/build/desk/open-desk.ts';
import { serveWriting } from '../../src/build/desk/serve-desk.ts';
import { findBrowser } from '../../src/studio/browser/find-browser.ts';
import { layOut } from '../../src/build/form/lay-out.ts';
import { buildContent, englishPath, filmPath, startPath } from '../unit/checks/sample-content.ts';
import { guide, writeGuide } from '../unit/footage/sample-guide.ts';
import { findViolations } from './find-violations.ts';

let root: string;
let desk: Desk;
let server: Server;
let origin: string;
let browser: Browser;

/** A page of the site, as the builder gives it while somebody writes. */
const sitePage = `<!doctype html><html lang="en"><title>Guide</title><main><h1>Guide</h1>
<article data-guide="${guide}"><ol class="steps"><li class="step"><h2>One</h2><h3>1</h3></li><li class="step"><h3>2</h3></li></ol></article>
</main><script type="module" src="/skrivbord/fel.js"></script></html>`;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-writing-'));
  const laidOut = buildContent({ [englishPath]: undefined }).map(async ({ path, text }) => [
    path,
    (await layOut(path, text)) ?? text,
  ]);
  await writeGuide(root, Object.fromEntries(await Promise.all(laidOut)) as Record<string, string>);
  await writeFile(join(root, 'content/README.md'), await readFile('content/README.md'));
  desk = openDesk(root);
  await desk.stand();
  const serveIt = serveWriting(desk);
  server = createServer((request, response) => {
    // The builder answers for itself what has neither an ending nor a slash at its end.
    if (!/\/$|\.[a-z]+$/u.test(request.url ?? '')) return void response.writeHead(404).end();
    serveIt(request, response, () =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(sitePage),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await desk.close();
  await rm(root, { recursive: true, force: true });
});

async function open(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${origin}${path}`);
  return page;
}

/** An editor changes a passage of a file and saves it. */
async function write(path: string, from: string, to: string): Promise<void> {
  const file = join(root, path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

/** Does something, and waits until the desk has told its pages of the faults that there are then. */
async function hearAgain(act: () => Promise<void>): Promise<void> {
  const heard = Promise.withResolvers<void>();
  const stop = desk.listen(({ kind }) => kind === 'told' && heard.resolve());
  await act();
  await heard.promise;
  stop();
}

const withoutSideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('the storyboard follows what is saved, shows faults in place over what was last whole, and loses no place', async () => {
  const page = await open(`/skrivbord/${guide}/`);
  const text = () => page.locator('main').innerText();
  expect(await text()).toContain('Skriv din kod.');
  const marked = page.locator('#steg-oppna .scr-marked');
  expect(await marked.innerText()).toBe('Börja');
  expect(await findViolations(page)).toEqual([]);

  // Somebody reads the last step, with the keyboard on a way there.
  await page.locator('#steg-klar figcaption a').focus();
  await page.evaluate(() => ((window as { kept?: boolean }).kept = true));
  const topOf = () =>
    page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
  const before = await topOf();
  const savedAt = performance.now();
  await write(filmPath, 'Vänta sedan lite.', 'Vänta till kl. 14.30.');
  await page.locator('#steg-kod', { hasText: 'Vänta till kl. 14.30.' }).waitFor();
  // A second, and as much again for a machine that is doing something else as well.
  expect(performance.now() - savedAt).toBeLessThan(2000);
  expect(await page.locator('#steg-kod .readings').innerText()).toContain('fjorton trettio');

  // What nobody can read any longer stays as it was; the fault stands at its step.
  await write(filmPath, 'screen: bankid/kod\n    do: { wait', 'screen: [\n    do: { wait');
  const fault = page.locator('#steg-vanta .told .fault');
  await fault.waitFor();
  expect(await fault.innerText()).toMatch(/film\.yaml:\d+[\s\S]*Fel:[\s\S]*Gör så här:/u);
  expect(await page.getByRole('status').first().innerText()).toMatch(/^\d+ fel i guiden/u);
  expect(await text()).toContain('Vänta till kl. 14.30.');
  // The first screen leads to it, here and on the desk.
  const ways = page.getByRole('navigation', { name: 'Stegen med fel' });
  expect(await ways.getByRole('link').first().getAttribute('href')).toBe('#steg-vanta');
  const first = await open('/skrivbord/');
  const toIt = first.locator('.told .fault').getByRole('link').first();
  expect(await toIt.getAttribute('href')).toBe(`/skrivbord/${guide}/#steg-vanta`);
  expect(await findViolations(first)).toEqual([]);
  await first.context().close();
  expect(await findViolations(page)).toEqual([]);
  await write(filmPath, 'screen: [', 'screen: bankid/kod');
  await fault.waitFor({ state: 'detached' });
  expect(await page.getByRole('status').first().innerText()).toContain('Inga fel i guiden.');

  expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.closest('li[id]')?.id)).toBe(
    'steg-klar',
  );
  expect(Math.abs((await topOf()) - before)).toBeLessThan(40);
  await page.context().close();
});

test('a page of the site is told of a fault without being touched, and of its being mended', async () => {
  const page = await open('/en/bankid/skaffa/');
  await page.evaluate(() => ((window as { kept?: boolean }).kept = true));
  await write(filmPath, 'into: kod', 'into: koden');
  const note = page.locator('fault-note');
  await note.waitFor();
  const step = page.locator('li', { has: note });
  expect(await step.textContent()).toContain('2');
  expect(await note.locator('.note').innerText()).toContain('Fel:');
  expect(await findViolations(page)).toEqual([]);
  // What is told once more and is the same is not put up anew, under the eyes or the focus of a reader.
  const renewed = await page.evaluateHandle(() => {
    const found: string[] = [];
    const notice = (changes: MutationRecord[]) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (/^FAULT/u.test(node.nodeName)) found.push(node.nodeName);
    };
    new MutationObserver(notice).observe(document.body, { childList: true, subtree: true });
    return found;
  });
  await hearAgain(() => write(filmPath, 'kl. 14.30.', 'kl. 15.30.'));
  await hearAgain(() => write(filmPath, 'kl. 15.30.', 'kl. 14.30.'));
  await page.locator('faults-panel summary').press('Enter');
  const way = page.locator('faults-panel').getByRole('link');
  expect(await way.first().getAttribute('href')).toContain(`/skrivbord/${guide}/#steg-kod`);
  await write(filmPath, 'into: koden', 'into: kod');
  await note.waitFor({ state: 'detached' });
  await page.locator('faults-panel').waitFor({ state: 'detached' });
  expect(await renewed.jsonValue()).toEqual([]);
  expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true);
  await page.context().close();
});

test('a screen that no guide uses is in the gallery as soon as it is saved, with lines to copy by keyboard', async () => {
  const page = await open('/skrivbord/', 360);
  expect(await findViolations(page)).toEqual([]);
  expect(await withoutSideways(page)).toBeLessThanOrEqual(0);
  const ny = join(root, 'content/screens/tvatt/ny.yaml');
  await mkdir(dirname(ny), { recursive: true });
  await writeFile(ny, (await readFile(join(root, startPath), 'utf8')).replace('Börja', 'Tvätta'));
  const item = page.locator('#skarm-tvatt-ny');
  await item.locator('.scr-button', { hasText: 'Tvätta' }).waitFor();
  await page.getByLabel('Sök bland skärmarna').fill('tvatt ny');
  expect(await page.locator('[data-find]:visible').count()).toBe(1);
  await item.locator('[data-copy]').press('Enter');
  await item.getByText('Kopierat').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'screen: tvatt/ny\ndo: { tap: borja }',
  );
  // Every element of the editors' guide, every pictogram and every place.
  expect(await page.locator('[aria-labelledby="element"] .device').count()).toBe(16);
  expect(await page.locator('.pictogram').count()).toBeGreaterThan(40);
  expect(await page.locator('[aria-labelledby="platser"] .scene').count()).toBe(5);
  await page.context().close();
});
