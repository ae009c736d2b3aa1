import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { floorTargets } from '../floor.ts';
import { themedFiles } from '../theme/theme.ts';
import type { PageScript } from './rewrite-page.ts';

const stickEntry = fileURLToPath(new URL('../../client/stick/stick.ts', import.meta.url));
const typefaces = fileURLToPath(new URL('../../styles/every-page/fonts.css', import.meta.url));

const common = {
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
  logLevel: 'error',
  target: floorTargets,
} as const;

/** The one text that a build gave. */
const only = ({ outputFiles }: { outputFiles: { text: string }[] }): string =>
  outputFiles[0]?.text ?? '';

/** Finds the site's own scripts by the addresses that pages have. */
const siteScripts = (dist: string, base: string): Plugin => ({
  name: 'site-scripts',
  setup({ onResolve }) {
    onResolve({ filter: /^\// }, ({ path }) =>
      path.startsWith(dist) ? { path } : { path: join(dist, path.slice(base.length)) },
    );
  },
});

/** A page's scripts as one that needs no modules: parts that were loaded late are in it. */
async function bundle(dist: string, base: string, scripts: readonly PageScript[]): Promise<string> {
  const contents = scripts
    .map((script) => ('file' in script ? `import "${base}${script.file}";` : script.text))
    .join('\n');
  const text = only(
    await build({
      ...common,
      stdin: { contents, resolveDir: dist, sourcefile: 'page.js' },
      format: 'iife',
      plugins: [siteScripts(dist, base)],
    }),
  );
  // The site's scripts load their parts plainly (`build/pages/join-scripts`), and here hold them.
  if (text.includes('modulepreload'))
    throw new Error('The site fetches parts of its scripts ahead of time, which a file may not');
  return text;
}

/** Scripts by combination: pages that load the same share one file of the stick. */
export function collectScripts(dist: string, base: string) {
  const wanted = new Map<string, readonly PageScript[]>();
  return {
    /** The path of the script that a page with these scripts loads. */
    pathFor(scripts: readonly PageScript[]): string {
      const key = JSON.stringify(scripts);
      const hash = createHash('sha256').update(key).digest('hex').slice(0, 10);
      const path = `sticka/sida-${hash}.js`;
      wanted.set(path, scripts);
      return path;
    },
    /** The scripts themselves, by path. */
    async build(): Promise<Map<string, string>> {
      const made = new Map<string, string>();
      for (const [path, scripts] of wanted) made.set(path, await bundle(dist, base, scripts));
      return made;
    },
  };
}

/** What stands in for a server: the stick's own script. */
export const bundleStick = async (): Promise<string> =>
  only(await build({ ...common, entryPoints: [stickEntry], format: 'iife' }));

/** The typefaces as a sheet that carries them: browsers load no typeface from another folder's file. */
export const bundleTypefaces = async (): Promise<string> =>
  only(
    await build({
      ...common,
      entryPoints: [typefaces],
      loader: { '.woff2': 'dataurl' },
      plugins: [themedFiles],
      outdir: 'x',
    }),
  );
