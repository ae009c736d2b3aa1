import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { OnProgress } from '../../studio/film/film.ts';
import type { FilmPlan } from '../../studio/picture/picture.ts';

const inSeconds = (ms: number) => Math.round(ms / 1000);

/** Tells how far the films are. `tell` after each piece of work, `stop` always. */
export type ProgressReport = { tell: OnProgress; stop(): void };

const shapeNames = { wide: 'liggande', tall: 'stående' };

/** Plain lines, where no terminal can draw a bar: one when a film begins, one when it is made. */
function reportLines(write: (line: string) => void, count: number): ProgressReport {
  let made = 0;
  const began = new Map<FilmPlan, number>();
  return {
    tell({ guide }, plan, doneMs) {
      const name = `Film ${guide}, ${shapeNames[plan.shape.shape]}`;
      if (!began.has(plan)) {
        began.set(plan, performance.now());
        write(`${name} (${inSeconds(plan.durationMs)} s) görs …`);
      } else if (doneMs >= plan.durationMs) {
        const tookMs = performance.now() - (began.get(plan) ?? 0);
        made++;
        const ofAll = count > 0 ? ` (${made} av ${count})` : '';
        write(`${name} är klar efter ${inSeconds(tookMs)} s${ofAll}.`);
      }
    },
    stop: () => undefined,
  };
}

/** A bar for the whole, when it is known what will be made, and under it one for each film. */
function reportBars(plans: FilmPlan[]): ProgressReport {
  const format = '{film} |{bar}| {value} av {total} s film, {eta_formatted} kvar';
  const bars = new MultiBar({ format, hideCursor: true, etaBuffer: 60 }, Presets.rect);
  const barOf = new Map<FilmPlan, SingleBar>();
  const doneOf = new Map<FilmPlan, number>();
  const nameOf = (name: string) => ({ film: name.padEnd(36) });
  const wholeMs = plans.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const whole = wholeMs > 0 ? bars.create(inSeconds(wholeMs), 0, nameOf('Allt')) : undefined;
  return {
    tell({ guide }, plan, doneMs) {
      const name = `${guide}, ${shapeNames[plan.shape.shape]}`;
      const bar = barOf.get(plan) ?? bars.create(inSeconds(plan.durationMs), 0, nameOf(name));
      barOf.set(plan, bar);
      bar.update(inSeconds(doneMs));
      doneOf.set(plan, doneMs);
      whole?.update(inSeconds([...doneOf.values()].reduce((sum, ms) => sum + ms, 0)));
    },
    stop: () => bars.stop(),
  };
}

/**
 * A bar per film in a terminal, else plain lines. `plans` are the films that will be made, if that
 * is known: then there is a bar (or in plain lines a count) for the whole as well.
 */
export const reportProgress = (plans: FilmPlan[] = []): ProgressReport =>
  process.stdout.isTTY ? reportBars(plans) : reportLines((line) => console.log(line), plans.length);
