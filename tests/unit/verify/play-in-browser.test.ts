import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayer, type Player } from '../../../src/studio/verify/play-in-browser.ts';
import { makeSampleFilm, timeline } from './make-sample-film.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-play-'));
const starts = timeline.steps.map(({ startMs }) => startMs);
let player: Player;
beforeAll(async () => {
  player = await openPlayer();
});
afterAll(async () => {
  await player.close();
  await rm(folder, { recursive: true, force: true });
});

test('a film plays: every step is shown and it comes to its end', async () => {
  const { path } = await makeSampleFilm(join(folder, 'whole.mp4'));
  expect(await player.play('prov', path, starts)).toEqual([]);
});

test('a file that is no film does not play', async () => {
  const path = join(folder, 'garbage.mp4');
  await writeFile(path, Buffer.alloc(5000, 'x'));
  const [problem] = await player.play('prov', path, starts);
  expect(problem?.what).toBe('Filmen spelas inte i webbläsaren');
});
