import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { parseContent } from '../../checks/parse-content.ts';
import { siteLanguages } from '../../i18n/languages.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { setAttribute } from '../html/html.ts';
import { listSite } from '../offline/offline.ts';
import { findPolicy, readPolicy, writePolicy } from '../policy/policy.ts';
import {
  findBase,
  prepareStick,
  readServiceNames,
  startFile,
  type Stick,
  stickFolder,
  writeStick,
} from '../usb/usb.ts';
import type { Way } from './report-page.ts';

/** What the site is built from, besides content. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What in the cache is a site or a copy of one: it leads back to the cache, and would be read round and round. */
const copies = ['proposal', 'report', 'usb', 'filmed-site'];

/** Shares what is made already, kind by kind. */
async function shareCache(root: string, site: string): Promise<void> {
  const cache = join(root, '.cache');
  await mkdir(join(site, '.cache'), { recursive: true });
  for (const entry of await readdir(cache, { withFileTypes: true }))
    if (entry.isDirectory() && !copies.includes(entry.name))
      await symlink(join(cache, entry.name), join(site, '.cache', entry.name), 'junction');
}

/** A copy of the project with the content of `sound`; what is made already is shared with the project. */
async function writeSite(root: string, sound: string, site: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(site, part), { recursive: true });
  await cp(join(sound, 'content'), join(site, 'content'), { recursive: true });
  await shareCache(root, site);
  if (existsSync(join(root, '.voices')))
    await symlink(join(root, '.voices'), join(site, '.voices'));
}

const build = (root: string, site: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: site,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, SITE_URL: '', BASE_PATH: '' },
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The preview could not be built: ${code}`)),
    );
  });

/** The stick's pages take files from where they lie: from a disk, and as well from a server. */
function allowServer(html: string): string {
  const document = parse(html);
  const element = findPolicy(document);
  if (!element) return html;
  const policy = readPolicy(element);
  const changes = Object.fromEntries(
    [...policy].flatMap(([name, values]) =>
      values.includes('file:') ? [[name, [...values, "'self'"]] as const] : [],
    ),
  );
  setAttribute(element, 'content', writePolicy(policy, changes));
  return serialize(document);
}

/** The ways into the preview: the guides that have changed, and the start page. */
async function listWays(sound: string, guides: readonly string[], stick: Stick): Promise<Way[]> {
  const { guides: known } = parseContent(await readContentFiles(sound));
  const titleOf = (guide: string): string => known.get(guide)?.page.title ?? guide;
  return [
    ...guides.flatMap((guide) =>
      stick.pages.includes(`${guide}/index.html`)
        ? [{ name: `Guiden "${titleOf(guide)}"`, href: `webb/${guide}/index.html` }]
        : [],
    ),
    { name: 'Hela webbplatsen, från början', href: 'webb/index.html' },
  ];
}

/**
 * Builds the site of a proposal as a folder in `out` that opens by a double click, with the services that
 * its guides belong to; `writeFirst` writes the page that one meets first. Gives the folder's path.
 */
export async function makePreview(
  { root, sound, work, out }: { root: string; sound: string; work: string; out: string },
  guides: readonly string[],
  writeFirst: (ways: readonly Way[]) => Promise<string>,
): Promise<string> {
  const site = join(work, 'site');
  await writeSite(root, sound, site);
  await build(root, site);
  const dist = join(site, 'dist/');
  const files = await listSite(dist);
  const base = findBase(await readFile(join(dist, 'index.html'), 'utf8'));
  const known = await readServiceNames(site);
  const changed = known.filter((name) => guides.some((guide) => guide.startsWith(`${name}/`)));
  const services = changed.length > 0 ? changed : known.slice(0, 1);
  const built = { dist, root: site, files, base };
  const stick = await prepareStick(built, services, siteLanguages, new Date());
  const half = join(out, '.half');
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  try {
    const first = await writeFirst(await listWays(sound, guides, stick));
    const makePage = async (page: string) => allowServer(await stick.makePage(page));
    await writeStick(built, { ...stick, makePage, starts: new Map([[startFile, first]]) }, half);
    // A server opens a folder by this name.
    await writeFile(join(half, stickFolder, 'index.html'), first);
    await rm(join(out, stickFolder), { recursive: true, force: true });
    await rename(join(half, stickFolder), join(out, stickFolder));
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  return join(out, stickFolder);
}
