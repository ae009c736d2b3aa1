import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLanguage } from '../../../src/i18n/languages.ts';
import { sheetFile } from '../../../src/i18n/sheet-file.ts';

/** Stands in for the integration that makes films: puts the shared one in its place. */
export const films = (): AstroIntegration => {
  let root: URL | undefined;
  return {
    name: 'films',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ root } = config);
      },
      'astro:build:done': async ({ dir }) => {
        if (!root) throw new Error('The site was built before it was set up');
        await cp(fileURLToPath(new URL('shared/', root)), fileURLToPath(dir), { recursive: true });
      },
    },
  };
};

/** Stands in for the integration that prints sheets: each takes a browser half a second. */
export const sheets = (): AstroIntegration => ({
  name: 'sheets',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = await readdir(folder, { recursive: true });
      for (const file of files) {
        const match = /^(?:(en|ar)\/)?([^/]+\/[^/]+)\/skriv-ut\/index\.html$/u.exec(file);
        if (!match) continue;
        const [, code, guide = ''] = match;
        const paper = sheetFile(guide, readLanguage(code));
        await writeFile(join(folder, code ?? '', paper), '%PDF-1.7');
      }
    },
  },
});
