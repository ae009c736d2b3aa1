import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findCircles, findCrowdedRooms, findInnerBreaches } from './architecture-inner.ts';
import { findBreaches, listImports, roomOf, type Source } from './architecture-rules.ts';

const readSources = async (): Promise<Source[]> => {
  const folders = await Promise.all(
    ['src', 'scripts'].map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const paths = folders
    .flat()
    .filter((entry) => entry.isFile() && /\.(?:ts|mts|js|mjs|astro|css)$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'));
  return Promise.all(
    paths.map(async (file) => ({ path: file, text: await readFile(file, 'utf8') })),
  );
};

test('every file in src and scripts keeps the house rules', async () => {
  const sources = await readSources();
  expect(sources.length).toBeGreaterThan(50);
  expect(findBreaches(sources)).toEqual([]);
});

test('the inner rooms are entered by their doors, and nothing goes round in a circle', async () => {
  const sources = await readSources();
  expect(findInnerBreaches(sources)).toEqual([]);
  expect(findCircles(sources)).toEqual([]);
});

test('no room holds more than sixteen files side by side', async () => {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'));
  expect(findCrowdedRooms(paths)).toEqual([]);
});

const breaches = (file: string, text: string): string[] =>
  findBreaches([{ path: file, text }]).map((breach) => breach.slice(file.length + 2));

test.each([
  ['src/model/film.ts', "import { a } from '../film/timeline.ts';", 'model may not import film'],
  ['src/film/a.ts', "import type { A } from '../studio/a.ts';", 'film may not import studio'],
  ['src/film/a.ts', "export { a } from '../client/a.ts';", 'film may not import client'],
  ['src/film/a.ts', "import fs from 'node:fs';", 'film may not use node:fs'],
  ['src/checks/a.ts', "import { z } from 'astro:content';", "checks may not use Astro's runtime"],
  ['src/search/a.ts', "import a from 'left-pad';", 'search may not use left-pad'],
  ['src/studio/a.ts', "const a = await import('../build/a.ts');", 'studio may not import build'],
  ['src/studio/a.ts', "import {\n  a,\n} from 'astro';", "studio may not use Astro's runtime"],
  ['src/studio/a.ts', "import { chromium } from 'playwright-core';", 'playwright-core is not for'],
  ['src/studio/a.ts', "import { Muxer } from 'node-av/api';", 'node-av/api is not for'],
  ['src/studio/a.ts', "import e from '@echogarden/espeak-ng-emscripten';", 'is not for this file'],
  ['src/build/a.ts', "import A from '../components/A.astro';", 'build may not import components'],
  ['scripts/a.ts', "import { a } from '../src/client/a.ts';", 'scripts may not import client'],
  ['src/client/a.ts', "import { a } from '../studio/a.ts';", 'client may not import studio'],
  ['src/components/A.astro', "---\nimport P from '../layouts/P.astro';\n---\n", 'import layouts'],
  ['src/components/A.astro', "<script>\n  import '../pages/a.ts';\n</script>", 'import pages'],
  ['src/layouts/P.astro', "---\nconst a = await getEntry('a', 'b');\n---\n", 'only pages read'],
  ['src/pages/index.astro', "---\nimport '../studio/a.ts';\n---\n", 'pages may not import studio'],
  ['src/content.config.ts', "import { a } from './pages/a.ts';", 'may not import pages'],
  ['src/components/A.astro', '---\n---\n<p style="color: red">Hej</p>', 'no inline styles'],
  ['src/screen/a.ts', 'const a = `<p style="color: red">Hej</p>`;', 'no inline styles'],
  ['src/film/a.ts', 'const now = Date.now();', 'film is pure'],
  ['src/screen/a.ts', "const a = document.querySelector('p');", 'screen is pure'],
  ['src/model/a.ts', 'console.log(1);', 'model is pure'],
  ['src/film/a.ts', 'const a = 1;\n'.repeat(201), 'longer than 200 lines'],
  ['src/film/utils.ts', '', 'name says nothing'],
  ['src/film/text-helpers.ts', '', 'name says nothing'],
  ['src/helpers/a.ts', '', 'name says nothing'],
  ['src/film/index.ts', '', 'no barrel files'],
  ['src/film/buildTimeline.ts', '', 'name is not kebab-case'],
  ['src/components/film-card.astro', '', 'name is not PascalCase'],
])('%s with %j is a breach', (file, text, breach) => {
  expect(breaches(file, text)).toEqual([expect.stringContaining(breach)]);
});

test.each([
  ['src/film/a.ts', "import { z } from 'astro/zod';\nimport { a } from '../model/film.ts';"],
  ['src/film/a.ts', '// now = Date.now()\n/* console.log(1) */\nconst day = new Date(0);'],
  ['src/checks/a.ts', "import { parseDocument } from 'yaml';"],
  ['src/studio/browser/capture.ts', "import { chromium } from 'playwright-core';"],
  ['src/pages/[service]/index.astro', "---\nimport { getCollection } from 'astro:content';\n---\n"],
  [
    'src/pages/404.astro',
    "---\nimport P from '../layouts/P.astro';\n---\n<p>import a from 'b'</p>",
  ],
  ['src/components/Film.astro', "<script>\n  import '../client/play-film.ts';\n</script>"],
])('%s with %j is fine', (file, text) => {
  expect(breaches(file, text)).toEqual([]);
});

test('imports are found in every form, and rooms by path', () => {
  const text = "import 'a';\nimport b from 'b';\nexport * from 'c';\nconst d = import('d');";
  expect(listImports({ path: 'src/a.ts', text }).sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(roomOf('src/film/deep/a.ts')).toBe('film');
  expect(roomOf('scripts/a.ts')).toBe('scripts');
});

const inner = (file: string, text: string, others: Source[] = []): string[] =>
  findInnerBreaches([{ path: file, text }, ...others]).map((breach) =>
    breach.slice(file.length + 2),
  );

test.each([
  [
    'src/studio/film/a.ts',
    "import { a } from '../sound/mix-sound.ts';",
    'src/studio/sound/mix-sound.ts is not a door of studio/sound',
  ],
  [
    'src/studio/sound/a.ts',
    "import type { A } from '../voice/voice.ts';",
    'sound may not import voice',
  ],
  ['src/studio/cache.ts', "import './film/film.ts';", 'beside the inner rooms may not know film'],
  ['src/studio/attic/a.ts', "import '../sound/sound.ts';", 'studio/attic is not among'],
  [
    'src/build/films/a.ts',
    "import { a } from '../../studio/film/make-films.ts';",
    'is not a door of studio/film',
  ],
  ['scripts/a.ts', "import { a } from '../src/build/usb/tree.ts';", 'is not a door of build/usb'],
  [
    'src/client/guide/a.ts',
    "const a = await import('../player/film-stops.ts');",
    'guide may not import player',
  ],
  [
    'src/components/guide/A.astro',
    "<script>\n  import '../../client/player/film-stops.ts';\n</script>",
    'is not a door of client/player',
  ],
])('%s with %j goes past a door', (file, text, breach) => {
  const stops = { path: 'src/client/player/film-stops.ts', text: 'export const a = 1;' };
  expect(inner(file, text, [stops])).toEqual([expect.stringContaining(breach)]);
});

test('doors, the floor, and an element that a page loads are ways in', () => {
  const element = {
    path: 'src/client/player/film-player.ts',
    text: "export {};\ncustomElements.define('film-player', A);",
  };
  expect(inner('src/studio/film/a.ts', "import { a } from '../sound/sound.ts';")).toEqual([]);
  expect(inner('src/studio/film/a.ts', "import { a } from '../cache.ts';")).toEqual([]);
  expect(
    inner(
      'src/components/A.astro',
      "<script>\n  import '../client/player/film-player.ts';\n</script>",
      [element],
    ),
  ).toEqual([]);
});

test('a circle is found however long it is, and by types alone', () => {
  const file = (name: string, to: string): Source => ({
    path: `src/film/${name}.ts`,
    text: `import type { A } from './${to}.ts';`,
  });
  const [circle] = findCircles([file('a', 'b'), file('b', 'c'), file('c', 'a'), file('d', 'a')]);
  expect(circle?.map((name) => name.slice(9, -3))).toEqual(['a', 'b', 'c', 'a']);
  expect(findCircles([file('a', 'b'), file('b', 'c'), file('d', 'b')])).toEqual([]);
});

test('a room of seventeen files is too full', () => {
  const paths = Array.from({ length: 17 }, (_, index) => `src/film/a${index}.ts`);
  expect(findCrowdedRooms(paths)).toEqual(['src/film: 17 files side by side']);
  expect(findCrowdedRooms(paths.slice(1))).toEqual([]);
});
