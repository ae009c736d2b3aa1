import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { OnProgress } from '../studio/make-films.ts';
import type { FilmPlan } from '../studio/plan-film.ts';

const inSeconds = (ms: number) => Math.round(ms / 1000);

/** Tells how far the films are. `tell` after each piece of work, `stop` always. */
export type ProgressReport = { tell: OnProgress; stop(): void };

const shapeNames = { wide: 'liggande', tall: 'stående' };

/** Plain lines, where no terminal can draw a bar: one when a film begins, one when it is made. */
function reportLines(write: (line: string) => void): ProgressReport {
  const began = new Map<FilmPlan, number>();
  return {
    tell({ guide }, plan, doneMs) {
      const name = `Film ${guide}, ${shapeNames[plan.shape.shape]}`;
      if (!began.has(plan)) {
        began.set(plan, performance.now());
        write(`${name} (${inSeconds(plan.durationMs)} s) görs …`);
      } else if (doneMs >= plan.durationMs) {
        const tookMs = performance.now() - (began.get(plan) ?? 0);
        write(`${name} är klar efter ${inSeconds(tookMs)} s.`);
      }
    },
    stop: () => undefined,
  };
}

function reportBars(): ProgressReport {
  const format = '{film} |{bar}| {value} av {total} s film, {eta_formatted} kvar';
  const bars = new MultiBar({ format, hideCursor: true, etaBuffer: 60 }, Presets.rect);
  const barOf = new Map<FilmPlan, SingleBar>();
  return {
    tell({ guide }, plan, doneMs) {
      const name = `${guide}, ${shapeNames[plan.shape.shape]}`;
      const bar =
        barOf.get(plan) ?? bars.create(inSeconds(plan.durationMs), 0, { film: name.padEnd(36) });
      barOf.set(plan, bar);
      bar.update(inSeconds(doneMs));
    },
    stop: () => bars.stop(),
  };
}

/** A bar per film in a terminal, else plain lines. */
export const reportProgress = (): ProgressReport =>
  process.stdout.isTTY ? reportBars() : reportLines((line) => console.log(line));
