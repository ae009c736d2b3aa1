import { chmod, cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPartial, listHalfMade } from './check-cache.ts';
import { runFilms } from './run-films.ts';
import { writeSampleContent } from './write-sample-content.ts';

let root: string;
let cacheRoot: string;
beforeAll(async () => {
  root = await writeSampleContent();
  cacheRoot = join(root, '.cache');
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('where no browser can be found it says so, and what to do', async () => {
  const { code, output } = await runFilms(root, [], { env: { KOPPLA_BROWSER: '/finns/inte' } });
  expect(output).toContain('Webbläsaren /finns/inte går inte att starta. Installera Google Chrome');
  expect(output).not.toContain('    at ');
  expect(code).toBe(1);
  expect(await listHalfMade(cacheRoot)).toEqual([]);
});

test('two builds at once on one cache both come through', async () => {
  const runs = await Promise.all([runFilms(root), runFilms(root)]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(await findPartial(cacheRoot)).toEqual([]);
  expect(await listHalfMade(cacheRoot)).toEqual([]);
}, 120_000);

/** How large the smallest film is, in blocks of 512 bytes. */
async function countFilmBlocks(): Promise<number> {
  const films = join(cacheRoot, 'films');
  const names = (await readdir(films)).filter((name) => name.endsWith('.mp4'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(films, name))).size));
  return Math.floor(Math.min(...sizes) / 512);
}

// A limit on the size of files meets writes as a full disk does, for any user and at a known place.
test.each([
  ['speech', 'at once', 0.1],
  ['films', 'half-way', 0.5],
  // The last that is written is the index, which the muxer moves to the front.
  ['films', 'at the very end', 0.99],
])(
  'when the disk gets full of %s %s it says so, and keeps nothing partial',
  async (kind, _, share) => {
    const blocks = Math.floor((await countFilmBlocks()) * share);
    await cp(join(cacheRoot, kind), join(root, 'kept'), { recursive: true });
    await rm(join(cacheRoot, kind), { recursive: true });
    const before = `trap '' XFSZ; ulimit -f ${blocks};`;
    const { code, output } = await runFilms(root, ['--force'], { before });
    expect(output).toContain('Disken är full. Det som var halvfärdigt är borttaget.');
    expect(code).toBe(1);
    expect(await listHalfMade(cacheRoot)).toEqual([]);
    expect(await findPartial(cacheRoot)).toEqual([]);
    await rm(join(cacheRoot, kind), { recursive: true, force: true });
    await rename(join(root, 'kept'), join(cacheRoot, kind));
  },
  60_000,
);

test.each([
  ['starts', 0],
  ['works', 60],
])(
  'when a worker dies while it %s it says so, and nothing partial is kept',
  async (_, afterMs) => {
    const program = `import { isMainThread } from "node:worker_threads"; if (!isMainThread) setTimeout(() => { throw new Error("worker fell over"); }, ${afterMs});`;
    const crash = `data:text/javascript,${encodeURIComponent(program)}`;
    const { code, output } = await runFilms(root, ['--force'], { nodeArgs: ['--import', crash] });
    expect(output).toContain(
      'Filmen prov/kort blev inte gjord: programmet som ritar den stannade.',
    );
    expect(code).toBe(1);
    expect(await findPartial(cacheRoot)).toEqual([]);
  },
  60_000,
);

test('damaged entries of every kind are noticed and made anew', async () => {
  for (const kind of ['speech', 'pictures', 'films']) {
    const folder = join(cacheRoot, kind);
    for (const [index, name] of (await readdir(folder)).sort().entries()) {
      const path = join(folder, name);
      const bytes = await readFile(path);
      const damaged = [
        Buffer.alloc(bytes.length, 'x'),
        bytes.subarray(0, bytes.length / 2),
        Buffer.alloc(0),
        Buffer.from(bytes.map((value, at) => (at === bytes.length >> 1 ? value ^ 1 : value))),
      ];
      await writeFile(path, damaged[index % damaged.length] ?? '');
    }
  }
  const unreadable = (await readdir(join(cacheRoot, 'speech'))).sort()[0] ?? '';
  await chmod(join(cacheRoot, 'speech', unreadable), 0);
  const { code, output } = await runFilms(root, ['--verify']);
  expect(output).toContain('2 filmer är klara, 2 av dem gjordes nu.');
  expect(output).toContain('Alla 2 filmer håller måttet.');
  expect(code).toBe(0);
  expect(await findPartial(cacheRoot)).toEqual([]);
}, 120_000);

test('a list tells which films have to be made, and why', async () => {
  const film = join(root, 'content/guides/prov/kort/film.yaml');
  const words = await readFile(film, 'utf8');
  await writeFile(film, words.replace('heading: Tryck på Mer', 'heading: Gå till mer'));
  const changed = await runFilms(root, ['--list']);
  expect(changed.output).toContain('prov/kort, sv, liggande: behöver göras, orden har ändrats');
  await writeFile(film, words);
  const screen = join(root, 'content/screens/prov/val.yaml');
  const drawn = await readFile(screen, 'utf8');
  await writeFile(screen, drawn.replaceAll('Val', 'Välj'));
  const redrawn = await runFilms(root, ['--list']);
  expect(redrawn.output).toContain('prov/kort, sv, stående: behöver göras, skärmarna har ändrats');
  await writeFile(screen, drawn);
  const same = await runFilms(root, ['--list']);
  expect(same.output).toContain('2 filmer, 0 behöver göras.');
});
