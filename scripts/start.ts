import { createServer } from 'node:http';
import { build } from 'astro';
import sirv from 'sirv';

/** Builds all that is missing, films included, and serves the site until Ctrl-C. */
async function run(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  await build({ logLevel: 'warn' });
  const serve = sirv('dist', { etag: true, extensions: ['html'] });
  createServer((request, response) =>
    serve(request, response, () => response.writeHead(404).end('Sidan finns inte.')),
  ).listen(port, () => console.log(`\nSidan finns nu på http://localhost:${port}\n`));
}

await run();
