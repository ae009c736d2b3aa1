import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

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

/**
 * Unpacks the Chromium that comes with `npm ci` (Linux, no system library needed). It goes into a
 * folder named by its version, so that an older one is never taken for it, and is moved there
 * whole, so that two builds at once cannot disturb each other.
 */
async function unpackChromium(): Promise<string> {
  const packageFile = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `koppla-upp-chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (existsSync(executablePath)) return executablePath;

  const halfMade = `${folder}-${randomUUID()}`;
  await mkdir(halfMade, { recursive: true });
  const before = process.env['TMPDIR'];
  try {
    process.env['TMPDIR'] = halfMade;
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rename(halfMade, folder).catch((cause: unknown) => {
      if (!existsSync(executablePath)) throw cause;
    });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(halfMade, { recursive: true, force: true });
  }
  return executablePath;
}

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
    return { executablePath: await unpackChromium(), args };
  } catch (cause) {
    throw new Error(
      'Ingen webbläsare hittades att rita filmerna med. Installera Google Chrome, Chromium eller Microsoft Edge och försök igen.',
      { cause },
    );
  }
}
