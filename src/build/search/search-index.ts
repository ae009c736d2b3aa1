import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import pLimit from 'p-limit';
import { type Cache, hashOf, openCache, readOrMake } from '../../studio/cache.ts';
import { makeIndex } from './make-index.ts';
import { openPacker, type Packer } from './packer.ts';
import { draftFolder, nameSearchFolder } from './search-folder.ts';
import { type IndexFile, writeLexicons } from './search-lexicon.ts';

/** What Pagefind's own search pages and worker are made of: ours are others. */
const isUnused = ({ path }: IndexFile): boolean =>
  /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u.test(path) ||
  path === 'wasm.unknown.pagefind';

/** Pagefind's entry with its languages in a fixed order: the same content is then the same file. */
function sortEntry(text: string): string {
  const entry = JSON.parse(text) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

/** More files of words than this would take minutes to pack hard, and a search needs few of them. */
const fewFiles = 12;

/**
 * What weighs most of a first search: Pagefind's program, the same in every build, and on a site of
 * some guides the one file with all words of a language.
 */
function chooseHeavy(files: readonly IndexFile[]): Set<string> {
  const words = files.map(({ path }) => path).filter((path) => path.endsWith('.pf_index'));
  const programs = files.map(({ path }) => path).filter((path) => path.startsWith('wasm.'));
  return new Set([...programs, ...(words.length <= fewFiles ? words : [])]);
}

/** A file of the index with fewer bytes on the line, where that can be had. */
async function slim(
  { path, content }: IndexFile,
  heavy: ReadonlySet<string>,
  cache: Cache,
  packer: Packer,
): Promise<string | Uint8Array> {
  if (path === 'pagefind-entry.json') return sortEntry(Buffer.from(content).toString());
  if (heavy.has(path))
    return readOrMake(cache, 'packed', `${hashOf(content)}.gz`, () =>
      packer.pack(gunzipSync(content)),
    );
  if (!path.endsWith('.js')) return content;
  const { code } = await transform(Buffer.from(content).toString(), {
    minify: true,
    legalComments: 'none',
  });
  return code;
}

/** So many files are written at a time. */
const atOnce = 16;

/**
 * After the build: what is needed to understand a search in each language, and under `pagefind/` the
 * index, in a folder of their own.
 */
export function searchIndex(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const target = join(folder, draftFolder);
        const cache = openCache(join(root, '.cache'));
        const { files, pages } = await makeIndex(folder, cache);
        const used = files.filter((one) => !isUnused(one));
        const heavy = chooseHeavy(used);
        const packer = openPacker();
        try {
          await pLimit(atOnce).map(used, async (file) => {
            const path = join(target, 'pagefind', file.path);
            await mkdir(dirname(path), { recursive: true });
            await writeFile(path, await slim(file, heavy, cache, packer));
          });
        } finally {
          await packer.close();
        }
        await writeLexicons(target, root, files);
        await nameSearchFolder(folder, base);
        logger.info(`${pages} guider kan sökas.`);
      },
    },
  };
}
