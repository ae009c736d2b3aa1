/** A word of a spoken sentence; times in ms from the sentence's start. */
export type SpokenWord = { text: string; startMs: number; endMs: number };

/** A sentence as a voice has said it. `durationMs` is the sound's own length, silence trimmed. */
export type SpokenSentence = { text: string; durationMs: number; words: SpokenWord[] };

/** A sentence in a film; times in ms from the film's start. `part` is `title`, `end` or a step's id. */
export type TimedSentence = {
  part: string;
  text: string;
  startMs: number;
  endMs: number;
  words: SpokenWord[];
};

/** What the hand does: it is at the target from `arriveMs`, acts at `actMs`, has done at `doneMs`. */
export type TimedAction = {
  kind: 'tap' | 'type' | 'scroll' | 'scan' | 'wait';
  target: string;
  text?: string | undefined;
  arriveMs: number;
  actMs: number;
  doneMs: number;
};

export type TimedStep = {
  id: string;
  /** Counted from 1. */
  number: number;
  heading: string;
  startMs: number;
  endMs: number;
  /** The drawn screen; a filmed step has none. */
  screen?: string | undefined;
  action?: TimedAction | undefined;
  then?: { screen: string; atMs: number } | undefined;
};

export type TimeSpan = { startMs: number; endMs: number };

/** The one timeline of a film: integer milliseconds, read by captions, chapters, transcript, frames and pages. */
export type Timeline = {
  durationMs: number;
  title: TimeSpan;
  end: TimeSpan;
  steps: TimedStep[];
  /**
   * Chapters after the main film, for whoever wants them: what often goes wrong. The main film ends
   * at `end.endMs`, the file at `durationMs`. Numbers start again from 1.
   */
  after?: TimedStep[] | undefined;
  sentences: TimedSentence[];
};
