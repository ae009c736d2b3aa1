import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { build } from 'astro';
import sirv from 'sirv';

/** Serves what is built, with the site's own page for addresses that do not exist. */
async function serve(port: number): Promise<void> {
  const notFound = await readFile('dist/404.html');
  const handle = sirv('dist', { etag: true });
  const server = createServer((request, response) => {
    handle(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
}

/** Builds all that is missing, films included, and serves the site until Ctrl-C. */
async function run(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  await build({ logLevel: 'warn' });
  await serve(port);
  console.log(`\nKoppla upp finns nu på http://localhost:${port}\nTryck Ctrl-C för att avsluta.\n`);
}

await run();
