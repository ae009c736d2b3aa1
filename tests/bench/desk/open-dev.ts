import { spawn } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What `npm run dev` needs of the project. */
const parts = [
  ...['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  '.prettierrc.json',
];

/** `npm run dev` over a copy of the project that may be written in; close it when done. */
export type Dev = {
  /** The copy's folder. */
  root: string;
  origin: string;
  /** All that it has written to the terminal. */
  told: () => string;
  close(): Promise<void>;
};

/** A copy of the project in `site`, which shares what is made already. `change` may write in it first. */
export async function copyProject(root: string, site: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(site, part), { recursive: true });
  await mkdir(join(root, '.cache'), { recursive: true });
  await symlink(join(root, '.cache'), join(site, '.cache'));
}

const startMs = 180_000;

/** Starts `npm run dev` over a copy of the project and waits until it answers. */
export async function openDev(root: string, site: string, port: number): Promise<Dev> {
  const astro = join(root, 'node_modules/.bin/astro');
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--root', site], {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let told = '';
  const ready = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Not ready in time:\n${told}`)), startMs);
    const hear = (part: Buffer) => {
      told += part.toString();
      const origin = /(?:Local\s+|Felen syns på )(http:\/\/localhost:\d+)/u.exec(told)?.[1];
      if (origin === undefined) return;
      clearTimeout(late);
      resolve(origin);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`Ended with ${code}:\n${told}`)));
  });
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const close = async () => {
    child.kill();
    await gone;
    await rm(site, { recursive: true, force: true });
  };
  try {
    return { root: site, origin: await ready, told: () => told, close };
  } catch (error) {
    await close();
    throw error;
  }
}
