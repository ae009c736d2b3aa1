import { join } from 'node:path';
import { openStudio, prepareGuide } from '../../src/studio/studio.ts';
import { readParts } from '../unit/footage/record-footage.ts';
import { recordCamera } from './record-camera.ts';
import { steps, writeGuide } from './write-guide.ts';
import { drawnGuide, service } from './write-site.ts';

const camera = { widthPx: 1280, heightPx: 720 };
const signer = { widthPx: 480, heightPx: 360 };

/** The guides that are recorded: one filmed with sound and with sign language. */
export const recordedGuides = ['egen-film'];

/** A guide with a film of its own, and one in sign language beside it. */
async function recordFilmed(folder: string): Promise<void> {
  const { sound, partsMs, atSeconds } = await readParts(steps.map(({ say }) => say));
  await writeGuide(folder, { name: 'egen-film', title: 'Läsa en bok', atSeconds });
  await recordCamera(join(folder, 'film.mp4'), camera, partsMs, sound);
  await recordCamera(join(folder, 'sign.mp4'), signer, partsMs);
}

/** Records all that is filmed on the small site: its own guides, and sign language for the drawn one. */
export async function recordGuides(site: string): Promise<void> {
  const folder = join(site, 'content/guides', service);
  await recordFilmed(join(folder, 'egen-film'));
  const { timeline } = await prepareGuide(await openStudio(site), `${service}/${drawnGuide}`, 'sv');
  const halfMs = Math.floor(timeline.durationMs / 80) * 40;
  await recordCamera(join(folder, drawnGuide, 'sign.mp4'), signer, [halfMs, halfMs]);
}
