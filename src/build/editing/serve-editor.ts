import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteConfig } from '../../site.config.ts';
import { writeEditor } from './write-editor.ts';

/** Where proposals go while nobody has said where: nowhere, for one works in a folder of one's own. */
const nowhere = { repository: 'exempel/koppla-upp', branch: 'main' };

/** Makes the editor anew and serves it, to this computer alone. */
export async function serveEditor(root: string, port: number): Promise<Server> {
  const folder = join(root, '.cache/editor');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeEditor(root, join(folder, 'redigera'), siteConfig.editing ?? nowhere);
  const handle = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    handle(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}
