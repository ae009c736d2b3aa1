import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitSentences } from '../../src/film/split-sentences.ts';
import { readParts } from '../unit/footage/record-footage.ts';
import { readAloud } from '../unit/voices/read-aloud.ts';
import { writeWav } from '../unit/voices/write-wav.ts';
import { recordCamera } from './record-camera.ts';
import { steps, writeGuide } from './write-guide.ts';
import { drawnGuide, service } from './write-site.ts';

const camera = { widthPx: 1280, heightPx: 720 };
/** Whoever signs stands in the picture: it is upright. */
const signer = { widthPx: 480, heightPx: 640 };

/** The guides that are recorded: one filmed with sound and with sign language, one a silent screen. */
export const recordedGuides = ['egen-film', 'inspelad-skarm'];

/** A guide with a film of its own, and one in sign language beside it. */
async function recordFilmed(folder: string): Promise<void> {
  const { sound, partsMs, atSeconds } = await readParts(steps.map(({ say }) => say));
  await writeGuide(folder, { name: 'egen-film', title: 'Läsa en bok', atSeconds });
  await recordCamera(join(folder, 'film.mp4'), camera, partsMs, sound);
  await recordCamera(join(folder, 'sign.mp4'), signer, partsMs);
}

/** A telephone's own recording of its screen: upright and silent, with the steps read aloud beside it. */
async function recordScreen(folder: string): Promise<void> {
  const partsMs = [5000, 9000, 5000, 5000];
  const atSeconds = partsMs.map(
    (_, part) => partsMs.slice(0, part).reduce((a, b) => a + b, 0) / 1000,
  );
  await writeGuide(folder, { name: 'inspelad-skarm', title: 'Läsa på skärmen', atSeconds });
  await recordCamera(join(folder, 'film.mp4'), { widthPx: 540, heightPx: 960 }, partsMs);
  await mkdir(join(folder, 'voice'));
  for (const { id, say } of steps) {
    const { sound } = await readAloud(splitSentences(say));
    await writeFile(join(folder, 'voice', `${id}.wav`), writeWav(sound));
  }
}

/** Records all that is filmed on the small site: its own guides, and sign language for the drawn one. */
export async function recordGuides(site: string): Promise<void> {
  const folder = join(site, 'content/guides', service);
  await recordFilmed(join(folder, 'egen-film'));
  await recordScreen(join(folder, 'inspelad-skarm'));
  // Its film is as long as that site's own settings make it.
  const { openStudio, prepareGuide } = (await import(
    pathToFileURL(join(site, 'src/studio/film/film.ts')).href
  )) as typeof import('../../src/studio/film/film.ts');
  const { timeline } = await prepareGuide(await openStudio(site), `${service}/${drawnGuide}`, 'sv');
  const halfMs = Math.floor(timeline.durationMs / 80) * 40;
  await recordCamera(join(folder, drawnGuide, 'sign.mp4'), signer, [halfMs, halfMs]);
}
