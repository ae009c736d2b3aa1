import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { buildCaptions, calmCaptions, standardCaptions } from '../../film/captions.ts';
import { nameLanguage } from '../../i18n/name-language.ts';
import { filmWordsIn } from '../film-words.ts';
import { cachePath } from '../cache.ts';
import { filmFiles, filmKind } from '../film-files.ts';
import { type FilmPart, nameFilm, type Studio } from '../film/film.ts';
import type { FilmProblem } from './film-problem.ts';
import { openPlayer } from './play-in-browser.ts';
import { type FilmToVerify, verifyFilm } from './verify-film.ts';

/** What a film of the studio is held against: its own timeline, plan and captions. */
export function expectFilm(studio: Studio, part: FilmPart): FilmToVerify {
  const { film, plan, key } = part;
  const { timeline } = film;
  const words = filmWordsIn(film.narration);
  const steps = [...timeline.steps, ...(timeline.after ?? [])];
  const panels = steps.flatMap(({ startMs }) => {
    const scene = plan.scenes.find(({ fromMs }) => fromMs === startMs);
    return scene ? [scene.panel.area] : [];
  });
  return {
    name: nameFilm(part),
    path: cachePath(studio.cache, filmKind, filmFiles(key).video),
    size: plan.shape,
    durationMs: timeline.durationMs,
    steps,
    tracks: [
      {
        label: words.captions,
        cues: buildCaptions(timeline, standardCaptions),
        rules: standardCaptions,
      },
      {
        label: words.calmCaptions,
        cues: buildCaptions(timeline, calmCaptions),
        rules: calmCaptions,
      },
      ...film.subtitles.map((track) => ({
        label: nameLanguage(track.language),
        cues: track.cues,
        rules: standardCaptions,
        translated: true,
      })),
    ],
    ...(film.footage ? {} : { panels }),
  };
}

/**
 * Decodes every film, holds it against its timeline and the bar, and plays it in a browser. Told of
 * each film when it is done. Throws an Error when there is no browser.
 */
export async function verifyFilms(
  films: FilmToVerify[],
  onVerified: (film: FilmToVerify, problems: FilmProblem[]) => void = () => undefined,
  signal?: AbortSignal,
): Promise<FilmProblem[]> {
  const player = await openPlayer();
  const close = () => void player.close();
  signal?.addEventListener('abort', close, { once: true });
  const limit = pLimit(availableParallelism());
  const verify = async (film: FilmToVerify): Promise<FilmProblem[]> => {
    signal?.throwIfAborted();
    const starts = film.steps.map(({ startMs }) => startMs);
    const problems = [
      ...(await verifyFilm(film)),
      ...(await player.play(film.name, film.path, starts)),
    ];
    signal?.throwIfAborted();
    onVerified(film, problems);
    return problems;
  };
  try {
    return (await Promise.all(films.map((film) => limit(() => verify(film))))).flat();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', close);
    await player.close();
  }
}
