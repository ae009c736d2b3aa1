import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

const compressed: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** Sends text as gzip, as web hosts do; false when the file is not there or not text. */
function sendText(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const type = compressed[extname(file)];
  if (!type || !file.startsWith(folder) || !existsSync(file)) return false;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(gzipSync(readFileSync(file)));
  return true;
}

/** Serves a folder on a free port as a plain web host does: ranges, gzip, the site's own 404. */
export async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const find = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    if (sendText(folder, request, response)) return;
    find(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      if (!sendText(folder, request, response)) response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
