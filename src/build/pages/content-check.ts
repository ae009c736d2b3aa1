import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatProblems } from '../../checks/format-problems.ts';
import { listUntranslated } from '../../checks/words/list-untranslated.ts';
import type { ContentProblem } from '../../checks/read/content-file.ts';
import { checkProject } from '../../studio/check/check-project.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { sendFaults } from './faults-page.ts';
import { holdUntilSound } from './hold-faulty.ts';

type Next = () => void;

/**
 * Stands before all that the builder serves while somebody writes: as long as the content is faulty
 * every address shows the faults. `look` says whether anything has changed since it was last asked.
 */
export function openGate(check: () => Promise<readonly ContentProblem[]>, look: () => boolean) {
  let known: Promise<readonly ContentProblem[]> | undefined;
  return async (_: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
    if (!known || look()) known = check();
    const problems = await known;
    if (problems.length > 0) sendFaults(response, problems);
    else next();
  };
}

/**
 * Nothing is built from content with a fault in it: every fault is told at once, and the build ends.
 * While writing (`dev`) the faults are shown in the browser until they are mended.
 */
export function contentCheck(): AstroIntegration {
  let root = process.cwd();
  const check = async () => (await checkProject(root)).problems;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        const untranslated = listUntranslated(await readContentFiles(root)).length;
        if (untranslated > 0)
          logger.warn(
            `${untranslated} ord är inte översatta än. "npm run check:content" visar vilka.`,
          );
        if (command === 'dev') {
          const { port, host } = config.server;
          const name = typeof host === 'string' ? host : host ? '0.0.0.0' : 'localhost';
          await holdUntilSound(check, { port, host: name }, (problems, open) =>
            logger.error(`\n${formatProblems(problems)}\nFelen syns på http://localhost:${open}`),
          );
          return;
        }
        const problems = await check();
        if (problems.length === 0) return;
        console.error(formatProblems(problems));
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'content');
        let isChanged = true;
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(content)) return;
          isChanged = true;
          server.ws.send({ type: 'full-reload' });
        });
        const gate = openGate(
          async () => {
            const problems = await check();
            if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
            return problems;
          },
          () => {
            const was = isChanged;
            isChanged = false;
            return was;
          },
        );
        server.middlewares.use((request, response, next) => {
          gate(request, response, next).catch(next);
        });
      },
    },
  };
}
