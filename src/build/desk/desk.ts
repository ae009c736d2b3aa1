/**
 * The way into the desk's room, for `npm run dev` alone. In: the content while somebody writes it. Out: its
 * faults where they belong, a storyboard of each guide, and all that can be drawn. Nothing of it is built.
 */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../../checks/format-problems.ts';
import { showFromNowOn, shownFolder } from '../shown-content.ts';
import type { Standing } from './check-work.ts';
import { holdEvents } from './hold-events.ts';
import { holdUntilSound } from './hold-faulty.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { serveWriting } from './serve-desk.ts';

/** What pages and scripts read where it is written: with a fault in it there is nothing to begin from. */
const isReadStraight = (path: string): boolean => /^content\/(?:words\/|phones\.yaml$)/u.test(path);

/** The faults that the builder cannot begin with; those of all else are told beside what is in order. */
const faultsAtStart = ({ faults, held, isWhole }: Standing): Standing['faults'] =>
  isWhole && !held.some(isReadStraight) ? [] : faults;

/** What tells the builder of changed files. */
type Watcher = { emit(name: string, ...args: unknown[]): boolean };

/** Tells the builder which of the texts that it reads are others, as if it had seen it by itself. */
function tellShown(watcher: Watcher, folder: string, changed: readonly string[]): void {
  for (const path of changed) {
    const file = join(folder, path);
    const name = existsSync(file) ? 'change' : 'unlink';
    watcher.emit(name, file);
    watcher.emit('all', name, file);
  }
}

/** Loads the faults' panel on a page of the site. */
const loadPanel = (base: string): string => `const script = document.createElement('script');
script.type = 'module';
script.src = ${JSON.stringify(`${base}fel.js`)};
document.head.append(script);`;

export function writingDesk(): AstroIntegration {
  let desk: Desk | undefined;
  let root = process.cwd();
  return {
    name: 'writing-desk',
    hooks: {
      'astro:config:setup': async ({ config, command, injectScript, logger }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        logger.info(
          'Innehållet läses. Vänta tills det står en adress här, det tar en minut eller två.',
        );
        const opened = openDesk(root, config.base);
        desk = opened;
        const { port, host } = config.server;
        const name = typeof host === 'string' ? host : host ? '0.0.0.0' : 'localhost';
        await holdUntilSound(
          async () => faultsAtStart(await opened.stand()),
          { port, host: name, desk: { base: opened.base, serve: serveWriting(opened) } },
          (problems, open) =>
            logger.error(`\n${formatProblems(problems)}\nFelen syns på http://localhost:${open}`),
        );
        injectScript('page', loadPanel(opened.base));
        showFromNowOn();
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!desk) return;
        const opened = desk;
        const content = join(root, 'content');
        const nameOf = (path: string) =>
          path.startsWith(content + sep) ? relative(root, path).replaceAll('\\', '/') : undefined;
        let told = '[]';
        const tell = ({ faults }: Standing) => {
          const now = JSON.stringify(faults);
          if (now !== told && faults.length > 0) logger.error(`\n${formatProblems(faults)}`);
          told = now;
        };
        const hear = (standing: Standing, isTold: boolean) => {
          tellShown(server.watcher, shownFolder(root), standing.changed);
          tell(standing);
          if (isTold || standing.changed.length > 0) server.ws.send({ type: 'full-reload' });
        };
        // What is wrong from the beginning is told as well.
        opened.stand().then(tell, () => undefined);
        server.watcher.add(content);
        holdEvents(server.watcher, nameOf, () => opened.stand(), hear);
        server.middlewares.use(serveWriting(opened));
        logger.info(`Se guiderna medan du skriver: ${opened.base}`);
      },
      'astro:server:done': async () => {
        await desk?.close();
      },
    },
  };
}
