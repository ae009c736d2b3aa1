import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import type { Timeline } from '../film/timeline.ts';
import { type Cache, putCached } from './cache.ts';
import { Composer } from './compose.ts';
import { decodePicture, type Picture } from './decode-picture.ts';
import { startEncoder } from './encode.ts';
import { masterSound } from './encode-sound.ts';
import { filmFiles, filmKind } from './film-files.ts';
import { mixSound } from './mix-sound.ts';
import type { Speech } from './narrate.ts';
import type { FilmPlan } from './plan-film.ts';
import type { Photo, Shot } from './capture.ts';
import { paperColour } from './stage.ts';

/** One shape of a film to be made: all pictures are taken, all sentences spoken. */
export type FilmJob = {
  key: string;
  cache: Cache;
  plan: FilmPlan;
  timeline: Timeline;
  speeches: Speech[];
  /** By the shot's HTML. */
  photos: Map<string, Photo>;
};

/** What the worker tells meanwhile: how much of the film is drawn. */
export type FilmProgress = { doneMs: number };

/** Enough for the widest place that a poster has, small enough for a slow line. */
const posterWidthPx = 1280;

async function encodeFilm(path: string, job: FilmJob, composer: Composer): Promise<void> {
  const sound = masterSound(mixSound(job.timeline, job.speeches));
  const encoder = await startEncoder(path, job.plan.shape, sound);
  let finished = false;
  try {
    const keyframes = new Set(job.plan.keyframesMs);
    for (const atMs of composer.moments) {
      const painted = composer.paint(atMs, encoder.planes);
      if (painted || keyframes.has(atMs)) await encoder.handleFrame(atMs, keyframes.has(atMs));
      parentPort?.postMessage({ doneMs: atMs } satisfies FilmProgress);
    }
    finished = true;
    await encoder.stop(job.plan.durationMs);
  } finally {
    if (!finished) await encoder.abort();
  }
}

/** The title card, scaled: the poster of the page, and 1200 × 630 for whoever shares it. */
async function writeStills(job: FilmJob, pictureOf: (shot: Shot) => Picture): Promise<void> {
  const { widthPx, heightPx } = job.plan.shape;
  const title = createCanvas(widthPx, heightPx);
  const context = title.getContext('2d');
  context.fillStyle = paperColour;
  context.fillRect(0, 0, widthPx, heightPx);
  const [first] = job.plan.scenes;
  if (!first) throw new RangeError('A film without scenes');
  for (const shot of [first.panel, first.device]) {
    context.drawImage(pictureOf(shot).image, shot.area.x, shot.area.y);
  }
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

async function makeFilm(job: FilmJob): Promise<void> {
  const pictures = new Map<string, Picture>();
  for (const [html, photo] of job.photos) {
    pictures.set(html, await decodePicture(photo));
  }
  const pictureOf = ({ html }: Shot): Picture => {
    const picture = pictures.get(html);
    if (!picture) throw new RangeError('A scene has no photograph');
    return picture;
  };
  await writeStills(job, pictureOf);
  // The film itself comes last: when it is there, all of it is.
  await putCached(job.cache, filmKind, filmFiles(job.key).video, (path) =>
    encodeFilm(path, job, new Composer(job.plan, pictureOf)),
  );
}

await makeFilm(workerData as FilmJob);
