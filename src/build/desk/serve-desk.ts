import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml } from '../../screen/escape-html.ts';
import { htmlType, sendOwn } from '../dev-page.ts';
import { tellCause } from '../../studio/tell-cause.ts';
import { bundleFile } from '../theme/theme.ts';
import type { News } from './desk-work.ts';
import type { Desk } from './open-desk.ts';
import { newsFile, writePage } from './views/write-page.ts';

/** What the pages load, and the faults' panel for all other pages; bundled when it is asked for. */
const sources: Record<string, URL> = {
  'skrivbord.js': new URL('../../client/desk/writing-desk.ts', import.meta.url),
  'skrivbord.css': new URL('../../styles/desk/writing.css', import.meta.url),
  'fel.js': new URL('../../client/desk/fault-panel.ts', import.meta.url),
};

/** Tells a page of all that happens, as long as it listens (HTML, server-sent events). */
async function sendNews(desk: Desk, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const write = (news: News) => response.write(`data: ${JSON.stringify(news)}\n\n`);
  response.on('close', desk.listen(write));
  write({ kind: 'told', told: await desk.told() });
}

async function answer(
  desk: Desk,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!['GET', 'HEAD'].includes(request.method ?? ''))
    return sendOwn(response, 405, 'text/plain', 'Här går det bara att titta.');
  if (path === newsFile) return sendNews(desk, response);
  const source = sources[path];
  if (source) {
    const { type, text } = await bundleFile(source);
    return sendOwn(response, 200, type, text);
  }
  const page = await desk.page(path);
  if (page !== undefined) return sendOwn(response, 200, htmlType, page);
  const lost = `<h1>Sidan finns inte</h1>\n<p><a href="${desk.base}">Till skrivbordet</a></p>`;
  sendOwn(response, 404, htmlType, writePage(desk.base, 'Sidan finns inte', lost));
}

/** Answers all under the desk's address; `next` is called for what is not the desk's. */
export const serveWriting =
  (desk: Desk) =>
  (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (`${path}/` === desk.base)
      return void response.writeHead(302, { location: desk.base }).end();
    if (!path.startsWith(desk.base)) return next();
    answer(desk, path.slice(desk.base.length), request, response).catch((error: unknown) => {
      const told = tellCause(error);
      if (response.headersSent) response.end();
      else {
        const body = `<h1>Sidan går inte att visa</h1>\n<p>${escapeHtml(told)}</p>`;
        sendOwn(response, 500, htmlType, writePage(desk.base, 'Sidan går inte att visa', body));
      }
    });
  };
