import { writeFile } from 'node:fs/promises';
import type { TimedStep } from '../../film/timeline.ts';
import { type Cache, putCached } from '../cache.ts';
import { paper, type FilmPlan, copyArea, fillArea, type Planes } from '../picture/picture.ts';
import { decodeFootage } from './decode-footage.ts';
import { masterSound, quietRoom, soundRate, type Sound } from '../sound/sound.ts';
import { cameraLook, startEncoder } from '../encode/encode.ts';
import { filmFiles, filmKind, signFile, stillFile } from '../film-files.ts';
import { type OpenFootage, soundOf } from './open-footage.ts';
import { encodePoster, encodeShareImage, encodeStill, toCanvas } from './footage-stills.ts';

/** One shape of a recorded film to be made; stills of the steps are taken with the first shape. */
export type FootageJob = {
  cache: Cache;
  key: string;
  footage: OpenFootage;
  /** What is recorded beside a film that is silent itself, at the bar's loudness. */
  recorded?: Sound | undefined;
  plan: FilmPlan;
  steps: TimedStep[];
  withStills: boolean;
};

const trackOf = ({ picture, startMs }: OpenFootage['media']) => ({
  index: picture?.index ?? -1,
  startMs,
});

type Size = { widthPx: number; heightPx: number };
type OnDone = (doneMs: number) => void;

/** The film's own sound at the bar's loudness, exactly as long as the film. */
async function readSound({ footage, recorded, plan }: FootageJob): Promise<Sound> {
  const samples = new Float32Array(Math.round((plan.durationMs * soundRate) / 1000));
  const sound = recorded ? undefined : await soundOf(footage);
  const mastered = sound ? masterSound(quietRoom(sound, footage.speech)) : recorded;
  if (mastered) samples.set(mastered.samples.subarray(0, samples.length));
  return { samples, sampleRate: soundRate };
}

/** Pictures of the film that are wanted besides, by the time at which each is shown (ms). */
type Wanted = { atMs: number; take(planes: Planes): Promise<void> };

async function encode(
  path: string,
  { path: film, media }: OpenFootage,
  { shape, durationMs, keyframesMs }: FilmPlan,
  sound: Sound | undefined,
  wanted: Wanted[],
  onDone: OnDone,
): Promise<void> {
  const encoder = await startEncoder(path, shape, sound, cameraLook);
  const whole = { x: 0, y: 0, width: shape.widthPx, height: shape.heightPx };
  const left = new Set(wanted);
  let finished = false;
  try {
    const track = trackOf(media);
    let shown = '';
    for await (const { atMs, planes, widthPx, heightPx } of decodeFootage(film, track, shape)) {
      if (atMs >= durationMs) break;
      // A telephone that is turned meanwhile films in another shape: paper again around it.
      if (shown !== `${widthPx}×${heightPx}`) fillArea(encoder.planes, whole, paper);
      shown = `${widthPx}×${heightPx}`;
      const x = Math.floor((shape.widthPx - widthPx) / 4) * 2;
      const y = Math.floor((shape.heightPx - heightPx) / 4) * 2;
      copyArea(planes, { x, y }, encoder.planes, { x, y, width: widthPx, height: heightPx });
      await encoder.handleFrame(atMs, keyframesMs.includes(atMs));
      for (const picture of wanted.filter((each) => each.atMs === atMs)) {
        left.delete(picture);
        await picture.take(encoder.planes);
      }
      onDone(atMs);
    }
    // Where the sound goes on after the last picture, that one is still seen.
    for (const { take } of left) await take(encoder.planes);
    finished = true;
    await encoder.stop(durationMs);
  } finally {
    if (!finished) await encoder.abort();
  }
}

const middleOf = ({ startMs, endMs }: { startMs: number; endMs: number }): number =>
  Math.floor((startMs + endMs) / 80) * 40;

/**
 * Makes a recorded film to the same bar as the drawn ones: size with paper around and nothing cut
 * away, 25 pictures a second, loudness, a keyframe at every step; with poster, share image and a
 * still of every step.
 */
export async function makeFootageFilm(job: FootageJob, onDone: OnDone): Promise<void> {
  const { cache, key, footage, plan, steps } = job;
  const files = filmFiles(key);
  const { widthPx, heightPx } = plan.shape;
  const keep = (name: string, bytes: Promise<Buffer>) =>
    putCached(cache, filmKind, name, async (path) => writeFile(path, await bytes));
  const wanted: Wanted[] = (job.withStills ? steps : []).map((step) => ({
    atMs: middleOf(step),
    take: async (planes) => {
      await keep(stillFile(key, step.id), encodeStill(toCanvas(planes, widthPx, heightPx)));
    },
  }));
  const [first] = steps;
  if (first)
    wanted.push({
      atMs: middleOf(first),
      take: async (planes) => {
        const picture = toCanvas(planes, widthPx, heightPx);
        await keep(files.poster, encodePoster(picture));
        await keep(files.shareImage, encodeShareImage(picture));
      },
    });
  const sound = await readSound(job);
  await putCached(cache, filmKind, files.video, (path) =>
    encode(path, footage, plan, sound, wanted, onDone),
  );
}

/** Large enough to read hands and face, small enough to lie beside the film. */
const signSize = { widthPx: 640, heightPx: 720 };

/** Makes a sign-language film: without sound, as long as the film that it follows. */
export async function makeSignFilm(
  cache: Cache,
  key: string,
  sign: OpenFootage,
  { durationMs, keyframesMs }: FilmPlan,
): Promise<void> {
  let size: Size | undefined;
  for await (const { widthPx, heightPx } of decodeFootage(
    sign.path,
    trackOf(sign.media),
    signSize,
  )) {
    size = { widthPx, heightPx };
    break;
  }
  if (!size) throw new RangeError('The sign-language film has no picture');
  const shape = { shape: 'tall' as const, ...size, clearFromY: size.heightPx };
  const plan = { shape, durationMs, keyframesMs, scenes: [], gestures: [] };
  await putCached(cache, filmKind, signFile(key), (path) =>
    encode(path, sign, plan, undefined, [], () => undefined),
  );
}
