import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js';
import { filmCacheName, keyOf, savedMessage, type SavedFile, type SaveList } from './film-cache.ts';
import { listSaved, ownerOf } from './saved-versions.ts';
import { type FetchEvent, scope } from './worker-scope.ts';

/** The addresses of what is saved, as far as is known; unknown until it has been read once. */
let saved: Set<string> | undefined;

const addressOf = (key: string): string => key.split('?')[0] ?? '';

/** The guide and language of what is kept under a key, as in `bankid-skaffa.sv`. */
function ownerNameOf(key: string): string {
  const { guide, language } = ownerOf(addressOf(key)) ?? {};
  return `${guide}.${language}`;
}

const readSaved = async (): Promise<void> => {
  saved = new Set((await listSaved()).map(addressOf));
};

/** A saved file by its address; the oldest version while a new one waits for its site. */
export async function findSavedFile(address: string): Promise<Response | undefined> {
  const cache = await caches.open(filmCacheName);
  return cache.match(address, { ignoreSearch: true });
}

/** The file from what is saved, or the part of it that a player asks for; else from the network. */
async function answer(request: Request): Promise<Response> {
  const whole = await findSavedFile(new URL(request.url).pathname);
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

/** Fetches a file of a saved guide. Throws when it does not come whole. */
async function fetchWhole(file: SavedFile, cache: Cache): Promise<void> {
  const [address, bytes] = file;
  const response = await fetch(address, { cache: 'reload' });
  const body = await response.blob();
  if (!response.ok || body.size !== bytes) throw new Error(`${address} did not come whole`);
  await cache.put(keyOf(file), new Response(body, { headers: response.headers }));
}

/**
 * Fetches what has changed of the guides that are saved, so that the pages of a new version find
 * their films. `lists` leads from a guide and language to the list of its files. Gives what those
 * guides are kept under now. Throws when a file does not come whole: the new version then waits.
 */
export async function refreshSaved(lists: Record<string, string>): Promise<string[]> {
  // A guide's paper comes last: with it the guide is whole.
  const papers = (await listSaved()).map(addressOf).filter((address) => address.endsWith('.pdf'));
  const owners = new Set(papers.map(ownerNameOf));
  const cache = await caches.open(filmCacheName);
  const now: string[] = [];
  for (const owner of owners) {
    const list = lists[owner];
    if (list === undefined) continue;
    const response = await fetch(list, { cache: 'reload' });
    if (!response.ok) throw new Error(`${list} came with ${response.status}`);
    const { guides } = (await response.json()) as SaveList;
    for (const file of guides.flatMap(({ files }) => files)) {
      now.push(keyOf(file));
      if (!(await cache.match(keyOf(file)))) await fetchWhole(file, cache);
    }
  }
  await readSaved();
  return now;
}

/**
 * Takes away what a new version has put others in the place of: pages and papers at once, films
 * that may be playing on an open page with the version after. `now` is what saved guides are kept
 * under, `before` what was outdated already; gives what is outdated with this version.
 */
export async function dropOutdated(now: readonly string[], before: readonly string[]) {
  const owners = new Set(now.map(ownerNameOf));
  const addresses = new Set(now.map(addressOf));
  const cache = await caches.open(filmCacheName);
  const outdated: string[] = [];
  for (const key of await listSaved()) {
    if (now.includes(key) || !owners.has(ownerNameOf(key))) continue;
    if (addresses.has(addressOf(key)) || before.includes(key)) await cache.delete(key);
    else outdated.push(key);
  }
  await readSaved();
  return outdated;
}
