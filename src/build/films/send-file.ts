import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** What it is called when the one who asked has gone. */
const hungUp = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']);

/** Sends a file, or the one part of it that a player asks for (RFC 9110, 14.2 Range). */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  type: string,
): Promise<void> {
  const { size } = await stat(path);
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = asked ? Number(asked[1]) : 0;
  const end = Math.min(asked?.[2] ? Number(asked[2]) : size - 1, size - 1);
  response.setHeader('Content-Type', type);
  response.setHeader('Accept-Ranges', 'bytes');
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  response.setHeader('Content-Length', end - start + 1);
  if (asked) response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${size}` });
  try {
    await pipeline(createReadStream(path, { start, end }), response);
  } catch (error) {
    // A player hangs up whenever somebody moves to another place in the film, or leaves the page.
    if (!hungUp.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
