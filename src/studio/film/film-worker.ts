import { writeFile } from 'node:fs/promises';
import type { MessagePort } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import type { Timeline } from '../../film/timeline.ts';
import { type Cache, putCached } from '../cache.ts';
import {
  Composer,
  decodePictures,
  type Picture,
  type FilmPlan,
  type Photo,
  type Shot,
  drawTitle,
  shotsOf,
} from '../picture/picture.ts';
import { drawnLook, startEncoder } from '../encode/encode.ts';
import { masterSound, mixSound, type Sound } from '../sound/sound.ts';
import { filmFiles, filmKind } from '../film-files.ts';
import type { Speech } from '../voice/voice.ts';

/** One shape of a film to be made: all pictures are taken, the sound is ready. */
export type FilmJob = {
  key: string;
  cache: Cache;
  plan: FilmPlan;
  sound: Sound;
  /** By the shot's HTML. */
  photos: Map<string, Photo>;
  /** Where the worker tells meanwhile how much is drawn. */
  port: MessagePort;
  /** Shared with the main thread: not zero when all work is to end. */
  halt: Int32Array;
};

/** The sound of a film to be made ready, once for all its shapes. */
export type SoundJob = { timeline: Timeline; speeches: Speech[]; halt: Int32Array };

/** Told over the job's port: the film is drawn until here. */
export type FilmProgress = { doneMs: number };

/** Enough for the widest place that a poster has, small enough for a slow line. */
const posterWidthPx = 1280;

/** A thread that is stopped in the middle of FFmpeg's work takes the whole program with it. */
const throwIfHalted = ({ halt }: Pick<FilmJob, 'halt'>): void => {
  if (Atomics.load(halt, 0) !== 0) throw new Error('The work was stopped');
};

async function encodeFilm(path: string, job: FilmJob, composer: Composer): Promise<void> {
  const onTheirWay = composer.spansOnTheirWay();
  const encoder = await startEncoder(path, job.plan.shape, job.sound, drawnLook(onTheirWay));
  let finished = false;
  try {
    const keyframes = new Set(job.plan.keyframesMs);
    for (const atMs of composer.moments) {
      throwIfHalted(job);
      composer.paint(atMs, encoder.planes);
      // One that has not changed costs next to nothing, and pictures are counted by their moments.
      await encoder.handleFrame(atMs, keyframes.has(atMs));
      job.port.postMessage({ doneMs: atMs } satisfies FilmProgress);
    }
    finished = true;
    await encoder.stop(job.plan.durationMs);
  } finally {
    if (!finished) await encoder.abort();
  }
}

/** The title card, scaled: the poster of the page, and 1200 × 630 for whoever shares it. */
async function writeStills(job: FilmJob): Promise<void> {
  const { widthPx, heightPx } = job.plan.shape;
  const title = await drawTitle(job.plan, job.photos);
  const still = (width: number, height: number) => {
    const canvas = createCanvas(width, height);
    canvas.getContext('2d').drawImage(title, 0, 0, width, (width * heightPx) / widthPx);
    return canvas;
  };
  const files = filmFiles(job.key);
  const poster = still(posterWidthPx, Math.round((posterWidthPx * heightPx) / widthPx));
  await putCached(job.cache, filmKind, files.poster, async (path) =>
    writeFile(path, await poster.encode('webp', 72)),
  );
  await putCached(job.cache, filmKind, files.shareImage, async (path) =>
    writeFile(path, await still(1200, 630).encode('jpeg', 82)),
  );
}

/** Draws and encodes one shape of a film into the cache. */
export async function makeFilm(job: FilmJob): Promise<void> {
  const pictures = await decodePictures(shotsOf(job.plan), job.photos, () => throwIfHalted(job));
  const pictureOf = ({ html }: Shot): Picture => {
    const picture = pictures.get(html);
    if (!picture) throw new RangeError('A scene has no photograph');
    return picture;
  };
  await writeStills(job);
  // The film itself comes last: when it is there, all of it is.
  await putCached(job.cache, filmKind, filmFiles(job.key).video, (path) =>
    encodeFilm(path, job, new Composer(job.plan, pictureOf)),
  );
}

/** Mixes and masters a film's sound; the samples are in memory that all workers see. */
export function makeSound(job: SoundJob): Sound {
  throwIfHalted(job);
  const mixed = mixSound(job.timeline, job.speeches);
  throwIfHalted(job);
  const { samples, sampleRate } = masterSound(mixed);
  const shared = new Float32Array(new SharedArrayBuffer(samples.byteLength));
  shared.set(samples);
  return { samples: shared, sampleRate };
}
