import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.mp4': 'video/mp4',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/** What can go wrong with a server; all of it can be changed while it runs. */
export type Trouble = {
  /** The folder that is served. */
  folder: string;
  /** True: every connection is broken off, as when the network is gone. */
  isGone: boolean;
  /** Files whose connection is broken off after so many bytes of the body. */
  cut?: { file: RegExp; afterBytes: number } | undefined;
  /** Files that are on the server in their first part alone. */
  truncated?: { file: RegExp; bytes: number } | undefined;
  /** Headers besides the usual. */
  headers?: Record<string, string> | undefined;
  /** Told of every request: the path without its query. */
  onRequest?: ((path: string) => void) | undefined;
};

export type UnsteadyServer = { origin: string; trouble: Trouble; close(): Promise<void> };

function answer(trouble: Trouble, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
  trouble.onRequest?.(path);
  if (trouble.isGone) {
    request.socket.destroy();
    return;
  }
  const file = join(trouble.folder, path.endsWith('/') ? `${path}index.html` : path);
  for (const [name, value] of Object.entries(trouble.headers ?? {}))
    response.setHeader(name, value);
  if (!file.startsWith(trouble.folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
    return;
  }
  const whole = readFileSync(file);
  const body = trouble.truncated?.file.test(path)
    ? whole.subarray(0, trouble.truncated.bytes)
    : whole;
  const asked = /^bytes=(\d+)-(\d*)$/u.exec(request.headers.range ?? '');
  const start = asked ? Number(asked[1]) : 0;
  const end = Math.min(asked?.[2] ? Number(asked[2]) : body.length - 1, body.length - 1);
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', `"${statSync(file).mtimeMs}-${body.length}"`);
  if (asked && start >= body.length) {
    response.writeHead(416, { 'Content-Range': `bytes */${body.length}` }).end();
    return;
  }
  const part = body.subarray(start, end + 1);
  response.setHeader('Content-Length', part.length);
  if (asked) response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${body.length}` });
  if (trouble.cut?.file.test(path) && part.length > trouble.cut.afterBytes) {
    response.write(part.subarray(0, trouble.cut.afterBytes), () =>
      setTimeout(() => request.socket.destroy(), 50),
    );
  } else response.end(part);
}

/** A plain web server on a free port, whose faults can be switched on and off. */
export async function openUnsteadyServer(folder: string): Promise<UnsteadyServer> {
  const trouble: Trouble = { folder, isGone: false };
  const server = createServer((request, response) => answer(trouble, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trouble,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
