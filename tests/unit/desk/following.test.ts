import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../../src/build/desk/open-desk.ts';
import { layOut } from '../../../src/build/form/lay-out.ts';
import { shownFolder } from '../../../src/build/shown-content.ts';
import {
  buildContent,
  englishPath,
  filmPath,
  pagePath,
  startPath,
} from '../checks/sample-content.ts';
import { guide, writeGuide } from '../footage/sample-guide.ts';

let root: string;
let desk: Desk;
let film: string;
let page: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koppla-following-'));
  // In the form that all files have: else each of them is a fault.
  const laidOut = buildContent({ [englishPath]: undefined }).map(
    async ({ path, text }): Promise<[string, string]> => [path, (await layOut(path, text)) ?? text],
  );
  await writeGuide(root, Object.fromEntries(await Promise.all(laidOut)));
  film = await readFile(join(root, filmPath), 'utf8');
  page = await readFile(join(root, pagePath), 'utf8');
  desk = openDesk(root);
  await desk.stand();
});
afterAll(async () => {
  await desk.close();
  await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const save = (path: string, text: string) => writeFile(join(root, path), text);
const inFilm = (words: string) => film.replace('Vänta sedan lite.', words);
const inPage = (words: string) => page.replace('Din telefon.', words);
const board = () => desk.page(`${guide}/`);
const faults = async () => (await desk.told()).filter(({ kind }) => kind === 'fault');
const shown = (path: string) => readFile(join(shownFolder(root), path), 'utf8');

/** Long enough for a machine that is doing much else: what is lost does not come however long one waits. */
const patience = { timeout: 20_000, interval: 25 };

/** Where all of it ends, whatever it went through: on the storyboard, in what is told, before the builder. */
async function expectLast(words: string): Promise<void> {
  await expect.poll(board, patience).toContain(words);
  await expect.poll(faults, patience).toEqual([]);
  await desk.stand();
  expect(await shown(filmPath)).toContain(words);
}

test('a file that is empty for a moment while it is saved is not told of', async () => {
  const told: string[] = [];
  const stop = desk.listen((news) => {
    if (news.kind === 'told') told.push(...news.told.map(({ file }) => file));
  });
  for (const words of ['Först detta.', 'Sedan detta.', 'Vänta sedan lite.']) {
    await save(filmPath, '');
    // Longer than it takes until it is looked at, and shorter than it is waited for.
    await wait(300);
    await save(filmPath, inFilm(words));
    await expectLast(words);
  }
  stop();
  expect(told.filter((file) => file === filmPath)).toEqual([]);
});

test.each([0, 3, 40])(
  'of twenty saves, %i ms apart, the last is what is seen',
  async (apartMs) => {
    for (let turn = 1; turn <= 20; turn++) {
      // Every third is one that nobody can read, and most of all the one before the last.
      await save(filmPath, turn % 3 === 1 ? 'steps: [' : inFilm(`Vänta ${turn} gånger.`));
      await wait(apartMs);
    }
    await expectLast('Vänta 20 gånger.');
  },
  60_000,
);

test('two files that are saved at once are both seen, with what is wrong in one of them', async () => {
  await Promise.all([
    save(filmPath, inFilm('Vänta en stund till.')),
    save(pagePath, inPage('Din telefon.\n  -')),
  ]);
  await expect.poll(board, patience).toContain('Vänta en stund till.');
  await expect
    .poll(async () => (await faults()).map(({ file }) => file), patience)
    .toContain(pagePath);
  await desk.stand();
  expect(await shown(filmPath)).toContain('Vänta en stund till.');
  expect(await shown(pagePath)).toContain('- Din telefon.');
  await save(pagePath, inPage('Din egen telefon.'));
  await expectLast('Vänta en stund till.');
  expect(await shown(pagePath)).toContain('- Din egen telefon.');
});

test('what is saved while the check is running is checked after it, again and again', async () => {
  let heard = 0;
  const stop = desk.listen(({ kind }) => {
    if (kind === 'told') heard++;
  });
  try {
    for (let turn = 1; turn <= 6; turn++) {
      const isWrong = turn % 2 === 1;
      const before = heard;
      await save(filmPath, inFilm(isWrong ? 'Vänta 💥 lite.' : `Vänta ${turn} varv.`));
      // The check has just begun, or is about to: nobody waits for it.
      const asked = desk.stand();
      await wait(turn * 7);
      await save(filmPath, inFilm(`Vänta ${turn} varv till.`));
      await asked;
      await expectLast(`Vänta ${turn} varv till.`);
      expect(heard).toBeGreaterThan(before);
    }
  } finally {
    stop();
  }
});

test('a file that is written anew beside and moved into place, taken away and put back, is followed, and a new folder', async () => {
  await save(`${filmPath}.tmp`, inFilm('Vänta på brevet.'));
  await rename(join(root, `${filmPath}.tmp`), join(root, filmPath));
  await expectLast('Vänta på brevet.');
  await rm(join(root, filmPath));
  await expect.poll(faults, patience).not.toEqual([]);
  await desk.stand();
  expect(await shown(filmPath)).toContain('Vänta på brevet.');
  await save(filmPath, inFilm('Vänta på svaret.'));
  await expectLast('Vänta på svaret.');
  // A new folder, and what is changed in it afterwards.
  const folder = join(root, 'content/screens/tvatt');
  await mkdir(folder);
  const gallery = () => desk.page('');
  const screen = await readFile(join(root, startPath), 'utf8');
  await writeFile(join(folder, 'ny.yaml'), screen.replace('Börja', 'Tvätta'));
  await expect.poll(gallery, patience).toContain('Tvätta');
  await writeFile(join(folder, 'ny.yaml'), screen.replace('Börja', 'Skölj'));
  await expect.poll(gallery, patience).toContain('Skölj');
});
