import type { ServerResponse } from 'node:http';
import { escapeHtml } from '../screen/escape-html.ts';

/** What a page that is there under `npm run dev` alone may do: what is its own, and no more. */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'none'",
  "media-src 'self' blob:",
  "script-src 'self'",
  "style-src 'self'",
].join('; ');

export const htmlType = 'text/html; charset=utf-8';

/** Sends what such a page asked for, to nobody else, and never from what was kept. */
export function sendOwn(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}

/** The frame of such a page in Swedish. `body` and `style`, an address, are escaped already. */
export const writeDevPage = (title: string, style: string, body: string): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${body}
</body>
</html>
`;
