import { readFileSync } from 'node:fs';

/** The oldest browsers in which everything works, as `browserslist` in package.json says: `chrome >= 95`. */
const listed = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    browserslist: string[];
  }
).browserslist;

/** The floor by browserslist's names, as in `{ name: 'ios_saf', version: '15.6' }`. */
export const floor = listed.map((line) => {
  const { name, version } = /^(?<name>[a-z_]+) >= (?<version>[\d.]+)$/u.exec(line)?.groups ?? {};
  if (!name || !version) throw new RangeError(`package.json: cannot read the browser "${line}"`);
  return { name, version };
});

/** Browsers as bundlers call them; Samsung Internet is a Chrome, which they know. */
const bundlerNames: Record<string, string> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};

/** What scripts and styles are lowered to, for Vite and esbuild: `['chrome95', 'ios15.6', …]`. */
export const floorTargets: string[] = floor.flatMap(({ name, version }) => {
  const known = bundlerNames[name];
  return known === undefined ? [] : [known + version];
});

/**
 * What the site's own scripts are written for: the year's standard that all of them have. Named one by
 * one the bundler thinks too little of them, and lowers the private parts of classes, which adds a
 * tenth to every page's script. What one of them does lack is found in what is built
 * (`tests/site/floor.test`).
 */
export const scriptTarget = 'es2022';
