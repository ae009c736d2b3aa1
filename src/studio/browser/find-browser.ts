import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Where Chrome, Chromium and Edge are installed, by platform. */
const installed: Record<string, string[]> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};

/** A browser to draw with: `executablePath` and the arguments that it needs. */
export type FoundBrowser = { executablePath: string; args: string[] };

/** Where this person's programs keep what they can make anew. */
const cacheFolder = (): string =>
  join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'koppla-upp');

const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** True when a path is no link, and nobody but this person can have written it. */
async function isOwn(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (!found || found.isSymbolicLink()) return false;
  return found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/** True when a folder is this person's own and holds the browser that was unpacked into it. */
async function isWhole(folder: string): Promise<boolean> {
  const paths = [folder, join(folder, 'chromium'), join(folder, 'sha256')];
  if (!(await Promise.all(paths.map(isOwn))).every(Boolean)) return false;
  const [hash, told] = await Promise.all([
    hashFile(join(folder, 'chromium')),
    readFile(join(folder, 'sha256'), 'utf8'),
  ]);
  return hash === told.trim();
}

/**
 * Unpacks the Chromium that comes with `npm ci` (Linux, no system library needed). It goes into a
 * folder that is this person's own, named by its version, so that an older one is never taken for it,
 * and is moved there whole, so that two builds at once cannot disturb each other. What lies there is
 * run only if nobody else can have put it there, and it is what was unpacked.
 */
export async function unpackChromium(): Promise<string> {
  const packageFile = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const own = cacheFolder();
  await mkdir(own, { recursive: true, mode: 0o700 });
  if (!(await isOwn(own))) throw new Error(`Andra kan skriva i mappen ${own}.`);
  const folder = join(own, `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (await isWhole(folder)) return executablePath;

  await rm(folder, { recursive: true, force: true });
  const halfMade = await mkdtemp(`${folder}-`);
  const before = process.env['TMPDIR'];
  try {
    process.env['TMPDIR'] = halfMade;
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await chmod(join(halfMade, 'chromium'), 0o700);
    await writeFile(join(halfMade, 'sha256'), await hashFile(join(halfMade, 'chromium')));
    await rename(halfMade, folder).catch(async (cause: unknown) => {
      if (!(await isWhole(folder))) throw cause;
    });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(halfMade, { recursive: true, force: true });
  }
  return executablePath;
}

/** Looked at once a run: to hash the browser takes a while. */
let unpacked: Promise<string> | undefined;

/**
 * The browser named by `KOPPLA_BROWSER`, else the system's Chrome, Chromium or Edge, else the
 * Chromium from npm. Throws an Error that says what to install when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const args = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--hide-scrollbars'];
  const named = process.env['KOPPLA_BROWSER'];
  if (named) return { executablePath: named, args };
  const found = installed[process.platform]?.find((path) => existsSync(path));
  if (found) return { executablePath: found, args };
  try {
    return { executablePath: await (unpacked ??= unpackChromium()), args };
  } catch (cause) {
    unpacked = undefined;
    throw new Error(
      'Ingen webbläsare hittades att rita filmerna med. Installera Google Chrome, Chromium eller Microsoft Edge och försök igen.',
      { cause },
    );
  }
}
