import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { parse } from 'parse5';
import { filmIn } from '../../session/own-session.ts';
import { filmOfStepPicture } from '../../model/film-record.ts';
import { listElements } from '../html/html.ts';
import { addressOf } from './offline-files.ts';

/** A file to save as `spara.json` has it: its length in bytes, its version if its name does not say it. */
type SavedFile = [address: string, bytes: number, revision?: string];
type GuideFiles = { guide: string; files: SavedFile[] };

const saved = /\.(?:mp4|vtt|webp|pdf|ics)$/u;
const carriers = ['src', 'srcset', 'href', 'data-sign'];

/** The paper comes last: a guide that has it is saved whole. */
const lastPaper = (one: string, other: string): number =>
  Number(one.endsWith('.pdf')) - Number(other.endsWith('.pdf')) || (one < other ? -1 : 1);

/** The addresses in a page of what is saved with its guide: films, their texts, posters, the paper, a calendar. */
export function listAddresses(html: string, pageAddress: string): string[] {
  const found = new Set<string>();
  for (const { attrs } of listElements(parse(html)))
    for (const { name, value } of attrs) {
      if (!carriers.includes(name) || !saved.test(value)) continue;
      const { origin, pathname } = new URL(value, `https://site.invalid${pageAddress}`);
      if (origin === 'https://site.invalid') found.add(pathname);
    }
  return [...found];
}

/** So many guides are read at a time. */
const atOnce = 16;

/** Films and their texts are named after what is in them; pages and papers are not. */
async function describeFile(dist: string, base: string, address: string): Promise<SavedFile> {
  const path = decodeURIComponent(address.slice(base.length)).replace(/(^|\/)$/u, '$1index.html');
  const bytes = await readFile(join(dist, path));
  if (path.startsWith('films/')) return [address, bytes.length];
  return [address, bytes.length, createHash('sha256').update(bytes).digest('hex').slice(0, 10)];
}

/** What an address in another language than Swedish begins with. */
const startOf = (path: string): string => /^[a-z]{2}\//u.exec(path)?.[0] ?? '';

/** Writes `spara.json` beside each guide's page; gives what stands in it. */
async function writeGuide(
  dist: string,
  base: string,
  page: string,
  files: ReadonlySet<string>,
  withGuide: ReadonlySet<string>,
): Promise<GuideFiles> {
  const folder = page.replace(/index\.html$/u, '');
  const guide = folder.split('/').filter(Boolean).slice(-2).join('/');
  // The easy-read twin is in Swedish alone, and has the Swedish film.
  const pages = ['index', 'prova/index', 'skriv-ut/index', 'lattlast/index']
    .map((name) => `${folder}${name}.html`)
    .concat(`${startOf(folder)}visa/${folder.slice(startOf(folder).length)}index.html`)
    .filter((file) => files.has(file));
  const found = new Set<string>();
  for (const file of pages) {
    const html = await readFile(join(dist, file), 'utf8');
    for (const address of listAddresses(html, base + file)) found.add(address);
  }
  // A card or a hit shows a step: whatever step of a film that is saved.
  for (const file of files)
    if (found.has(addressOf(filmOfStepPicture(file), base))) found.add(addressOf(file, base));
  for (const file of pages) if (withGuide.has(file)) found.add(addressOf(file, base));
  const described = await Promise.all(
    [...found].sort(lastPaper).map((address) => describeFile(dist, base, address)),
  );
  const list = { guide, files: described };
  await writeFile(join(dist, folder, 'spara.json'), JSON.stringify({ guides: [list] }));
  return list;
}

const sessionPage = /^(?:[a-z]{2}\/)?for-hjalpare\/[^/]+\/index\.html$/u;

/** The plan of a session leads to the guides that it shows: they are saved together, in its language. */
async function writeSessions(
  dist: string,
  base: string,
  files: readonly string[],
  lists: readonly { page: string; list: GuideFiles }[],
): Promise<void> {
  for (const page of files.filter((file) => sessionPage.test(file))) {
    const html = await readFile(join(dist, page), 'utf8');
    if (!html.includes('spara.json')) continue;
    // A session that somebody puts together may show any guide; which of them is chosen there.
    const start = startOf(page);
    const isShown = ({ guide }: GuideFiles): boolean =>
      html.includes(`"${base}${start}${guide}/`) || html.includes(`value="${guide}"`);
    const folder = page.replace(/index\.html$/u, '');
    const isOwn = folder === `${start}for-hjalpare/eget/`;
    const ownPages = [`${start}visa/eget/index.html`, `${folder}anteckningar/index.html`];
    const own = files.filter(
      (file) => file.startsWith(`${folder}papper/`) || (isOwn && ownPages.includes(file)),
    );
    const papers = own.map((file) => describeFile(dist, base, addressOf(file, base)));
    const session = { guide: folder, files: await Promise.all(papers) };
    // A film in another language than the page's is named as such a session names it.
    const spoken = lists.flatMap(({ page: its, list }) => {
      if (startOf(its) === start) return isShown(list) ? [list] : [];
      if (!isOwn || !isShown(list)) return [];
      return [{ ...list, guide: filmIn(list.guide, startOf(its).slice(0, -1) || 'sv') }];
    });
    const guides = [session, ...spoken];
    await writeFile(join(dist, `${folder}spara.json`), JSON.stringify({ guides }));
  }
}

/**
 * Writes what there is to save beside every page that offers it; pages in `withGuide` go along.
 * Gives the address of each film's
 * list by the film's name and language, as in `bankid-skaffa.sv`.
 */
export async function writeSaves(
  dist: string,
  base: string,
  files: readonly string[],
  withGuide: ReadonlySet<string>,
): Promise<Record<string, string>> {
  const pages = files.filter((file) => /^(?:[a-z]{2}\/)?[^/]+\/[^/]+\/index\.html$/u.test(file));
  const saves: Record<string, string> = {};
  const services = new Map<string, GuideFiles[]>();
  const all = new Set(files);
  const guidePages = pages.filter((file) => all.has(file.replace(/index/u, 'skriv-ut/index')));
  const lists = await pLimit(atOnce).map(guidePages, async (page) => ({
    page,
    list: await writeGuide(dist, base, page, all, withGuide),
  }));
  for (const { page, list } of lists) {
    const language = startOf(page).slice(0, 2) || 'sv';
    saves[`${list.guide.replace('/', '-')}.${language}`] =
      base + page.replace(/index\.html$/u, 'spara.json');
    const service = page.replace(/[^/]+\/index\.html$/u, '');
    services.set(service, [...(services.get(service) ?? []), list]);
  }
  for (const [service, guides] of services)
    await writeFile(join(dist, service, 'spara.json'), JSON.stringify({ guides }));
  await writeSessions(dist, base, files, lists);
  return saves;
}
