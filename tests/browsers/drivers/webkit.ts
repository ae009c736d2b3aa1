import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { clickActions, type Driver, findMiddle, keyActions } from './driver.ts';

const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function send(address: string, body?: unknown, method = 'POST'): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (value?.error) throw new Error(`${address}: ${value.error} ${value.message}`);
  return value;
}

/** Starts WebKitGTK's own small browser through its driver, in plain WebDriver (W3C) over HTTP. */
export async function openWebKit(path: string, miniBrowser: string): Promise<Driver> {
  const port = await findPort();
  const server = spawn(path, [`--port=${port}`], { stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries += 1) {
    const isThere = await fetch(`${root}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) break;
    await wait(100);
  }
  const options = { binary: miniBrowser, args: ['--automation'] };
  const { sessionId } = (await send(`${root}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session = `${root}/session/${sessionId}`;
  await send(`${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  await send(`${session}/window/rect`, { width: 1280, height: 900 }).catch(() => undefined);
  const act = (...actions: object[]) => send(`${session}/actions`, { actions });
  const driver: Driver = {
    async go(url) {
      await send(`${session}/url`, { url });
    },
    async run(script, ...args) {
      const answer = (await send(`${session}/execute/async`, {
        script: `const [given, tell] = arguments;
          (async () => (${script})(...JSON.parse(given)))().then(
            (result) => tell(JSON.stringify({ result })),
            (error) => tell(JSON.stringify({ error: String(error) })),
          );`,
        args: [JSON.stringify(args)],
      })) as string;
      const { result, error } = JSON.parse(answer) as { result: never; error?: string };
      if (error !== undefined) throw new Error(error);
      return result ?? (null as never);
    },
    async click(selector) {
      await act(clickActions(await driver.run(findMiddle, selector)));
    },
    async press(...keys) {
      await act(keyActions(keys));
    },
    async close() {
      await send(session, undefined, 'DELETE').catch(() => undefined);
      server.kill();
    },
  };
  return driver;
}
