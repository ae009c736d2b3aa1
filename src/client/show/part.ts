/** A part of a showing, as whoever leads it meets it. */
export type ShowPart = {
  /** What "forward" would do now, as a word on the button: a key of the words. */
  next(): 'nextPart' | 'nextStep' | 'playFilm' | 'resume' | 'tryAgain' | 'practise';
  /** Goes on within the part; false when there is no more of it. */
  forward(): boolean;
  /** Goes back within the part; false at its beginning. */
  back(): boolean;
  again(): void;
  /** Whether there is something to see once more. */
  hasBegun(): boolean;
  pause(): void;
  /** Gives the speed that its film has then; nothing where there is none. */
  slower(): number | undefined;
  /** The part is left: nothing of it is heard any more. */
  rest(): void;
  /** The step of its film that is shown, from 1; 0 before that. */
  step(): number;
  /** Whether something goes on that must not be covered. */
  isRunning(): boolean;
  /** Whether a caption may stand where the buttons come: not while the film waits after a step. */
  isRead(): boolean;
};

/** A part that stands still: a question, a pause, a paper. */
export const stillPart: ShowPart = {
  next: () => 'nextPart',
  forward: () => false,
  back: () => false,
  again: () => undefined,
  hasBegun: () => false,
  pause: () => undefined,
  slower: () => undefined,
  rest: () => undefined,
  step: () => 0,
  isRunning: () => false,
  isRead: () => false,
};
