import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { lonePage } from '../../session/lone-page.ts';
import { filmOfStepPicture } from '../../model/film-record.ts';
import { listElements, readAttribute, removeNode } from '../html/html.ts';
import { listAddresses } from '../offline/offline.ts';
import { choosePages, listGuides } from './choose-files.ts';

/** What the built site holds: its folder, all its files, and what its addresses begin with. */
export type BuiltSite = { dist: string; root: string; files: readonly string[]; base: string };

/** What is to go along: pages, and the films, papers and pictures that they lead to. */
export type Load = {
  services: readonly string[];
  languages: readonly SiteLanguage[];
  /** The guides that go along, as `service/guide`: on other pages nothing is left of the others. */
  guides: ReadonlySet<string>;
  pages: string[];
  files: string[];
};

const sharedFile = /^(?:favicon\.|see-through\.|_astro\/.*\.css$)/u;
/** A page that is one file and works alone: it goes along with its language. */
const isAlone = (file: string, languages: readonly SiteLanguage[]): boolean =>
  languages.some((language) => file === lonePage(language));

/** A showing, and the plan of a session: each leads to the guides that are shown. */
const isShown = (page: string): boolean =>
  /^(?:[a-z]{2}\/)?(?:visa\/|for-hjalpare\/[^/]+\/)/u.test(page);

/**
 * Where the links to the guides are: a speaker's notes and a session's papers go along with its plan,
 * the papers in other languages with the plan in Swedish.
 */
const leadingPage = (page: string): string =>
  page
    .replace('/anteckningar/', '/')
    .replace(/^(?:[a-z]{2}\/)?(for-hjalpare\/[^/]+\/)papper\//u, '$1');

/** Whether all the guides that a showing leads to go along; the list of showings goes always. */
const isWhole = (page: string, html: string, left: readonly string[], base: string): boolean => {
  const [code] = /^[a-z]{2}\//u.exec(page) ?? [''];
  return (
    /^(?:[a-z]{2}\/)?visa\/index\.html$/u.test(page) ||
    !left.some((guide) => html.includes(`"${base}${code}${guide}/`))
  );
};

const parted = ['template', 'li', 'section'];

/**
 * A page without its parts that are about guides which do not go along: `data-guide` names them, and
 * `data-guide-language` the language of what is in another than the page.
 */
export function prunePage(
  html: string,
  { guides, languages }: Pick<Load, 'guides' | 'languages'>,
): string {
  const document = parse(html, { scriptingEnabled: false });
  const away = listElements(document).filter((element) => {
    const guide = readAttribute(element, 'data-guide');
    if (guide === undefined || !parted.includes(element.tagName)) return false;
    const language = readAttribute(element, 'data-guide-language');
    const isSpoken = language === undefined || languages.some((one) => one === language);
    return !guides.has(guide) || !isSpoken;
  });
  if (away.length === 0) return html;
  for (const element of away) removeNode(element);
  return serialize(document);
}

/** Chooses what goes along; of the services' guides those that are named, or all. */
export async function chooseLoad(
  { dist, files, base }: BuiltSite,
  services: readonly string[],
  languages: readonly SiteLanguage[],
  named?: readonly string[],
): Promise<Load> {
  const pages: string[] = [];
  const isChosen = (guide: string): boolean =>
    named?.includes(guide) ?? services.includes(guide.split('/')[0] ?? '');
  const guides = new Set(listGuides(files).filter(isChosen));
  const left = listGuides(files).filter((guide) => !guides.has(guide));
  const all = new Set(files);
  const wanted = new Set(files.filter((file) => sharedFile.test(file) || isAlone(file, languages)));
  for (const page of choosePages(files, services, languages, guides)) {
    const html = prunePage(await readFile(join(dist, page), 'utf8'), { guides, languages });
    const leading = isShown(page) ? leadingPage(page) : page;
    const links = leading === page ? html : await readFile(join(dist, leading), 'utf8');
    if (isShown(page) && !isWhole(leading, links, left, base)) continue;
    pages.push(page);
    for (const address of listAddresses(html, base + page)) {
      const file = decodeURIComponent(address.slice(base.length));
      if (all.has(file) && !file.endsWith('.vtt')) wanted.add(file);
    }
  }
  // A hit of the search shows the step that answers: whatever step of a film that goes along.
  for (const file of files) if (wanted.has(filmOfStepPicture(file))) wanted.add(file);
  return { services, languages, guides, pages, files: [...wanted].sort() };
}

/** How many guides have pages among these, in whatever languages. */
export const countGuides = (pages: readonly string[]): number =>
  new Set(pages.flatMap((page) => /([^/]+\/[^/]+)\/skriv-ut\/index\.html$/u.exec(page)?.[1] ?? []))
    .size;
