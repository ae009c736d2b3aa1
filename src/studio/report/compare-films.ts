import { buildCaptions, standardCaptions } from '../../film/captions.ts';
import { longestFilmMs } from '../../film/pace.ts';
import type { TimedStep, Timeline } from '../../film/timeline.ts';
import { nameTwin } from '../../checks/twins/list-missing.ts';
import { cachePath } from '../cache.ts';
import { ContentError } from '../content-error.ts';
import { filmFiles, filmKind } from '../film-files.ts';
import {
  filmLanguagesOf,
  type FilmPart,
  makeFilms,
  partsOf,
  prepareGuide,
  type PreparedFilm,
  type Studio,
} from '../film/film.ts';
import { tellSeconds } from '../tell-seconds.ts';
import { drawStepPictures } from './draw-step-pictures.ts';

/** A step before and after, as pictures in WebP; one that is new, or gone, has one of them. */
export type StepPair = {
  number: number;
  heading: string;
  /** It is a chapter after the film, on what often goes wrong. */
  isAfter: boolean;
  before?: Buffer;
  after?: Buffer;
  isChanged: boolean;
};

/** A film that is another than it was: what is told of it in numbers, and its steps. */
export type FilmPair = {
  guide: string;
  language: string;
  /** What the film is called: `Skaffa Mobilt BankID, på svenska`. */
  name: string;
  told: string;
  steps: StepPair[];
};

/** One shape is enough to be judged by. */
const inOneShape = (film: PreparedFilm): PreparedFilm => ({
  ...film,
  plans: film.plans.slice(0, 1),
});

type Side = { film: PreparedFilm; part: FilmPart };

async function prepareSide(
  studio: Studio,
  guide: string,
  language: string,
): Promise<Side | undefined> {
  const isThere =
    studio.content.guides.has(guide) && filmLanguagesOf(studio, guide).includes(language);
  if (!isThere) return undefined;
  const film = inOneShape(await prepareGuide(studio, guide, language));
  const [part] = partsOf(studio, [film]);
  return part && { film, part };
}

const endOf = ({ after, end, durationMs }: Timeline): number => (after ? end.endMs : durationMs);

/** How fast the fastest caption has to be read. */
const measureCaptions = (timeline: Timeline): { count: number; fastest: number } => {
  const cues = buildCaptions(timeline, standardCaptions);
  const rates = cues.map(
    ({ lines, startMs, endMs }) => (lines.join(' ').length * 1000) / (endMs - startMs),
  );
  return { count: cues.length, fastest: Math.max(0, ...rates) };
};

const was = (old: string | undefined, now: string): string =>
  old === undefined || old === now ? '' : ` (var ${old})`;

const tellFilm = (name: string, before?: Side, after?: Side): string => {
  if (!after) return `${name}: filmen försvinner.`;
  const [old, now] = [before, after].map((side) => side && measureCaptions(side.film.timeline));
  const [oldMs, nowMs] = [before, after].map((side) => side && endOf(side.film.timeline));
  const seconds = tellSeconds(nowMs ?? 0);
  const rate = (measured: { fastest: number } | undefined): string =>
    (measured?.fastest ?? 0).toFixed(1).replace('.', ',');
  return [
    `${name}: ${seconds} sekunder${was(oldMs === undefined ? undefined : tellSeconds(oldMs), seconds)}, högst ${longestFilmMs / 1000}.`,
    `${now?.count ?? 0} undertexter${was(old && String(old.count), String(now?.count))}.`,
    `Den snabbaste har ${rate(now)} tecken i sekunden${was(old && rate(old), rate(now))}, högst ${standardCaptions.charactersPerSecond}.`,
  ].join(' ');
};

/** The film's steps, and after them the chapters on what often goes wrong: they are looked at as well. */
const stepsOf = ({ film }: Side): TimedStep[] => [
  ...film.timeline.steps,
  ...(film.timeline.after ?? []),
];

const drawSide = async (studio: Studio, side: Side): Promise<Buffer[]> =>
  drawStepPictures(
    side.part,
    cachePath(studio.cache, filmKind, filmFiles(side.part.key).video),
    stepsOf(side),
  );

/** What is drawn while a step lasts: its device, and its heading, whose number others may change. */
const drawnIn = (side: Side, id: string): string => {
  const step = stepsOf(side).find((each) => each.id === id);
  if (!step) return '';
  const scenes = side.part.plan.scenes.filter(
    ({ fromMs }) => fromMs >= step.startMs && fromMs < step.endMs,
  );
  return JSON.stringify([step.heading, ...scenes.map(({ device }) => device.html)]);
};

async function pairSteps(
  before: { studio: Studio; side: Side | undefined },
  after: { studio: Studio; side: Side | undefined },
): Promise<StepPair[]> {
  const [old, now] = [before, after].map(({ side }) => (side ? stepsOf(side) : []));
  const oldPictures = before.side ? await drawSide(before.studio, before.side) : [];
  const pictures = after.side ? await drawSide(after.studio, after.side) : [];
  const order = [
    ...(now ?? []),
    ...(old ?? []).filter(({ id }) => !now?.some((one) => one.id === id)),
  ];
  return order.map(({ id, number, heading }) => {
    const from = old?.findIndex((one) => one.id === id) ?? -1;
    const to = now?.findIndex((one) => one.id === id) ?? -1;
    const [gone, come] = [oldPictures[from], pictures[to]];
    const isChanged =
      !before.side || !after.side || drawnIn(before.side, id) !== drawnIn(after.side, id);
    return {
      number,
      heading,
      isAfter: [before.side, after.side].some((side) =>
        side?.film.timeline.after?.some((one) => one.id === id),
      ),
      ...(gone && { before: gone }),
      ...(come && { after: come }),
      isChanged,
    };
  });
}

/** A film that cannot be made, and why, in Swedish. */
export type FilmFault = { guide: string; message: string };

/** One film before and after; undefined when it is the same. Throws a ContentError for one that cannot be made. */
async function compareFilm(
  before: Studio,
  after: Studio,
  guide: string,
  language: string,
): Promise<FilmPair | undefined> {
  const old = await prepareSide(before, guide, language);
  const now = await prepareSide(after, guide, language);
  if (old?.part.key === now?.part.key) return undefined;
  if (old) await makeFilms(before, [old.film]);
  if (now) await makeFilms(after, [now.film]);
  const name = `${(now ?? old)?.film.title ?? guide}, ${nameTwin(language)}`;
  const steps = await pairSteps({ studio: before, side: old }, { studio: after, side: now });
  return { guide, language, name, told: tellFilm(name, old, now), steps };
}

/**
 * The films of some guides that are not as they were, each made where it is missing and looked at step by
 * step. Films that are the same are neither made nor opened. One that cannot be made hides no other.
 */
export async function compareFilms(
  before: Studio,
  after: Studio,
  guides: readonly string[],
): Promise<{ pairs: FilmPair[]; faults: FilmFault[] }> {
  const pairs: FilmPair[] = [];
  const faults: FilmFault[] = [];
  for (const guide of guides) {
    const languages = [before, after].flatMap((studio) =>
      studio.content.guides.has(guide) ? filmLanguagesOf(studio, guide) : [],
    );
    for (const language of new Set(languages)) {
      try {
        const pair = await compareFilm(before, after, guide, language);
        if (pair) pairs.push(pair);
      } catch (error) {
        // That a film gets too long, or a heading too wide, is known first when it is spoken and drawn.
        if (!(error instanceof ContentError) && !(error instanceof AggregateError)) throw error;
        faults.push({ guide, message: error.message });
      }
    }
  }
  return { pairs, faults };
}
