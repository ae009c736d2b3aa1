import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mixed, scriptExceptions, styleExceptions } from './floor/exceptions.ts';
import { findNewerScripts } from './floor/find-newer-scripts.ts';
import { findNewerStyles } from './floor/find-newer-styles.ts';
import { pages, readSiteFile, siteFiles } from './read-site.ts';

/** The name of what was found: `.toSorted` of `.toSorted: chrome 95, safari 15.6`. */
const nameOf = (found: string): string =>
  found.replace(/: (?:chrome|edge|samsung|firefox|safari|ios_saf) .*$/su, '');

/** What was found in some texts that nothing excuses, and the excuses that nothing needs. */
function compare(found: readonly string[], excused: Record<string, string[]>) {
  const names = new Set(Object.values(excused).flat());
  const all = new Set(found.map(nameOf));
  return {
    tooNew: [...new Set(found)].filter((one) => !names.has(nameOf(one))),
    unneeded: [...names].filter((name) => !all.has(name)),
  };
}

/** What stands in pages themselves; data is no script. */
const inline = (name: string): string[] => [
  ...new Set(
    pages.flatMap(({ tags }) =>
      tags.flatMap((tag) =>
        tag.name === name &&
        !tag.attributes.has('src') &&
        tag.attributes.get('type') !== 'application/ld+json' &&
        tag.body
          ? [tag.body]
          : [],
      ),
    ),
  ),
];
const filesOf = (ending: string): string[] =>
  siteFiles.filter((file) => file.endsWith(ending)).map((file) => readSiteFile(file).toString());

const nothing = { tooNew: [], unneeded: [] };

/** What a player's own source asks for; what stands beside it in the same file is ours, and is told. */
function findInMixed(): string[] {
  const known = new Set(
    mixed.sources.flatMap((source) =>
      findNewerScripts(readFileSync(fileURLToPath(import.meta.resolve(source)), 'utf8')),
    ),
  );
  const found = siteFiles
    .filter((file) => mixed.file.test(file))
    .flatMap((file) => findNewerScripts(readSiteFile(file).toString()));
  expect(found.length).toBeGreaterThan(10);
  return found.filter((one) => !known.has(one));
}

test('no script asks for what the oldest browsers lack (package.json, browserslist)', () => {
  const ours = siteFiles.filter((file) => file.endsWith('.js') && !mixed.file.test(file));
  const scripts = [...ours.map((file) => readSiteFile(file).toString()), ...inline('script')];
  expect(scripts.length).toBeGreaterThan(10);
  const found = [...scripts.flatMap(findNewerScripts), ...findInMixed()];
  expect(compare(found, scriptExceptions)).toEqual(nothing);
});

test('no style asks for what the oldest browsers lack', () => {
  const sheets = [...filesOf('.css'), ...inline('style')];
  expect(sheets.length).toBeGreaterThan(10);
  expect(compare(sheets.flatMap(findNewerStyles), styleExceptions)).toEqual(nothing);
});

describe('what is newer is found', () => {
  test.each([
    ['a.toSorted()', '.toSorted'],
    ['Object.groupBy(a)', '.groupBy'],
    ['AbortSignal.timeout(5)', '.timeout'],
    ['new URLPattern()', 'URLPattern'],
    ['a.role = "switch"', '.role'],
    ['a.querySelector(":has(b)")', '":has"'],
    ['addEventListener(`scrollend`, b)', '"scrollend"'],
    ['a.match(/(?<=b)c/u)', '(?<=…)'],
    ['class A { static { b() } }', 'static { }'],
  ])('in %s', (script, name) => {
    expect(findNewerScripts(script).map(nameOf)).toContain(name);
  });

  test.each([
    ['@media (width <= 40rem) { a { top: 0 } }', '@media (width <= …)'],
    ['a { rotate: 45deg }', 'rotate'],
    ['a:has(b) { top: 0 }', ':has'],
    ['a { height: 100dvh }', 'dvh'],
  ])('in %s', (sheet, name) => {
    expect(findNewerStyles(sheet).map(nameOf)).toContain(name);
  });

  test.each(['a.at(-1)', 'a.focus()', 'structure.clone', 'Object.hasOwn(a, b)'])(
    'what is old is not: %s',
    (script) => {
      expect(findNewerScripts(script)).toEqual([]);
    },
  );
});
