import type { IncomingMessage } from 'node:http';

/** The names that a computer has for itself; another name that leads here is somebody's trick. */
const ownNames = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/u;
const ownAddress = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/u;

/**
 * Why a request may not use the desk, in Swedish; undefined where it may. Only this computer, by one of
 * its own names (against DNS rebinding), and what writes only from the desk's own page: the address that
 * it says it comes from, and a kind of content that no form of another page can send.
 */
export function refuseRequest(request: IncomingMessage): string | undefined {
  const { headers, method = '', socket } = request;
  if (!ownAddress.test(socket.remoteAddress ?? ''))
    return 'Inspelningsbordet går bara att använda på den dator där "npm run dev" körs.';
  if (!ownNames.test(headers.host ?? ''))
    return 'Öppna inspelningsbordet på http://localhost, med den port som "npm run dev" visar.';
  const site = headers['sec-fetch-site'];
  if (['GET', 'HEAD'].includes(method))
    return site === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate'
      ? 'Frågan kommer från en annan webbplats.'
      : undefined;
  if (method !== 'PUT') return `Det går inte att göra ${method} här.`;
  const isOwn = headers.origin === `http://${headers.host}`;
  if (!isOwn || (site !== undefined && site !== 'same-origin'))
    return 'Frågan kommer från en annan webbplats.';
  return headers['content-type'] === 'audio/wav'
    ? undefined
    : 'Det som skickas ska vara ljud (WAV).';
}
