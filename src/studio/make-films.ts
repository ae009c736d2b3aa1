import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { type Camera, createCamera, type Photo, type Shot } from './capture.ts';
import { isFilmMade } from './film-files.ts';
import type { FilmJob, FilmProgress } from './film-worker.ts';
import type { PreparedFilm } from './prepare-film.ts';
import { filmKey, type Studio } from './studio.ts';

/** Told while films are made; `doneMs` of `durationMs` are drawn. */
export type OnProgress = (film: PreparedFilm, doneMs: number) => void;

/** The shots of a film, each once. */
function shotsOf({ plan }: PreparedFilm): Shot[] {
  const shots = [
    ...plan.scenes.flatMap(({ panel, device }) => [panel, device]),
    ...plan.gestures.map(({ device }) => device),
  ];
  return [...new Map(shots.map((shot) => [shot.html, shot])).values()];
}

async function photograph(film: PreparedFilm, camera: Camera): Promise<Map<string, Photo>> {
  const photos = new Map<string, Photo>();
  for (const shot of shotsOf(film)) photos.set(shot.html, await camera.take(shot));
  for (const gesture of film.plan.gestures) {
    if (!photos.get(gesture.device.html)?.targets[gesture.target]) {
      throw new RangeError(`${film.guide}: "${gesture.target}" kan inte ses på skärmen.`);
    }
  }
  for (const step of film.timeline.steps) {
    const scene = film.plan.scenes.find(({ fromMs }) => fromMs === step.startMs);
    if (scene && photos.get(scene.device.html)?.overflows) {
      throw new RangeError(
        `${film.guide}, steg ${step.number}: allt på skärmen ${step.screen} får inte plats. Korta texten eller ta bort något.`,
      );
    }
  }
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

/**
 * Makes all films that are missing in the cache, on all cores, and gives each film's key.
 * Every film is tried; what failed is thrown together as an AggregateError.
 */
export async function makeFilms(
  studio: Studio,
  films: PreparedFilm[],
  onProgress: OnProgress = () => undefined,
): Promise<Map<PreparedFilm, string>> {
  const keys = new Map(films.map((film) => [film, filmKey(studio, film)]));
  const camera = createCamera(studio.cache, studio.styles);
  const limit = pLimit(availableParallelism());
  try {
    const results = await Promise.allSettled(
      films.map((film) =>
        limit(async () => {
          const key = keys.get(film) ?? '';
          if (isFilmMade(studio.cache, key)) return;
          const { plan, timeline, speeches } = film;
          const photos = await photograph(film, camera);
          onProgress(film, 0);
          await runWorker({ key, cache: studio.cache, plan, timeline, speeches, photos }, (ms) =>
            onProgress(film, ms),
          );
          onProgress(film, plan.durationMs);
        }),
      ),
    );
    const errors = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as Error] : [],
    );
    if (errors.length > 0) {
      throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    }
  } finally {
    await camera.close();
  }
  return keys;
}
