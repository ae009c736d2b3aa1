import { appendFile, copyFile, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  Conversion,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatFilmProblem } from '../../../src/studio/verify/film-problem.ts';
import { type FilmToVerify, verifyFilm } from '../../../src/studio/verify/verify-film.ts';
import { type Damage, makeSampleFilm } from './make-sample-film.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-verify-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let whole: FilmToVerify;
beforeAll(async () => {
  whole = await makeSampleFilm(join(folder, 'whole.mp4'));
});

const faultsOf = async (film: FilmToVerify) => (await verifyFilm(film)).map(formatFilmProblem);

/** A copy of the whole film, for damage to the file itself. */
async function copyWhole(name: string): Promise<FilmToVerify> {
  const path = join(folder, `${name}.mp4`);
  await copyFile(whole.path, path);
  return { ...whole, path };
}

test('a film as it should be has no faults', async () => {
  expect(await faultsOf(whole)).toEqual([]);
});

describe.each<[string, Damage, string[]]>([
  ['too short', { lengthMs: 8000 }, ['Bilden har fel längd: 8,0 s', 'Ljudet har fel längd: 8,0 s']],
  ['a keyframe missing', { keyframesMs: [0, 6000] }, ['Steg 2 saknar nyckelbild vid 3,0 s']],
  ['too loud', { louder: 1.25 }, ['Ljudet är för starkt']],
  ['too quiet', { louder: 0.7 }, ['Ljudet är för svagt']],
  ['clipped', { peak: 1 }, ['Ljudets toppar är för höga']],
  ['speech 300 ms late', { speechDelayMs: 300 }, ['"Tryck på "Nästa"." vid 0,5 s kommer inte']],
  ['a blank step', { blankStep: 1 }, ['Steg 2 är tomt', 'Steg 2 har ingen rubrik']],
  ['a frozen step', { frozen: true }, ['Steg 2 ser ut som steg 1', 'Steg 3 ser ut som steg 2']],
  ['flashing', { flashEveryMs: 80 }, ['Bilden blinkar: mer än tre gånger i sekunden']],
  ['ink among the captions', { inkBelow: true }, ['Steg 1 har något där undertexterna ska stå']],
  ['weak contrast', { ink: 130 }, ['Steg 1 har text med för svag kontrast: 3,']],
])('a film with %s', (name, damage, expected) => {
  test('is told of', async () => {
    const film = await makeSampleFilm(join(folder, `${name}.mp4`), damage);
    const faults = await faultsOf(film);
    for (const fault of expected) {
      expect(faults).toContainEqual(
        expect.stringMatching(`^prov: .*${fault.replaceAll('.', '\\.')}`),
      );
    }
  });
});

test('slow blinking, three times in a second and a half, is no flashing', async () => {
  const film = await makeSampleFilm(join(folder, 'slow.mp4'), { flashEveryMs: 250 });
  expect(await faultsOf(film)).not.toContainEqual(expect.stringContaining('blinkar'));
});

test('a file that is too big is told of', async () => {
  const film = await copyWhole('big');
  const padding = Buffer.alloc(200_000);
  padding.writeUInt32BE(padding.length);
  padding.write('free', 4);
  await appendFile(film.path, padding);
  const faults = await faultsOf(film);
  expect(faults).toEqual([
    expect.stringMatching(/Filen är för stor: 2\d\d kB\. Gränsen är högst 150 kB/u),
  ]);
});

test('captions that go too fast, are too long or come off the sound are told of', async () => {
  const [track] = whole.tracks;
  if (!track) throw new RangeError('no track');
  const cue = {
    startMs: 3500,
    endMs: 5000,
    lines: ['Tryck på "Nästa" nere på skärmen nu', 'och vänta en stund'],
  };
  const fast = await faultsOf({ ...whole, tracks: [{ ...track, cues: [cue] }] });
  expect(fast).toEqual([expect.stringContaining('Text 1 går för fort: 36.0 tecken i sekunden')]);
  const shifted = track.cues.map((each) => ({
    ...each,
    startMs: each.startMs + 300,
    endMs: each.endMs + 300,
  }));
  const late = await faultsOf({ ...whole, tracks: [{ ...track, cues: shifted }] });
  expect(late).toHaveLength(3);
  expect(late[0]).toMatch(/kommer inte med rösten: (?:29|30)\d ms ifrån/u);
  const hyphenated = { ...cue, endMs: 9100, lines: ['Tryck på knap-', 'pen'] };
  const faults = await faultsOf({ ...whole, tracks: [{ ...track, cues: [hyphenated] }] });
  expect(faults).toContainEqual(expect.stringContaining('text 1 slutar efter filmen'));
  expect(await faultsOf({ ...whole, tracks: [{ ...track, cues: [] }] })).toEqual([
    expect.stringContaining('inga texter'),
  ]);
});

test('a file whose index comes last is told of', async () => {
  const input = new Input({
    formats: ALL_FORMATS,
    source: new BufferSource(await readFile(whole.path)),
  });
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target });
  await (await Conversion.init({ input, output })).execute();
  const film = { ...whole, path: join(folder, 'late.mp4') };
  await writeFile(film.path, Buffer.from(target.buffer ?? new ArrayBuffer(0)));
  expect(await faultsOf(film)).toEqual([expect.stringContaining('Filmen kan inte börja direkt')]);
});

test('a file that was cut off is told of, wherever it was cut', async () => {
  const { length } = await readFile(whole.path);
  for (const share of [0.95, 0.6, 0.01, 0]) {
    const film = await copyWhole(`cut-${share}`);
    await truncate(film.path, Math.floor(length * share));
    const faults = await faultsOf(film);
    expect(faults).toContainEqual(
      expect.stringMatching(/Filen är avhuggen|Filmen går inte att läsa/u),
    );
  }
});

test('a file that is no film, or is not there, is told of', async () => {
  const film = await copyWhole('garbage');
  await writeFile(film.path, Buffer.alloc(5000, 'x'));
  expect(await faultsOf(film)).toEqual([expect.stringContaining('Filmen går inte att läsa')]);
  expect(await faultsOf({ ...film, path: join(folder, 'nowhere.mp4') })).toHaveLength(1);
});

test('another size than the shape says is told of', async () => {
  const faults = await faultsOf({ ...whole, size: { widthPx: 1080, heightPx: 1350 } });
  expect(faults).toEqual([expect.stringContaining('Bilden har fel storlek: 480 × 270')]);
});
