import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../../checks/check-content.ts';
import { formatProblems } from '../../checks/format-problems.ts';
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
        const problems = checkContent(await readContentFiles(fileURLToPath(config.root)));
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
