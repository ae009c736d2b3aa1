import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { speakPlainly } from './own-words.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the editor can do and our forms have no use for: maps, pictures, code in colours. */
const unused =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo|exifr|turndown)|^\.\/chunks\/(?:heic|webp_enc|shiki)|^\.\.\/locales\/(?!sv\.json)/u;

/**
 * Where the editor would ask another origin: for fonts that it has with it, for the faces of those who sign
 * in, and whether GitHub is well. The fonts are in the page's own folder, and nobody is asked the rest.
 */
const stayHome = (text: string, fonts: readonly string[]): string =>
  text
    .replace(
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/(?<name>[a-z0-9-]+)(?::vf)?@[\d.]+\/(?<part>[a-z0-9-]+)\.woff2/gu,
      (_, name: string, part: string) =>
        `assets/${fonts.find((font) => font.startsWith(`${name}-${part}`)) ?? ''}`,
    )
    // Whoever needs larger letters may enlarge the page.
    .replaceAll('`maximum-scale=1`,', '')
    .replace(/vatarURL:[\w.?]+\.avatar_?[uU][rR][lL]\b/gu, 'vatarURL:void 0')
    .replaceAll(
      'https://www.githubstatus.com/api/v2/status.json',
      'data:application/json,{"status":{"indicator":"none"}}',
    );

/** Leaves out what is not used, and reads MDX with what runs in a browser. */
const choose: Plugin = {
  name: 'choose',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, importer }) =>
      importer.includes('sveltia') && unused.test(path)
        ? { path: 'nothing', namespace: 'unused' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
      contents: stayHome(
        await readFile(path, 'utf8'),
        await readdir(join(dirname(path), 'assets')),
      ),
    }));
    onLoad({ filter: /@sveltia[\\/]cms[\\/]locales[\\/]sv\.json$/ }, async ({ path }) => ({
      contents: speakPlainly(
        await readFile(path, 'utf8'),
        await readFile(join(dirname(path), 'en-US.json'), 'utf8'),
      ),
      loader: 'json',
    }));
    onResolve({ filter: /^satteri$/ }, () => ({ path: at('../../client/editing/mdx-tree.ts') }));
  },
};

/** The settings of form that a browser needs of the project's. */
async function readForm(): Promise<string> {
  const { printWidth, singleQuote } = JSON.parse(
    await readFile(at('../../../.prettierrc.json'), 'utf8'),
  ) as { printWidth: number; singleQuote: boolean };
  return JSON.stringify({ printWidth, singleQuote });
}

/** Bundles the editor's scripts and styles into a folder, with the fonts that its signs and letters are in. */
export async function bundleEditor(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [
      at('../../client/editing/start-editor.ts'),
      at('../../styles/editing/editing.css'),
    ],
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', projectForm: await readForm() },
    plugins: [choose],
  });
  const editor = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));
  await cp(join(editor, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (source) => !/\.(?:wasm|js|map|png)$/u.test(source),
  });
}
