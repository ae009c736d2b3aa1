import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { isRunning, listChildren, readMemory, startSite, writeSmallSite } from './start-site.ts';

vi.setConfig({ testTimeout: 90_000 });

const folders: string[] = [];
async function makeSite(config = 'export default {};'): Promise<string> {
  const folder = await writeSmallSite(config);
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A build that lasts until it is stopped. */
const endless =
  'console.log("bygger"); await new Promise((r) => setTimeout(r, 60_000)); export default {};';

/** BAR: what shows the site holds less than this while it does, in bytes. */
const mostMemory = 150e6;

const isLinux = process.platform === 'linux';

test('the site is built in a process that ends, and shown in a small one on this computer alone', async () => {
  const run = startSite(await makeSite(), ['--port', '0']);
  const [, port = ''] = await run.said(/http:\/\/localhost:(\d+)\n/u);
  const site = `http://127.0.0.1:${port}`;
  expect(await (await fetch(`${site}/`)).text()).toContain('Hej');
  const part = await fetch(`${site}/film.mp4`, { headers: { Range: 'bytes=100-299' } });
  expect([part.status, part.headers.get('Content-Range')]).toEqual([206, 'bytes 100-299/3000000']);
  expect((await part.arrayBuffer()).byteLength).toBe(200);
  const missing = await fetch(`${site}/nej/`);
  expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('inte')]);
  // Any other of the loopback's addresses would answer a server that listens everywhere.
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
  if (isLinux) {
    for (let at = 0; at < 50; at += 1) await (await fetch(`${site}/film.mp4`)).arrayBuffer();
    expect(await listChildren(run.pid)).toEqual([]);
    expect(await readMemory(run.pid)).toBeLessThan(mostMemory);
  }
  run.kill('SIGINT');
  expect((await run.ended).signal).toBe('SIGINT');
});

test('it is shown to others where that is asked for', async () => {
  const run = startSite(await makeSite(), ['--host', '0.0.0.0'], { PORT: '0' });
  const [, port = ''] = await run.said(/http:\/\/localhost:(\d+)/u);
  if (isLinux) expect((await fetch(`http://127.0.0.2:${port}/`)).status).toBe(200);
  run.kill('SIGTERM');
  await run.ended;
});

test('a build that fails shows nothing and ends with 1', async () => {
  const run = startSite(await makeSite('throw new Error("Så kan det inte stå");'), ['--port', '0']);
  const { code, output } = await run.ended;
  expect(code).toBe(1);
  expect(output).toContain('Så kan det inte stå');
  expect(output).not.toContain('http://');
});

test('a port that is taken is told of before anything is built', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const run = startSite(await makeSite(endless), [], { PORT: String(port) });
  const { code, output } = await run.ended;
  other.close();
  expect(code).toBe(1);
  expect(output).toContain(`Porten ${port} är upptagen`);
  expect(output).toContain(`npm start -- --port ${port + 1}`);
  expect(output).not.toContain('bygger');
});

test.runIf(isLinux).each<[NodeJS.Signals, number]>([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s while it is built ends both', async (signal, exitCode) => {
  const run = startSite(await makeSite(endless), ['--port', '0']);
  await run.said(/bygger/u);
  const children = await listChildren(run.pid);
  expect(children).toHaveLength(1);
  run.kill(signal);
  const { code } = await run.ended;
  expect(code).toBe(exitCode);
  expect(children.filter(isRunning)).toEqual([]);
});

test.runIf(isLinux)('nothing goes on building for a start that was killed', async () => {
  const run = startSite(await makeSite(endless), ['--port', '0']);
  await run.said(/bygger/u);
  const children = await listChildren(run.pid);
  run.kill('SIGKILL');
  await run.ended;
  await expect.poll(() => children.filter(isRunning), { timeout: 15_000 }).toEqual([]);
});
