import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, readAddress } from './connect.ts';
import { clickActions, type Driver, findMiddle, keyActions } from './driver.ts';

/** Starts a Firefox that is installed, with a profile of its own, and nobody to answer its questions. */
export async function openFirefox(path: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'koppla-upp-firefox-'));
  // A computer that is tested on may have no sound; Firefox would wait for it.
  await writeFile(join(profile, 'user.js'), 'user_pref("intl.accept_languages", "sv-SE, sv");\n');
  const browser = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const address = await readAddress(browser.stderr, /BiDi listening on (ws:\S+)/u);
  const ask = await connect(`${address}/session`);
  await ask('session.new', { capabilities: {} });
  // The window that it starts with is never raised, and where nothing has focus Enter presses no button.
  const { context } = await ask('browsingContext.create', { type: 'window' });
  await ask('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } });
  const act = (...actions: object[]) => ask('input.performActions', { context, actions });
  const driver: Driver = {
    async go(url) {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(script, ...args) {
      const answer = await ask('script.callFunction', {
        functionDeclaration: `async (given) => JSON.stringify((await (${script})(...JSON.parse(given))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer as {
        type: string;
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return JSON.parse(result?.value ?? 'null');
    },
    async click(selector) {
      await act(clickActions(await driver.run(findMiddle, selector)));
    },
    async press(...keys) {
      await act(keyActions(keys));
    },
    async close() {
      const isOver = new Promise((resolve) => browser.once('exit', resolve));
      await ask('browser.close', {}).catch(() => browser.kill());
      await isOver;
      await rm(profile, { recursive: true, force: true });
    },
  };
  return driver;
}
