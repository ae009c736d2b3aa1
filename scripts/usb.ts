import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { listSite } from '../src/build/offline/offline.ts';
import {
  readServiceNames,
  readSessionNames,
  readStickSession,
  type BuiltSite,
  prepareStick,
  stickFolder,
  writeStick,
  findBase,
  writeZip,
} from '../src/build/usb/usb.ts';
import { readUsbOptions, UsbOptionError } from '../src/build/terminal/terminal.ts';
import { formatSize } from '../src/i18n/format-size.ts';
import { nameLanguage } from '../src/i18n/name-language.ts';
import { slug } from '../src/site.config.ts';

const root = process.cwd();
const dist = join(root, 'dist/');
const zipName = `${slug}-usb.zip`;

/** The site as it lies built, after building it unless `isBuilt`. */
async function readSite(isBuilt: boolean): Promise<BuiltSite> {
  if (!isBuilt || !existsSync(dist)) await build({ logLevel: 'error' });
  const files = await listSite(dist);
  const base = findBase(await readFile(join(dist, 'index.html'), 'utf8'));
  return { dist, root, files, base };
}

const servicesOf = (guides: readonly string[]): string[] => [
  ...new Set(guides.map((guide) => guide.split('/')[0] ?? '')),
];

/** Makes the folder and the zip that a volunteer copies to a stick. */
async function run(args: readonly string[]): Promise<void> {
  const names = await readServiceNames(root);
  const options = readUsbOptions(args, names, await readSessionNames(root));
  const { languages } = options;
  const session =
    options.session === undefined ? undefined : await readStickSession(root, options.session);
  const services = session ? servicesOf(session.guides) : options.services;
  const site = await readSite(options.isBuilt);
  const stick = await prepareStick(site, services, languages, new Date(), session);
  const spoken = languages.map(nameLanguage).join(', ');
  if (session) console.log(`Filmer: ${session.guides.join(', ')}.`);
  console.log(`Tjänster: ${services.join(', ')}. Språk: ${spoken}.`);
  console.log(`USB-minnet behöver ${formatSize(stick.bytes)} ledigt.`);

  const out = resolve(root, options.out);
  const half = join(out, '.half');
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  try {
    const paths = await writeStick(site, stick, half);
    await writeZip(half, paths, join(out, zipName));
    await rm(join(out, stickFolder), { recursive: true, force: true });
    await rename(join(half, stickFolder), join(out, stickFolder));
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  console.log(`Kopiera mappen "${stickFolder}" till minnet. Den ligger i ${options.out}.`);
  const zip = join(options.out, zipName);
  console.log(`Samma mapp som zip (${formatSize((await stat(join(out, zipName))).size)}): ${zip}`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsbOptionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
