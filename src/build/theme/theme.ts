/**
 * The way into the theme's room. In: `src/site.theme.ts`. Out: its colours and typeface in every style
 * of the site, and its icons, in files as devices want them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { theme } from '../../site.theme.ts';
import { makeIcons } from './make-icons.ts';
import { photographStart } from './photograph-start.ts';

export { type BundledFile, bundleFile } from './bundle-file.ts';
export { themedFiles, themedStyles } from './themed-styles.ts';

const faceName = 'site:typeface';

/** The address of the typeface's file, for pages that ask for it ahead of their styles. */
const typeface = {
  name: 'site-typeface',
  resolveId: (name: string) => (name === faceName ? `\0${faceName}` : undefined),
  load: (name: string) =>
    name === `\0${faceName}`
      ? `export { default } from ${JSON.stringify(`${theme.typeface.file}?url`)};`
      : undefined,
};

const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png' };

/** Gives the site its icons: beside the pages after a build, and from memory while somebody writes. */
export function siteTheme(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'site-theme',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [typeface] } });
      },
      'astro:config:done': ({ config, injectTypes }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        injectTypes({
          filename: 'typeface.d.ts',
          content: `declare module '${faceName}' {\n  const address: string;\n  export default address;\n}\n`,
        });
      },
      'astro:server:setup': ({ server }) => {
        const icons = makeIcons();
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]?.slice(base.length) ?? '';
          icons.then((made) => {
            const icon = made.get(path);
            if (!icon) return next();
            response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? '');
            response.end(icon);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const shots = await photographStart(folder, base, root);
        for (const [path, bytes] of [...(await makeIcons()), ...shots]) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), bytes);
        }
      },
    },
  };
}
