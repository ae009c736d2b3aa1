import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { filmOfStepPicture } from '../../model/film-record.ts';
import { listAddresses } from '../offline/offline.ts';
import { choosePages } from './choose-files.ts';

/** What the built site holds: its folder, all its files, and what its addresses begin with. */
export type BuiltSite = { dist: string; root: string; files: readonly string[]; base: string };

/** What is to go along: pages, and the films, papers and pictures that they lead to. */
export type Load = {
  services: readonly string[];
  languages: readonly SiteLanguage[];
  pages: string[];
  files: string[];
};

const sharedFile = /^(?:favicon\.|_astro\/.*\.css$)/u;

/** Chooses what goes along. */
export async function chooseLoad(
  { dist, files, base }: BuiltSite,
  services: readonly string[],
  languages: readonly SiteLanguage[],
): Promise<Load> {
  const pages = choosePages(files, services, languages);
  const all = new Set(files);
  const wanted = new Set(files.filter((file) => sharedFile.test(file)));
  for (const page of pages) {
    const html = await readFile(join(dist, page), 'utf8');
    for (const address of listAddresses(html, base + page)) {
      const file = decodeURIComponent(address.slice(base.length));
      if (all.has(file) && !file.endsWith('.vtt')) wanted.add(file);
    }
  }
  // A hit of the search shows the step that answers: whatever step of a film that goes along.
  for (const file of files) if (wanted.has(filmOfStepPicture(file))) wanted.add(file);
  return { services, languages, pages, files: [...wanted].sort() };
}

/** How many guides have pages among these, in whatever languages. */
export const countGuides = (pages: readonly string[]): number =>
  new Set(pages.flatMap((page) => /([^/]+\/[^/]+)\/skriv-ut\/index\.html$/u.exec(page)?.[1] ?? []))
    .size;
