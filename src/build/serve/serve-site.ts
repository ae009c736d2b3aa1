import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { explainAddress, type ServeOptions } from './serve-options.ts';

/** Rejects with a ServeOptionError when there can be no server at the address. */
async function listen(server: Server, options: ServeOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainAddress(error, options) as Error));
    server.listen(options.port, options.host, resolve);
  });
}

/** Sees that the address is free before anybody waits for a build. Rejects with what is wrong. */
export async function checkAddress(options: ServeOptions): Promise<void> {
  const server = createServer();
  await listen(server, options);
  await new Promise((resolve) => server.close(resolve));
}

/** Serves a built site, ranges of its films too, with its own page for what does not exist. */
export async function serveSite(dist: string, options: ServeOptions): Promise<Server> {
  const notFound = await readFile(join(dist, '404.html'));
  const handle = sirv(dist, { etag: true });
  const server = createServer((request, response) => {
    handle(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  await listen(server, options);
  return server;
}

/** The addresses that a browser reaches a server by. */
export function listAddresses(server: Server): string[] {
  const { address, family, port } = server.address() as AddressInfo;
  const isAll = address === '0.0.0.0' || address === '::';
  const others = Object.values(networkInterfaces())
    .flatMap((known) => known ?? [])
    .filter((known) => known.family === 'IPv4' && !known.internal)
    .map((known) => known.address);
  const isLoopback = address === '127.0.0.1' || address === '::1';
  const host = family === 'IPv6' ? `[${address}]` : address;
  const hosts = isAll ? ['localhost', ...others] : [isLoopback ? 'localhost' : host];
  return hosts.map((name) => `http://${name}:${port}`);
}
