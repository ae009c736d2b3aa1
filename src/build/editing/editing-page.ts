import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteConfig } from '../../site.config.ts';
import { writeEditor } from './write-editor.ts';

/** Puts the editor with the published site, where the publisher has turned it on; else there is nothing of it. */
export const editing = (): AstroIntegration => ({
  name: 'editing',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (!siteConfig.editing) return;
      await writeEditor(process.cwd(), join(fileURLToPath(dir), 'redigera'), siteConfig.editing);
      logger.info('Redigeringen finns på /redigera/');
    },
  },
});
