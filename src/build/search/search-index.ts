import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { draftFolder, nameSearchFolder } from './search-folder.ts';
import { writeSearch } from './write-search.ts';

/** After the build: what is needed to search in each language, in a folder of its own. */
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
        const pages = await writeSearch(join(folder, draftFolder), folder, root);
        await nameSearchFolder(folder, base);
        logger.info(`${pages} guider kan sökas.`);
      },
    },
  };
}
