import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type SiteLanguage, siteLanguages } from '../../i18n/languages.ts';
import { packFile, sheetFile } from '../../i18n/sheet-file.ts';
import { hashOf, openCache, readOrMake } from '../../studio/cache.ts';
import { openPress, type SheetPress } from '../../studio/browser/browser.ts';
import { serveBuilt } from '../serve-built.ts';

const kind = 'sheets';

/** Raised when sheets come out otherwise though their pages are the same. */
const sheetVersion = '1';

/** A sheet to be made: its page and its PDF, as paths in the built site. */
type Sheet = { page: string; file: string };

const languageOf = (code: string | undefined): SiteLanguage =>
  siteLanguages.find((known) => known === code) ?? 'sv';

/** A session's papers are one PDF; those of a session that somebody put together are not known here. */
function packOf(page: string, code: string | undefined, session: string): Sheet[] {
  if (session === 'eget') return [];
  const file = packFile(session, languageOf(code));
  return [{ page, file: code ? `${code}/${file}` : file }];
}

/** Every page called `skriv-ut`, every poster and every session's papers, with where its PDF belongs. */
async function findSheets(folder: string): Promise<Sheet[]> {
  const files = await readdir(folder, { recursive: true });
  return files.flatMap((name) => {
    const page = name.replaceAll('\\', '/');
    if (page.endsWith('/affisch/index.html'))
      return [{ page, file: page.replace('/index.html', '.pdf') }];
    const pack =
      /^(?:(?<code>[a-z]{2})\/)?for-hjalpare\/(?<session>[^/]+)\/papper\/index\.html$/u.exec(page);
    if (pack?.groups) return packOf(page, pack.groups['code'], pack.groups['session'] ?? '');
    const match = /^(?:(?<code>[a-z]{2})\/)?(?<guide>[^/]+\/[^/]+)\/skriv-ut\/index\.html$/u.exec(
      page,
    );
    if (!match?.groups) return [];
    const { code, guide = '' } = match.groups;
    const file = sheetFile(guide, languageOf(code));
    return [{ page, file: code ? `${code}/${file}` : file }];
  });
}

/** A page's sheet depends on nothing but its HTML: styles are in it, and files are named by content. */
const keyOf = (html: string): string => `${hashOf(sheetVersion, html)}.pdf`;

async function makeSheets(folder: string, base: string, root: string): Promise<number> {
  const cache = openCache(join(root, '.cache'));
  const sheets = await findSheets(folder);
  let press: SheetPress | undefined;
  const { origin, close } = await serveBuilt(folder, base);
  try {
    for (const { page, file } of sheets) {
      const key = keyOf(await readFile(join(folder, page), 'utf8'));
      const address = `${origin}${base}${page.replace(/index\.html$/u, '')}`;
      const bytes = await readOrMake(cache, kind, key, async () => {
        press ??= await openPress();
        return press.print(address);
      });
      await writeFile(join(folder, file), bytes);
    }
  } finally {
    await press?.close();
    close();
  }
  return sheets.length;
}

/** Each guide's sheet as a PDF beside its page, made after the pages are built. */
export function sheets(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'sheets',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await makeSheets(fileURLToPath(dir), base, root);
        logger.info(`${count} blad finns som PDF.`);
      },
    },
  };
}
