import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { recordedGuides, recordGuides } from './record-guides.ts';
import { writeSite } from './write-site.ts';

const root = process.cwd();
const site = join(root, '.cache/filmed-site');

/** The tests of a built site that hold for any content: the rest count what the project itself has. */
const siteTests = [
  'accessibility-statement',
  'calendars',
  'captions',
  'examples',
  'film-pictures',
  'film-sound',
  'films',
  'links',
  'offline',
  'open-data',
  'pages',
  'search-index',
  'security',
  'sheets',
  'weight',
].map((name) => `tests/site/${name}.test.ts`);

/** What only a site with filmed guides has: tried in a browser. */
const filmedTests = ['run', '--project', 'filmed'];

/** Runs a program of the project to its end; throws an Error when it fails. */
const run = (file: string, values: string[], cwd: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, SITE_ROOT: site };
    const child = spawn(process.execPath, [join(root, file), ...values], {
      cwd,
      env,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}`)),
    );
  });

/**
 * Builds the second site whole, another region's and with guides that they have filmed, and holds every
 * test of a built site against it.
 */
try {
  await writeSite(root, site, recordedGuides);
  await recordGuides(site);
  await run('node_modules/astro/bin/astro.mjs', ['build'], site);
  const tests = process.argv.slice(2);
  await run(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', 'site', ...(tests.length > 0 ? tests : siteTests)],
    root,
  );
  await run('node_modules/vitest/vitest.mjs', filmedTests, root);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
