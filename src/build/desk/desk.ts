/**
 * The way into the desk's room, for `npm run dev` alone. In: the content while somebody writes it. Out: its
 * faults where they belong, a storyboard of each guide, and all that can be drawn. Nothing of it is built.
 */
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { formatProblems } from '../../checks/format-problems.ts';
import type { Standing } from './desk-work.ts';
import { holdEvents } from './hold-events.ts';
import { holdUntilSound } from './hold-faulty.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { serveWriting } from './serve-desk.ts';

/** Texts that are held back are read as they were, by those who read the file itself. */
const readAsShown = (held: ReadonlyMap<string, string>): Plugin => ({
  name: 'read-as-shown',
  enforce: 'pre',
  load: (id) => held.get(id),
});

/** Loads the faults' panel on a page of the site. */
const loadPanel = (base: string): string => `const script = document.createElement('script');
script.type = 'module';
script.src = ${JSON.stringify(`${base}fel.js`)};
document.head.append(script);`;

export function writingDesk(): AstroIntegration {
  let desk: Desk | undefined;
  let root = process.cwd();
  const held = new Map<string, string>();
  return {
    name: 'writing-desk',
    hooks: {
      'astro:config:setup': async ({ config, command, injectScript, updateConfig, logger }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        logger.info('Innehållet läses. Vänta tills det står en adress här, ungefär en halv minut.');
        const opened = openDesk(root, config.base);
        desk = opened;
        const { port, host } = config.server;
        const name = typeof host === 'string' ? host : host ? '0.0.0.0' : 'localhost';
        await holdUntilSound(
          async () => (await opened.stand()).faults,
          { port, host: name, desk: { base: opened.base, serve: serveWriting(opened) } },
          (problems, open) =>
            logger.error(`\n${formatProblems(problems)}\nFelen syns på http://localhost:${open}`),
        );
        injectScript('page', loadPanel(opened.base));
        updateConfig({ vite: { plugins: [readAsShown(held)] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!desk) return;
        const opened = desk;
        const content = join(root, 'content');
        const nameOf = (path: string) =>
          path.startsWith(content + sep) ? relative(root, path).replaceAll('\\', '/') : undefined;
        let told = '';
        const hear = ({ faults, held: texts }: Standing, isTold: boolean) => {
          held.clear();
          for (const [path, text] of texts)
            if (path.endsWith('.mdx') && text !== undefined) held.set(join(root, path), text);
          const now = JSON.stringify(faults);
          if (now !== told && faults.length > 0) logger.error(`\n${formatProblems(faults)}`);
          told = now;
          if (isTold) server.ws.send({ type: 'full-reload' });
        };
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
