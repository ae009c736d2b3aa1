import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/studio/browser/find-browser.ts';

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  return { ...fs, existsSync: () => false };
});

afterEach(() => vi.unstubAllEnvs());

test('the browser that KOPPLA_BROWSER names is taken, whatever else there is', async () => {
  vi.stubEnv('KOPPLA_BROWSER', '/opt/min-egen/chrome');
  const { executablePath, args } = await findBrowser();
  expect(executablePath).toBe('/opt/min-egen/chrome');
  // Colours are the same on every machine.
  expect(args).toContain('--force-color-profile=srgb');
});

test('where there is no browser and none can be unpacked, it says what to install', async () => {
  vi.stubEnv('KOPPLA_BROWSER', '');
  // A folder inside something that is no folder cannot be made.
  vi.stubEnv('XDG_CACHE_HOME', '/dev/null/cache');
  vi.stubEnv('TMPDIR', '/somewhere');
  const found = findBrowser();
  await expect(found).rejects.toThrow(
    'Installera Google Chrome, Chromium eller Microsoft Edge och försök igen.',
  );
  await expect(found).rejects.toHaveProperty('cause');
  expect(process.env['TMPDIR']).toBe('/somewhere');
});
