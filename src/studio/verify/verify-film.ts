import type { TimedStep } from '../../film/timeline.ts';
import type { Area } from '../picture/picture.ts';
import { tellCause } from '../tell-cause.ts';
import { checkCaptionArea } from './check-caption-area.ts';
import { checkContrast } from './check-contrast.ts';
import { type CaptionTrack, checkCues } from './check-cues.ts';
import { checkDuration } from './check-duration.ts';
import { checkFlashes } from './check-flashes.ts';
import { checkFormat } from './check-format.ts';
import { checkKeyframes } from './check-keyframes.ts';
import { checkLoudness } from './check-loudness.ts';
import { checkSteps } from './check-steps.ts';
import { checkSync } from './check-sync.ts';
import { checkWeight } from './check-weight.ts';
import { decodeFilm } from './measure/decode-film.ts';
import type { FilmProblem } from './film-problem.ts';

/** A film, and what it is held against. Times in ms. */
export type FilmToVerify = {
  /** As it is called in the report. */
  name: string;
  path: string;
  size: { widthPx: number; heightPx: number };
  durationMs: number;
  steps: Pick<TimedStep, 'startMs' | 'endMs'>[];
  tracks: CaptionTrack[];
  /** Where each step's words stand; absent in recorded footage, whose pictures are its own. */
  panels?: Area[] | undefined;
};

/** Decodes a film once and holds every measure against it; an empty list means that all is well. */
export async function verifyFilm(film: FilmToVerify): Promise<FilmProblem[]> {
  const { name, path, size, durationMs, steps, tracks, panels } = film;
  const captions = tracks.flatMap((track) => checkCues(name, track, durationMs));
  const middles = steps.map(({ startMs, endMs }) => Math.round((startMs + endMs) / 2));
  try {
    const decoded = await decodeFilm(name, path, middles);
    return [
      ...checkFormat(decoded, size),
      ...checkDuration(decoded, durationMs),
      ...checkKeyframes(decoded, steps),
      ...checkWeight(decoded, durationMs, panels ? 'drawn' : 'filmed'),
      ...checkLoudness(decoded),
      ...captions,
      ...tracks
        .filter(({ translated }) => !translated)
        .flatMap(({ label, cues }) => checkSync(decoded, label, cues)),
      ...checkSteps(decoded, panels !== undefined),
      ...checkFlashes(decoded),
      ...(panels ? [...checkCaptionArea(decoded), ...checkContrast(decoded, panels)] : []),
    ];
  } catch (error) {
    const measured = tellCause(error);
    return [
      ...captions,
      { film: name, what: 'Filmen går inte att läsa', measured, bar: 'en hel film' },
    ];
  }
}
