import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { proveFiles } from './prove-files.ts';
import {
  answerSaved,
  dropOutdated,
  findSavedFile,
  refreshSaved,
  watchSaved,
} from './worker-films.ts';
import { type FetchEvent, scope } from './worker-scope.ts';

/**
 * What `offline/<language>.js` hands over: each of the site's files by its address, with what proves
 * it when it comes. `saves` leads from a saved film to its list of files.
 */
type SiteList = {
  files: Record<string, string>;
  saves: Record<string, string>;
  offlinePage: string;
};

declare global {
  var kopplaUppLists: Record<string, SiteList> | undefined;
}

/** The languages that this visitor has read in, as the address of this script says. */
const languages = (new URL(scope.location.href).searchParams.get('sprak') ?? 'sv')
  .split('-')
  .filter((language) => /^[a-z]{2}$/u.test(language));
scope.importScripts(...languages.map((language) => `offline/${language}.js`));
const lists = languages.flatMap((language) => globalThis.kopplaUppLists?.[language] ?? []);

/** The parts of pages and the search's: their names say what is in them. */
const namedByContent = /\/(?:_astro|search-[0-9a-f]{10})\//u;

const files = new Map(lists.flatMap((list) => Object.entries(list.files)));
const site = new PrecacheController({ plugins: [proveFiles(files)] });
site.addToCacheList(
  [...files].map(([url, proof]) => ({ url, revision: namedByContent.test(url) ? null : proof })),
);

/** Where the keys of this version's files are kept, so that the next one spares them. */
const versionKey = '/koppla-upp-version';
/** Where it is kept what saved guides are kept under in this version, and what of them is outdated. */
const savesKey = '/koppla-upp-saves';
type Saves = { now: string[]; outdated: string[] };

const openNotes = (): Promise<Cache> => caches.open(site.strategy.cacheName);

async function readNote<T>(key: string, otherwise: T): Promise<T> {
  const known = await (await openNotes()).match(key);
  return known ? ((await known.json()) as T) : otherwise;
}

async function writeNote(key: string, note: unknown): Promise<void> {
  await (await openNotes()).put(key, new Response(JSON.stringify(note)));
}

/**
 * A new version comes whole or not at all: each file has to be the one that was built with the
 * others. It takes over at once, and no open page notices: everything but the pages themselves is
 * named after what is in it, and what the version before brought is kept for one more.
 */
scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      await site.install(event as never);
      const now = await refreshSaved(Object.assign({}, ...lists.map(({ saves }) => saves)));
      const { outdated } = await readNote<Saves>(savesKey, { now: [], outdated: [] });
      await writeNote(savesKey, { now, outdated });
      await scope.skipWaiting();
    })(),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await openNotes();
      const before = await readNote<string[]>(versionKey, []);
      const now = [...site.getURLsToCacheKeys().values()];
      const kept = new Set([...before, ...now]);
      const isNote = (url: string) => url.endsWith(versionKey) || url.endsWith(savesKey);
      for (const request of await cache.keys())
        if (!kept.has(request.url) && !isNote(request.url)) await cache.delete(request);
      await writeNote(versionKey, now);
      const saves = await readNote<Saves>(savesKey, { now: [], outdated: [] });
      const outdated = await dropOutdated(saves.now, saves.outdated);
      await writeNote(savesKey, { now: saves.now, outdated });
      await scope.registration.navigationPreload?.enable();
      await scope.clients.claim();
    })(),
  );
});

/** So long a page may take before the one that is kept is shown instead, in ms. */
const patienceMs = 3000;

const wait = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/** A page that is kept with the site, or was saved with its guide. */
const keptPage = async (url: URL): Promise<Response | undefined> =>
  (await site.matchPrecache(`${url.origin}${url.pathname}`)) ?? findSavedFile(url.pathname);

/** The page in the language of the address that says what can be opened without a network. */
const offlinePage = async (url: URL): Promise<Response> => {
  const pages = lists
    .map((list) => list.offlinePage)
    .filter((page) => url.pathname.startsWith(page.replace(/[^/]+\/$/u, '')))
    .sort((one, other) => other.length - one.length);
  const page = await site.matchPrecache(pages[0] ?? lists[0]?.offlinePage ?? '');
  return page ?? Response.error();
};

/**
 * What the network answers with; undefined where there is none. A preload that failed rejects in
 * Chromium, and in Firefox comes as an answer which is an error.
 */
async function askNetwork(event: FetchEvent): Promise<Response | undefined> {
  try {
    const preloaded = await event.preloadResponse;
    const response = preloaded ?? (await fetch(event.request));
    return response.type === 'error' ? undefined : response;
  } catch {
    return undefined;
  }
}

/**
 * A page is fetched anew, so that what it says of a service is what we know today. Where the
 * network does not answer, or answers with a fault, the page that is kept is shown: a server that is
 * getting a new version may for a while not have it.
 */
async function answerPage(event: FetchEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const settled = askNetwork(event);
  const kept = await keptPage(url);
  const first = await (kept ? Promise.race([settled, wait(patienceMs)]) : settled);
  if (first && first.status < 400) return first;
  return kept ?? first ?? (await offlinePage(url));
}

/** A file by its address alone: a version of the search's entry file asks with the time of day. */
async function answerFile(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const kept = await site.matchPrecache(`${origin}${pathname}`);
  if (kept) return kept;
  // A page of the version before may still be open, with parts that it has not yet loaded.
  const cache = await caches.open(site.strategy.cacheName);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin) return;
  // What is to be saved anew is wanted as the server has it, not as it is kept.
  if (request.mode !== 'navigate' && request.cache === 'reload') return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (url.pathname.endsWith('/spara.json')) event.respondWith(answerList(request));
  else if (!answerSaved(event) && isNamedByContent(url.pathname))
    event.respondWith(answerFile(request));
});

/** What there is to save is asked of the server, as pages are; kept for when there is none. */
const answerList = (request: Request): Promise<Response> =>
  fetch(request).catch(async () => (await keptPage(new URL(request.url))) ?? Response.error());

/** What may be answered from any version: its name says what is in it. */
function isNamedByContent(pathname: string): boolean {
  return namedByContent.test(pathname) || site.getCacheKeyForURL(pathname) !== undefined;
}

watchSaved();
