import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a built site under its base path to a browser of the build's own, until it is closed. */
export async function serveBuilt(
  folder: string,
  base: string,
): Promise<{ origin: string; close: () => void }> {
  const send = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    request.url = `/${(request.url ?? '').slice(base.length)}`;
    send(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
