import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { connect, readAddress } from './connect.ts';
import { type Driver, findMiddle, waitFor } from './driver.ts';

const bin = fileURLToPath(new URL('../bin/', import.meta.resolve('chromium-floor')));
const unpack = promisify(brotliDecompress);
const readPacked = async (name: string) => unpack(await readFile(join(bin, name)));

/** Unpacks Chromium 103 and the libraries that it needs into a folder that is kept; whole or not at all. */
async function unpackChromium(): Promise<string> {
  const folder = join(fileURLToPath(new URL('../../../.cache/', import.meta.url)), 'chromium-103');
  if (existsSync(folder)) return folder;
  await mkdir(join(folder, '..'), { recursive: true });
  const halfMade = await mkdtemp(`${folder}-`);
  execFileSync('tar', ['-x', '-C', halfMade], { input: await readPacked('aws.tar.br') });
  const binary = join(halfMade, 'chromium');
  await writeFile(binary, await readPacked('chromium.br'));
  await chmod(binary, 0o755);
  await rename(halfMade, folder);
  return folder;
}

/** What Chromium's own protocol wants to know of a key besides its name. */
const keyCodes: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowUp: 38,
  ArrowDown: 40,
  PageDown: 34,
};

/**
 * Runs first in every page: takes away what came between what is promised and this browser (Chrome
 * 96 to 103), as far as it can be taken away. That much is an imitation; the rest is the real thing.
 */
function growOlder(): void {
  const gone: [object, string[]][] = [
    [Array.prototype, ['findLast', 'findLastIndex']],
    [Object.getPrototypeOf(Int8Array.prototype), ['findLast', 'findLastIndex']],
    [AbortSignal, ['timeout']],
    [AbortSignal.prototype, ['throwIfAborted']],
    [HTMLElement.prototype, ['inert']],
    [window, ['structuredClone', 'navigation']],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
}

/**
 * The nearest Chromium above the floor that npm has, 103, made to look older. Playwright's own
 * looking-up of elements needs a newer one still: this is driven in Chromium's own protocol.
 */
export async function openOldChromium(): Promise<Driver> {
  const folder = await unpackChromium();
  const profile = await mkdtemp(join(folder, 'profile-'));
  const browser = spawn(
    join(folder, 'chromium'),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--window-size=1280,800',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
    },
  );
  const ask = await connect(await readAddress(browser.stderr, /DevTools listening on (ws:\S+)/u));
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method: string, params: object) => ask(method, params, { sessionId });
  await tell('Page.enable', {});
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: `(${growOlder})()` });
  const driver: Driver = {
    async go(url) {
      const { errorText } = await tell('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${String(errorText)}`);
      await waitFor(driver, () => document.readyState === 'complete');
    },
    async run(script, ...args) {
      const { result, exceptionDetails } = (await tell('Runtime.evaluate', {
        expression: `(async () => JSON.stringify((await (${script})(...${JSON.stringify(args)})) ?? null))()`,
        awaitPromise: true,
        userGesture: true,
      })) as {
        result: { value: string };
        exceptionDetails?: { exception?: { description: string } };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return JSON.parse(result.value);
    },
    async click(selector) {
      const place = await driver.run(findMiddle, selector);
      for (const type of ['mousePressed', 'mouseReleased'])
        await tell('Input.dispatchMouseEvent', { type, button: 'left', clickCount: 1, ...place });
    },
    async press(...keys) {
      for (const key of keys) {
        const code = keyCodes[key];
        const text = code === undefined ? key : key === 'Enter' ? '\r' : undefined;
        await tell('Input.dispatchKeyEvent', {
          type: 'keyDown',
          key,
          ...(code !== undefined && { windowsVirtualKeyCode: code }),
          ...(text !== undefined && { text }),
        });
        await tell('Input.dispatchKeyEvent', { type: 'keyUp', key });
      }
    },
    async close() {
      const isOver = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await isOver;
      await rm(profile, { recursive: true, force: true });
    },
  };
  return driver;
}
