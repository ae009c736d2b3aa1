import type { Action, SceneName } from '../model/film.ts';
import type { SpokenSentence } from './timeline.ts';

/** A step as it is to be filmed: `label` is what stands on the target, as the voice names it. */
export type ScriptStep = {
  id: string;
  heading: string;
  screen: string;
  do?: Action | undefined;
  then?: string | undefined;
  label?: string | undefined;
  /** The place that is seen first. */
  scene?: SceneName | undefined;
};

/** A film to be made in one language: what is shown and, sentence by sentence, what is said. */
export type FilmScript = {
  title: string;
  steps: ScriptStep[];
  /** The places that the film begins and ends in. */
  opens?: SceneName | undefined;
  closes?: SceneName | undefined;
  /** Chapters after the main film. */
  after?: ScriptStep[] | undefined;
  say: { title: string[]; steps: string[][]; end: string[]; after?: string[][] | undefined };
};

/** The same, spoken: one entry for each sentence of `FilmScript.say`. */
export type SpokenParts = {
  title: SpokenSentence[];
  steps: SpokenSentence[][];
  end: SpokenSentence[];
  after?: SpokenSentence[][] | undefined;
};
