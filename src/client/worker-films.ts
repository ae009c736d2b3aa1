import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js';
import { filmCacheName, listSaved, ownerOf, savedMessage, type SaveList } from './film-cache.ts';
import { type FetchEvent, scope } from './worker-scope.ts';

/** What is saved, as far as is known; unknown until it has been read once. */
let saved: Set<string> | undefined;

const readSaved = async (): Promise<void> => {
  saved = new Set(await listSaved());
};

/** The file from what is saved, or the part of it that a player asks for; else from the network. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(filmCacheName);
  const whole = await cache.match(new URL(request.url).pathname);
  if (!whole) return fetch(request);
  return request.headers.has('range') ? createPartialResponse(request, whole) : whole;
}

/**
 * Answers for a saved file. One that is not saved is left to the browser, so that a film's first
 * picture comes as fast as without a worker. True when it was answered.
 */
export function answerSaved(event: FetchEvent): boolean {
  const { pathname } = new URL(event.request.url);
  if (saved !== undefined && !saved.has(pathname)) return false;
  if (!pathname.includes('/films/') && !pathname.endsWith('.pdf')) return false;
  event.respondWith(answer(event.request));
  return true;
}

export function watchSaved(): void {
  void readSaved().catch(() => undefined);
  scope.addEventListener('message', (event) => {
    if (event.data === savedMessage) event.waitUntil(readSaved());
  });
}

/**
 * Fetches what has changed of the guides that are saved, so that the pages of a new version find
 * their films. Throws when a file does not come whole: the new version then waits.
 */
export async function refreshSaved(lists: Record<string, string>): Promise<void> {
  // A guide's paper comes last: with it the guide is whole.
  const papers = (await listSaved()).filter((address) => address.endsWith('.pdf'));
  const owners = papers.flatMap((address) => ownerOf(address) ?? []);
  const cache = await caches.open(filmCacheName);
  for (const { guide, language } of owners) {
    const list = lists[`${guide}.${language}`];
    if (list === undefined) continue;
    const response = await fetch(list, { cache: 'reload' });
    if (!response.ok) throw new Error(`${list} came with ${response.status}`);
    const { guides } = (await response.json()) as SaveList;
    for (const [address, bytes] of guides.flatMap(({ files }) => files)) {
      if (await cache.match(address)) continue;
      const file = await fetch(address);
      const body = await file.blob();
      if (!file.ok || body.size !== bytes) throw new Error(`${address} did not come whole`);
      await cache.put(address, new Response(body, { headers: file.headers }));
    }
  }
  await readSaved();
}
