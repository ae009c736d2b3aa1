import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../../checks/format-problems.ts';
import { listUntranslated } from '../../checks/words/list-untranslated.ts';
import { checkProject } from '../../studio/check/check-project.ts';
import { readContentFiles } from '../../studio/read-content.ts';

/**
 * Nothing is built from content with a fault in it: every fault is told at once, and the build ends.
 * While somebody writes (`dev`) the desk shows them instead: see `build/desk`.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        const root = fileURLToPath(config.root);
        const untranslated = listUntranslated(await readContentFiles(root)).length;
        if (untranslated > 0)
          logger.warn(
            `${untranslated} ord är inte översatta än. "npm run check:content" visar vilka.`,
          );
        if (command === 'dev') return;
        const { problems } = await checkProject(root);
        if (problems.length === 0) return;
        console.error(formatProblems(problems));
        process.exit(1);
      },
    },
  };
}
