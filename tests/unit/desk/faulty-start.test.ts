import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openChecks } from '../../../src/build/desk/check-work.ts';
import type { Told } from '../../../src/build/desk/views/write-page.ts';
import { layOut } from '../../../src/build/form/lay-out.ts';
import { shownFolder } from '../../../src/build/shown-content.ts';
import {
  buildContent,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
} from '../checks/sample-content.ts';

const second = 'content/guides/bankid/fornya';
const [secondFilm, secondPage] = [`${second}/film.yaml`, `${second}/sv.mdx`];

/** Two guides of one service, in order. */
function writeTwo(): Map<string, string> {
  const texts = new Map(
    buildContent({ [englishPath]: undefined }).map(({ path, text }) => [path, text]),
  );
  const of = (path: string) => texts.get(path) ?? '';
  texts.set(secondFilm, of(filmPath));
  texts.set(
    secondPage,
    of(pagePath)
      .replace('title: Skaffa BankID', 'title: Förnya BankID')
      .replace('Du får en legitimation i telefonen.', 'Du får en legitimation till i telefonen.')
      .replace('wish: Skaffa BankID', 'wish: Förnya BankID'),
  );
  texts.set(servicePath, of(servicePath).replace('  - skaffa\n', '  - skaffa\n  - fornya\n'));
  return texts;
}

/** In the form that all files have: else each of them is a fault. */
const laidOut = [...writeTwo()].map(async ([path, text]): Promise<[string, string]> => [
  path,
  (await layOut(path, text)) ?? text,
]);
const sound = new Map(await Promise.all(laidOut));
const textOf = (path: string) => sound.get(path) ?? '';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-start-'));
  for (const [path, text] of sound) await write(path, text);
});
// What is said besides the faults may still be on its way to the cache.
afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

async function write(path: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** What the builder reads of a file; undefined where it is not there. */
const shown = (path: string): Promise<string | undefined> =>
  readFile(join(shownFolder(root), path), 'utf8').catch(() => undefined);

/** Somebody begins to write: a desk is opened over what lies there. */
function begin() {
  let told: readonly Told[] = [];
  const checks = openChecks(root, (now) => (told = now));
  return { stand: checks.stand, faults: () => told.filter(({ kind }) => kind === 'fault') };
}

const keepInGit = (): void => {
  const git = (...values: string[]) =>
    execFileSync('git', ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.se', ...values], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'Prov');
};

const faults: [name: string, path: string, text: string | Buffer | undefined][] = [
  ['a line moved in', filmPath, textOf(filmPath).replace('\n    heading', '\n   heading')],
  [
    'a screen that there is none of',
    filmPath,
    textOf(filmPath).replace('bankid/start', 'bankid/inte'),
  ],
  ['a page that is gone', pagePath, undefined],
  ['a screen that is gone', 'content/screens/bankid/start.yaml', undefined],
  ['a service with a key too many', servicePath, textOf(servicePath).replace('tint:', 'farg:')],
  ['an empty file', pagePath, ''],
  ['a file that Windows saved as it used to', pagePath, Buffer.from(textOf(pagePath), 'latin1')],
  ['the mark of two versions', filmPath, `<<<<<<< HEAD\n${textOf(filmPath)}`],
];

test.each(faults)(
  'whoever begins with %s sees the rest as it is, and that as it was',
  async (_, path, text) => {
    keepInGit();
    const changed = textOf(secondPage).replace('Din telefon.', 'Din egen telefon.');
    await write(secondPage, changed);
    if (text === undefined) await rm(join(root, path));
    else await write(path, text);
    const desk = begin();
    const standing = await desk.stand();
    expect(standing.isWhole).toBe(true);
    expect(desk.faults().length).toBeGreaterThan(0);
    expect(await shown(path)).toBe(textOf(path));
    expect(await shown(secondPage)).toBe(changed);
    // Mended, it is shown at once, and the builder is told.
    const mended = textOf(path).replace(/\n$/u, path.endsWith('.mdx') ? '\nNy rad.\n' : '\n');
    await write(path, mended);
    const after = await desk.stand();
    expect(after.faults).toEqual([]);
    expect(after.held).toEqual([]);
    expect(desk.faults()).toEqual([]);
    expect(await shown(path)).toBe(mended);
    if (mended !== textOf(path)) expect(after.changed).toEqual([path]);
  },
  20_000,
);

test('without git it is what was shown the last time, and where it never was it is left out', async () => {
  await begin().stand();
  await write(filmPath, 'steps: [');
  expect(await begin().stand()).toMatchObject({ isWhole: true, held: [filmPath] });
  expect(await shown(filmPath)).toBe(textOf(filmPath));

  await rm(shownFolder(root), { recursive: true });
  await write(filmPath, textOf(filmPath));
  await write(servicePath, textOf(servicePath).replace('  - fornya\n', ''));
  await write(secondFilm, 'steps: [');
  const desk = begin();
  expect((await desk.stand()).isWhole).toBe(true);
  expect(desk.faults().map(({ file }) => file)).toContain(secondFilm);
  expect([await shown(secondFilm), await shown(filmPath)]).toEqual([undefined, textOf(filmPath)]);
  await write(secondFilm, textOf(secondFilm));
  await write(servicePath, textOf(servicePath));
  expect((await desk.stand()).faults).toEqual([]);
  expect(await shown(secondFilm)).toBe(textOf(secondFilm));
});

test('what rests on something faulty that never was in order waits with it', async () => {
  await write(servicePath, 'title: [');
  const desk = begin();
  const standing = await desk.stand();
  expect(standing.faults.length).toBeGreaterThan(0);
  expect([await shown(servicePath), await shown(filmPath)]).toEqual([undefined, undefined]);
  await write(servicePath, textOf(servicePath));
  expect(await desk.stand()).toMatchObject({ isWhole: true, faults: [], held: [] });
  expect(await shown(filmPath)).toBe(textOf(filmPath));
});
