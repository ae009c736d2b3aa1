/** So long is nothing asked of whoever stands still before the screen, in ms. */
const warnAfterMs = 40_000;
/** Then the screen goes back to its beginning: twenty seconds to answer (WCAG 2.2.1); in ms. */
const leaveAfterMs = 60_000;
/** So long nobody has been there before the films go by themselves, in ms. */
const restAfterMs = 30_000;

/** What it means that nobody is there: nothing yet, a question with so many seconds left, the end. */
export type IdleTold =
  { kind: 'wait' } | { kind: 'ask'; leftS: number } | { kind: 'leave' } | { kind: 'rest' };

/** Knows how long nobody has touched the screen. Times are in ms, by whatever clock. */
export class IdleWatch {
  #sinceMs: number;
  #isVisited = false;

  constructor(nowMs: number) {
    this.#sinceMs = nowMs;
  }

  /** Whether somebody has been here since the screen was last at its beginning. */
  get isVisited(): boolean {
    return this.#isVisited;
  }

  /** Somebody is there. */
  touch(nowMs: number): void {
    this.#sinceMs = nowMs;
    this.#isVisited = true;
  }

  /** The visit is over. */
  clear(nowMs: number): void {
    this.#sinceMs = nowMs;
    this.#isVisited = false;
  }

  /** What to do now. While a film moves nobody has to touch anything. */
  look(nowMs: number, isFilmMoving: boolean): IdleTold {
    if (isFilmMoving) this.#sinceMs = nowMs;
    const quietMs = nowMs - this.#sinceMs;
    if (!this.#isVisited) return { kind: quietMs >= restAfterMs ? 'rest' : 'wait' };
    if (quietMs >= leaveAfterMs) return { kind: 'leave' };
    if (quietMs < warnAfterMs) return { kind: 'wait' };
    return { kind: 'ask', leftS: Math.ceil((leaveAfterMs - quietMs) / 1000) };
  }
}
