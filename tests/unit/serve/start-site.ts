import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const script = join(root, 'scripts/start.ts');

/** A site of two pages and a film; `config` is its `astro.config.mjs`. Gives its folder. */
export async function writeSmallSite(config: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'small-site-'));
  const pages = join(folder, 'src/pages');
  await mkdir(pages, { recursive: true });
  await mkdir(join(folder, 'public'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'astro.config.mjs'), config);
  await writeFile(join(pages, 'index.astro'), '<h1>Hej</h1>');
  await writeFile(join(pages, '404.astro'), '<h1>Finns inte</h1>');
  await writeFile(join(folder, 'public/film.mp4'), Buffer.alloc(3_000_000, 7));
  return folder;
}

/** Starts `npm start`, without npm, in a folder. */
export function startSite(folder: string, args: string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    output,
  }));
  const said = async (pattern: RegExp): Promise<RegExpExecArray> => {
    let isOver = false;
    void ended.then(() => (isOver = true));
    for (;;) {
      const found = pattern.exec(output);
      if (found) return found;
      if (isOver) throw new Error(`It never said ${String(pattern)}: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { pid: child.pid ?? 0, ended, said, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

/** The processes that one has started and that run still. */
export const listChildren = async (pid: number): Promise<number[]> =>
  (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'))
    .split(' ')
    .filter(Boolean)
    .map(Number);

/** What a process holds of the computer's memory, in bytes. */
export async function readMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]) * 1024;
}

export const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
