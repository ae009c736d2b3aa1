import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveDesk } from './desk-server.ts';

/**
 * The way into the room of the recording desk: a page where somebody reads a guide aloud, sentence by
 * sentence, under `npm run dev` alone. Nothing of it is built.
 */
export function recordingDesk(): AstroIntegration {
  let [root, base] = [process.cwd(), '/'];
  return {
    name: 'recording-desk',
    hooks: {
      'astro:config:done': ({ config }) => {
        [root, base] = [fileURLToPath(config.root), config.base];
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(serveDesk(root, base));
        logger.info(`Läs in guider med egen röst: ${base}/inspelning/`.replace('//', '/'));
      },
    },
  };
}
