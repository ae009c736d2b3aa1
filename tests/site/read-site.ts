import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readTags, type Tag } from './read-html.ts';

/** The project, or another folder with a built site that is held against the same tests. */
export const root = process.env['SITE_ROOT'] ?? fileURLToPath(new URL('../../', import.meta.url));
export const dist = join(root, 'dist');

/** A module of that site's: what it is set to, and what it reckons from that. */
export const importOwn = async <Module>(path: string): Promise<Module> =>
  (await import(pathToFileURL(join(root, path)).href)) as Module;

/** What is set for that site. */
export const { site, siteConfig, slug } =
  await importOwn<typeof import('../../src/site.config.ts')>('src/site.config.ts');

/** A built page. `path` is its address on the site, as in `/bankid/skaffa/`. */
export type Page = { path: string; html: string; tags: Tag[] };

if (!existsSync(dist)) throw new Error('There is no built site. Run "npm run build" first.');

/** Every file of the built site, relative to it, with forward slashes. */
export const siteFiles: string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

export const pages: Page[] = siteFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    return { path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`, html, tags: readTags(html) };
  });

export function findPage(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new RangeError(`There is no page ${path}`);
  return page;
}

/** `<service>/<guide>` of every guide that editors have written. */
export const guides: string[] = readdirSync(join(root, 'content/guides')).flatMap((service) =>
  readdirSync(join(root, 'content/guides', service)).map((guide) => `${service}/${guide}`),
);

/** The languages of the pages, and how their addresses begin. */
export const languages = Object.keys(siteConfig.languages).map((language) => ({
  language,
  start: language === 'sv' ? '/' : `/${language}/`,
}));

/** The language of a page by its address. */
export const languageOf = (path: string): string =>
  languages.find(({ language, start }) => language !== 'sv' && path.startsWith(start))?.language ??
  'sv';

export const services: string[] = readdirSync(join(root, 'content/services'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replace(/\.mdx$/u, ''));

/** Whether an address on the site leads to a file: a page's folder, or a file itself. */
export const isServed = (path: string): boolean => {
  const file = decodeURIComponent(path).slice(1);
  return file === '' || file.endsWith('/')
    ? existsSync(join(dist, file, 'index.html'))
    : siteFiles.includes(file);
};

export const readSiteFile = (file: string): Buffer => readFileSync(join(dist, file));
