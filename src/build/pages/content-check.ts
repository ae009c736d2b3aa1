import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../../checks/check-content.ts';
import { formatProblems } from '../../checks/format-problems.ts';
import { listUntranslated } from '../../checks/list-untranslated.ts';
import { readContentFiles } from '../../studio/read-content.ts';

/**
 * Nothing is built from content with a fault in it: every fault is told at once, and the build ends.
 * While writing (`dev`) the faults are told and the work goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        const files = await readContentFiles(fileURLToPath(config.root));
        const problems = checkContent(files);
        const untranslated = listUntranslated(files).length;
        if (untranslated > 0)
          logger.warn(
            `${untranslated} ord är inte översatta än. "npm run check:content" visar vilka.`,
          );
        if (problems.length === 0) return;
        if (command === 'dev') {
          logger.error(`\n${formatProblems(problems)}`);
          return;
        }
        console.error(formatProblems(problems));
        process.exit(1);
      },
    },
  };
}
