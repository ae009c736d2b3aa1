import { join } from 'node:path';
import type { Cue } from '../../src/film/captions.ts';
import type { FilmRecord } from '../../src/model/film-record.ts';
import { parseWebVtt } from './parse-webvtt.ts';
import { dist, readSiteFile } from './read-site.ts';

/** A film as `films/index.json` tells of it; times in ms, files relative to the site's root. */
export type IndexedFilm = {
  guide: string;
  /** Drawn by the studio, or recorded by somebody: what holds for films differs between them. */
  kind: 'drawn' | 'filmed';
  language: string;
  shape: string;
  title: string;
  file: string;
  poster: string;
  tracks: FilmRecord['tracks'];
  /** A picture of each step of a filmed guide. */
  stills: string[];
  /** The film in sign language. */
  sign?: string;
  durationMs: number;
  /** The end of the main film; chapters may follow. */
  endMs: number;
  narration: string;
  steps: { id: string; startMs: number }[];
  after: { id: string; startMs: number }[];
};

export const films = JSON.parse(readSiteFile('films/index.json').toString()) as IndexedFilm[];

/** How films are told apart in test names: guide, language and shape. */
export const namedFilms = films.map((film) => ({
  ...film,
  name: `${film.guide} ${film.language} ${film.shape}`,
}));

/** One shape of each film: sound and words are the same in all. */
export const wideFilms = namedFilms.filter(({ shape }) => shape === 'wide');

const serviceOf = (guide: string): string | undefined => guide.split('/')[0];
const firstGuides = new Set(
  [...Map.groupBy(films, ({ guide }) => serviceOf(guide)).values()].map(([first]) => first?.guide),
);

/**
 * For what has to decode a film: all that somebody has filmed; of those that are drawn every guide in
 * Swedish, and the first of each service in other languages. `npm run films -- --verify` looks at all.
 */
export const fewerFilms = namedFilms.filter(
  ({ kind, guide, language }) => kind !== 'drawn' || language === 'sv' || firstGuides.has(guide),
);

export const filmPath = ({ file }: IndexedFilm): string => join(dist, file);

/** The cues of a film's track; throws when it has none of that name or the file is not WebVTT. */
export function readTrack({ guide, tracks }: IndexedFilm, name: string): Cue[] {
  const track = tracks.find((candidate) => candidate.name === name);
  if (!track) throw new RangeError(`The film ${guide} has no track ${name}`);
  return parseWebVtt(readSiteFile(track.file).toString());
}

/** Whether a guide's steps are drawn: then they can be practised. */
export const isDrawnGuide = (guide: string): boolean =>
  films.every((film) => film.guide !== guide || film.kind === 'drawn');

/** The chapters before the first step: a drawn film has a card there. */
export const cardsBefore = ({ kind }: IndexedFilm): number => (kind === 'drawn' ? 1 : 0);

/** The middle of each step in ms, by the chapters. */
export const stepMiddles = (film: IndexedFilm): number[] =>
  readTrack(film, 'chapters')
    .slice(cardsBefore(film), film.steps.length + cardsBefore(film))
    .map(({ startMs, endMs }) => Math.round((startMs + endMs) / 2));
