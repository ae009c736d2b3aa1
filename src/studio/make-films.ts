import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { type Camera, createCamera, type Photo, type Shot } from './capture.ts';
import { isFilmMade } from './film-files.ts';
import type { FilmJob, FilmProgress } from './film-worker.ts';
import type { FilmPlan } from './plan-film.ts';
import type { PreparedFilm } from './prepare-film.ts';
import { filmKey, type Studio } from './studio.ts';

/** Told while films are made; `doneMs` of `plan.durationMs` are drawn. */
export type OnProgress = (film: PreparedFilm, plan: FilmPlan, doneMs: number) => void;

/** The shots of a plan, each once. */
function shotsOf(plan: FilmPlan): Shot[] {
  const shots = [
    ...plan.scenes.flatMap(({ panel, device }) => [panel, device]),
    ...plan.gestures.map(({ device }) => device),
  ];
  return [...new Map(shots.map((shot) => [shot.html, shot])).values()];
}

/** Throws a RangeError, in Swedish, when a target cannot be seen or a screen is too full. */
function checkPhotos(film: PreparedFilm, plan: FilmPlan, photos: Map<string, Photo>): void {
  for (const gesture of plan.gestures) {
    if (!photos.get(gesture.device.html)?.targets[gesture.target]) {
      throw new RangeError(`${film.guide}: "${gesture.target}" kan inte ses på skärmen.`);
    }
  }
  for (const step of film.timeline.steps) {
    const scene = plan.scenes.find(({ fromMs }) => fromMs === step.startMs);
    if (scene && photos.get(scene.device.html)?.overflows) {
      throw new RangeError(
        `${film.guide}, steg ${step.number}: allt på skärmen ${step.screen} får inte plats. Korta texten eller ta bort något.`,
      );
    }
  }
}

async function photograph(plan: FilmPlan, camera: Camera): Promise<Map<string, Photo>> {
  const photos = new Map<string, Photo>();
  for (const shot of shotsOf(plan)) photos.set(shot.html, await camera.take(shot));
  return photos;
}

function runWorker(job: FilmJob, onDone: (doneMs: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./film-worker.ts', import.meta.url), { workerData: job });
    worker.on('message', ({ doneMs }: FilmProgress) => onDone(doneMs));
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The film worker ended with code ${code}`)),
    );
  });
}

/** One shape of a film, and the name under which it is kept. */
export type FilmPart = { film: PreparedFilm; plan: FilmPlan; key: string };

export const partsOf = (studio: Studio, films: PreparedFilm[]): FilmPart[] =>
  films.flatMap((film) =>
    film.plans.map((plan) => ({ film, plan, key: filmKey(studio, film, plan) })),
  );

/**
 * Makes all films that are missing in the cache, on all cores. Every film is tried; what failed is
 * thrown together as an AggregateError.
 */
export async function makeFilms(
  studio: Studio,
  films: PreparedFilm[],
  onProgress: OnProgress = () => undefined,
): Promise<FilmPart[]> {
  const parts = partsOf(studio, films);
  const camera = createCamera(studio.cache, studio.styles);
  const limit = pLimit(availableParallelism());
  const make = async ({ film, plan, key }: FilmPart) => {
    if (isFilmMade(studio.cache, key)) return;
    const photos = await photograph(plan, camera);
    checkPhotos(film, plan, photos);
    const { timeline, speeches } = film;
    onProgress(film, plan, 0);
    await runWorker({ key, cache: studio.cache, plan, timeline, speeches, photos }, (doneMs) =>
      onProgress(film, plan, doneMs),
    );
    onProgress(film, plan, plan.durationMs);
  };
  try {
    const results = await Promise.allSettled(parts.map((part) => limit(() => make(part))));
    const errors = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as Error] : [],
    );
    if (errors.length > 0) {
      throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    }
  } finally {
    await camera.close();
  }
  return parts;
}
