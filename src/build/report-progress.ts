import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { PreparedFilm } from '../studio/prepare-film.ts';

const inSeconds = (ms: number) => Math.round(ms / 1000);

/** Tells how far the films are. `tell` after each piece of work, `stop` always. */
export type ProgressReport = { tell(film: PreparedFilm, doneMs: number): void; stop(): void };

/** Plain lines, where no terminal can draw a bar: one when a film begins, one when it is made. */
function reportLines(write: (line: string) => void): ProgressReport {
  const began = new Map<PreparedFilm, number>();
  return {
    tell(film, doneMs) {
      const { durationMs } = film.timeline;
      if (!began.has(film)) {
        began.set(film, performance.now());
        write(`Film ${film.guide} (${inSeconds(durationMs)} s) görs …`);
      } else if (doneMs >= durationMs) {
        const tookMs = performance.now() - (began.get(film) ?? 0);
        write(`Film ${film.guide} är klar efter ${inSeconds(tookMs)} s.`);
      }
    },
    stop: () => undefined,
  };
}

function reportBars(): ProgressReport {
  const format = '{film} |{bar}| {value} av {total} s film, {eta_formatted} kvar';
  const bars = new MultiBar({ format, hideCursor: true, etaBuffer: 60 }, Presets.rect);
  const barOf = new Map<PreparedFilm, SingleBar>();
  return {
    tell(film, doneMs) {
      const total = inSeconds(film.timeline.durationMs);
      const bar = barOf.get(film) ?? bars.create(total, 0, { film: film.guide.padEnd(30) });
      barOf.set(film, bar);
      bar.update(inSeconds(doneMs));
    },
    stop: () => bars.stop(),
  };
}

/** A bar per film in a terminal, else plain lines. */
export const reportProgress = (): ProgressReport =>
  process.stdout.isTTY ? reportBars() : reportLines((line) => console.log(line));
