import { execFile } from 'node:child_process';
import { cp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** How one build came out: how long, most memory at once, what came of it. */
export type Measured = { ms: number; maxRssMb: number; pages: number; outputMb: number };

const script = fileURLToPath(new URL('build-once.ts', import.meta.url));

/** Pages and bytes of a built site; films are one shared file and do not count. */
async function weigh(dist: string): Promise<{ pages: number; outputMb: number }> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  let pages = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile() || /\.(?:mp4|jpg)$/u.test(entry.name)) continue;
    if (entry.name.endsWith('.html')) pages += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { pages, outputMb: bytes / 1e6 };
}

/** Builds the project in `folder` anew, in a process of its own. Throws an Error when it fails. */
export async function measureBuild(folder: string): Promise<Measured> {
  for (const old of ['dist', '.astro', 'node_modules/.astro', '.cache'])
    await rm(join(folder, old), { recursive: true, force: true });
  // Astro is that of the project that is built: the script has to lie beside it.
  const local = join(folder, 'build-once.ts');
  await cp(script, local);
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [local, folder], {
    cwd: folder,
    maxBuffer: 64e6,
  });
  const ms = performance.now() - start;
  const maxRssMb = Number(/maxRssKb=(\d+)/u.exec(stdout)?.[1]) / 1000;
  return { ms, maxRssMb, ...(await weigh(join(folder, 'dist'))) };
}
