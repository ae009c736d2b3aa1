import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAll } from '../../../src/build/links/links.ts';
import { formatAnswers, formatUnread } from '../../../src/checks/truth/format-links.ts';
import { listLinks } from '../../../src/checks/truth/list-links.ts';
import { buildContent, pagePath } from '../checks/sample-content.ts';

const asked: string[] = [];
let open = 0;
let mostOpen = 0;
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/there': (_, response) => response.end('a'),
  '/gone': (_, response) => response.writeHead(404).end(),
  // Some answer only who asks for the page itself.
  '/get': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/there' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/there' }).end(),
  '/slash': (_, response) => response.writeHead(301, { location: '/slash/' }).end(),
  '/slash/': (_, response) => response.end('a'),
  '/round': (_, response) => response.writeHead(301, { location: '/round' }).end(),
  '/closed': (_, response) => response.writeHead(403).end(),
  '/silent': () => undefined,
};
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  response.on('close', () => (open -= 1));
  answers[request.url ?? '']?.(request, response);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('pages are asked for one at a time, and how they answer is told', async () => {
  const pages = Object.keys(answers).filter((page) => page !== '/slash/');
  const all = await askAll(
    pages.map((page) => origin + page),
    { timeoutMs: 300, restMs: 0 },
  );
  const states = Object.fromEntries(pages.map((page) => [page, all.get(origin + page)]));
  expect(states).toEqual({
    '/there': { state: 'there' },
    '/gone': { state: 'gone', why: 'svar 404' },
    '/get': { state: 'there' },
    '/moved': { state: 'moved', to: `${origin}/there` },
    '/for-now': { state: 'there' },
    '/slash': { state: 'there' },
    '/round': { state: 'silent', why: 'leder runt i ring' },
    '/closed': { state: 'silent', why: 'svar 403' },
    '/silent': { state: 'silent', why: 'inget svar i tid' },
  });
  expect(mostOpen).toBe(1);
  expect(asked.filter((one) => one.endsWith('/there') && one.startsWith('GET'))).toEqual([]);
  const down = await askAll(['http://127.0.0.1:9/'], { timeoutMs: 300 });
  expect([...down.values()]).toEqual([{ state: 'silent', why: 'inget svar' }]);
});

test('a page is as old as when somebody last read it, and the oldest is told first', () => {
  const links = listLinks(buildContent());
  expect(links.map(({ url }) => url)).toContain('https://www.bankid.com');
  expect(links.at(-1)?.url).toBe('https://support.bankid.com');
  const bank = links.find(({ url }) => url === 'https://www.bankid.com');
  expect(bank).toEqual({
    url: 'https://www.bankid.com',
    files: [pagePath],
    read: new Date('2026-11-23'),
  });
  expect(formatUnread(links, new Date('2026-12-01'), 180)).toContain('Alla är lästa');
  const late = formatUnread(links, new Date('2027-12-01'), 180);
  expect(late).toContain('  https://www.bankid.com, 23 november 2026\n    content/guides');
});

test('what needs somebody is told, and what answers is counted', () => {
  const link = { url: 'https://a.example/', files: ['content/a.mdx'] };
  expect(
    formatAnswers([
      { link, answer: { state: 'there' } },
      { link, answer: { state: 'moved', to: 'https://b.example/' } },
    ]),
  ).toBe(`2 sidor provade, 1 svarade som de ska.

De här sidorna har flyttat. Läs den nya sidan, och byt adressen:
  https://a.example/
    till https://b.example/
    content/a.mdx`);
});

test('a computer that is not on the line is told of, and no page is', async () => {
  const links = listLinks(buildContent());
  const off = { state: 'silent', why: 'ENOTFOUND', isOffline: true } as const;
  const told = formatAnswers(links.map((link) => ({ link, answer: off })));
  expect(told).toMatch(/^Datorn når inte internet, och ingen sida är provad\./u);
  expect(told).not.toContain('ENOTFOUND');
  // One page whose name is gone is that page's own.
  const some = links.map((link, index) => ({
    link,
    answer: index === 0 ? off : ({ state: 'there' } as const),
  }));
  expect(formatAnswers(some)).toContain('ENOTFOUND');
  const nowhere = 'https://finns-inte.invalid/';
  const all = await askAll([nowhere], { timeoutMs: 2000 });
  expect(all.get(nowhere)).toMatchObject({ state: 'silent' });
});
