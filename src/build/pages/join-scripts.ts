import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The script of the layout that every page has, by the id that Astro gives it. */
const everyPage = /[\\/]layouts[\\/]Page\.astro\?.*\btype=script\b/u;

/** The id of the builder's own loader of parts, and what stands in for it. */
const loaderId = '\0vite/preload-helper.js';
const loadPart = fileURLToPath(new URL('../../client/page/load-part.ts', import.meta.url));

/**
 * The builder's own loader is longer than many parts, for it fetches ahead what a part needs; here
 * that is in the file that every page has. Nor is it listed in that file what there would be to fetch:
 * said for the browser's scripts alone, after Astro has had its say.
 */
const plainLoader = (): Plugin => ({
  name: 'plain-loader',
  enforce: 'pre',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
  load: (id) =>
    id === loaderId
      ? `export { loadPart as __vitePreload } from ${JSON.stringify(loadPart)};`
      : undefined,
});

/**
 * Joins the scripts that pages have from the start: every file costs its headers and a journey of
 * its own, and a small one is hardly compressed. What every page's script needs is in its file, also
 * where others need it.
 */
export function joinScripts(): AstroIntegration {
  return {
    name: 'join-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [plainLoader()],
            build: {
              rolldownOptions: {
                output: { codeSplitting: { groups: [{ name: 'every-page', test: everyPage }] } },
              },
            },
          },
        });
      },
    },
  };
}
