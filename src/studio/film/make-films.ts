import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { sweepHalfMade } from '../cache.ts';
import { type Camera, createCamera } from '../browser/browser.ts';
import { type FilmPlan, type Photo, shotsOf } from '../picture/picture.ts';
import { isFilmMade, writeManifest } from './film-manifest.ts';
import { tellCause } from '../tell-cause.ts';
import { openThreads } from '../threads.ts';
import { drawFilm, filmWorker } from './draw-film.ts';
import type { Sound } from '../sound/sound.ts';
import { makeFootageFilm, makeSignFilm } from '../footage/footage.ts';
import type { PreparedFilm } from './prepare-film.ts';
import { filmKey } from './film-key.ts';
import { type Studio } from './open-studio.ts';

/** Told while films are made; `doneMs` of `plan.durationMs` are drawn. */
export type OnProgress = (film: PreparedFilm, plan: FilmPlan, doneMs: number) => void;

/** Throws a RangeError, in Swedish, when a target cannot be seen or a screen is too full. */
function checkPhotos(film: PreparedFilm, plan: FilmPlan, photos: Map<string, Photo>): void {
  for (const gesture of plan.gestures) {
    if (!photos.get(gesture.device.html)?.targets[gesture.target]) {
      throw new RangeError(`${film.guide}: "${gesture.target}" kan inte ses på skärmen.`);
    }
  }
  const { steps, after = [] } = film.timeline;
  for (const { fromMs, place, panel, device } of plan.scenes) {
    const step = [...steps, ...after].findLast(({ startMs }) => startMs <= fromMs);
    const where = step ? `steget "${step.heading}"` : 'filmens början';
    if (photos.get(device.html)?.overflows) {
      throw new RangeError(
        `${film.guide}, ${where}: allt på skärmen ${place} får inte plats. Korta texten eller ta bort något.`,
      );
    }
    if (photos.get(panel.html)?.overflows) {
      throw new RangeError(
        `${film.guide} (${film.language}), ${where}: rubriken får inte plats bredvid bilden. Korta den, eller byt ut det längsta ordet.`,
      );
    }
  }
}

async function photograph(
  plan: FilmPlan,
  camera: Camera,
  signal: AbortSignal | undefined,
): Promise<Map<string, Photo>> {
  const photos = new Map<string, Photo>();
  for (const shot of shotsOf(plan)) {
    // A camera that is asked after it was closed would start its browser anew.
    signal?.throwIfAborted();
    photos.set(shot.html, await camera.take(shot));
  }
  return photos;
}

/**
 * Waits for both, also when one of them has failed: what goes on after the camera is closed would
 * open it anew, and nobody would close it.
 */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

/** One shape of a film, and the name under which it is kept. */
export type FilmPart = { film: PreparedFilm; plan: FilmPlan; key: string };

export const partsOf = (studio: Studio, films: PreparedFilm[]): FilmPart[] =>
  films.flatMap((film) =>
    film.plans.map((plan) => ({ film, plan, key: filmKey(studio, film, plan) })),
  );

const shapeNames = { wide: 'liggande', tall: 'stående' };

/** A film as it is called in a report. */
export const nameFilm = ({ film: { guide, language }, plan }: FilmPart): string =>
  `${guide}, ${language}, ${shapeNames[plan.shape.shape]}`;

/** `force` makes also what is there; once `signal` is aborted all work ends and its reason is thrown. */
export type MakeOptions = { force?: boolean; signal?: AbortSignal | undefined };

/** A film that failed: which one, and why. */
const explainFailure = ({ guide }: PreparedFilm, cause: unknown): Error => {
  const told = tellCause(cause);
  const isLibrary = cause instanceof Error && cause.constructor.name === 'FFmpegError';
  const message = /worker/iu.test(told)
    ? 'programmet som ritar den stannade.'
    : isLibrary
      ? 'bilden eller ljudet går inte att läsa hela vägen. Spara filmen och inspelningarna på nytt, som MP4 och WAV.'
      : told;
  // What the content got wrong names the guide already.
  return new Error(
    message.includes(guide) ? message : `Filmen ${guide} blev inte gjord: ${message}`,
    {
      cause,
    },
  );
};

/**
 * Makes all films that are missing in the cache, on all cores. Every film is tried; what failed is
 * thrown together as an AggregateError. Nothing half-made is left, however it ends.
 */
export async function makeFilms(
  studio: Studio,
  films: PreparedFilm[],
  onProgress: OnProgress = () => undefined,
  { force = false, signal }: MakeOptions = {},
): Promise<FilmPart[]> {
  await sweepHalfMade(studio.cache);
  const parts = partsOf(studio, films);
  const camera = createCamera(studio.cache, studio.styles, studio.typefaces);
  const threads = openThreads();
  // One more than can be drawn at once: its photographs are taken meanwhile.
  const limit = pLimit(availableParallelism() + 1);
  const halt = new Int32Array(new SharedArrayBuffer(4));
  const sounds = new Map<PreparedFilm, Promise<Sound>>();
  const soundOf = (film: PreparedFilm): Promise<Sound> => {
    const { timeline, speeches } = film;
    const sound =
      sounds.get(film) ??
      (threads.run(
        { timeline, speeches, halt },
        { filename: filmWorker, name: 'makeSound' },
      ) as Promise<Sound>);
    sounds.set(film, sound);
    return sound;
  };
  const stop = () => {
    Atomics.store(halt, 0, 1);
    // A photograph that is being waited for ends with its browser.
    void camera.close().catch(() => undefined);
  };
  signal?.addEventListener('abort', stop, { once: true });
  const make = async ({ film, plan, key }: FilmPart) => {
    signal?.throwIfAborted();
    if (!force && (await isFilmMade(studio.cache, key))) return;
    onProgress(film, plan, 0);
    const isFirst = plan === film.plans[0];
    const told = (doneMs: number) => {
      if (!signal?.aborted) onProgress(film, plan, doneMs);
    };
    if (film.sign && isFirst) await makeSignFilm(studio.cache, key, film.sign, plan);
    if (film.footage) {
      const { footage, timeline } = film;
      const recorded = film.speeches.length > 0 ? await soundOf(film) : undefined;
      const job = { cache: studio.cache, key, footage, recorded, plan, steps: timeline.steps };
      await makeFootageFilm({ ...job, withStills: isFirst }, (doneMs) => {
        signal?.throwIfAborted();
        told(doneMs);
      });
      await writeManifest(studio, film, plan, key);
      onProgress(film, plan, plan.durationMs);
      return;
    }
    const [photos, sound] = await bothOf(photograph(plan, camera, signal), soundOf(film));
    checkPhotos(film, plan, photos);
    signal?.throwIfAborted();
    await drawFilm(threads, { key, cache: studio.cache, plan, sound, photos, halt }, told);
    // Written last: a film without it is not made.
    await writeManifest(studio, film, plan, key);
    onProgress(film, plan, plan.durationMs);
  };
  try {
    const results = await Promise.allSettled(parts.map((part) => limit(() => make(part))));
    signal?.throwIfAborted();
    const errors = results.flatMap((result, index) =>
      result.status === 'rejected' && parts[index]
        ? [explainFailure(parts[index].film, result.reason)]
        : [],
    );
    if (errors.length > 0) {
      throw new AggregateError(
        errors,
        [...new Set(errors.map(({ message }) => message))].join('\n'),
      );
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await camera.close();
    await threads.close();
    // What was broken off between two pictures has tidied up; this is for all else.
    if (signal?.aborted) await sweepHalfMade(studio.cache, process.pid);
  }
  return parts;
}
