import type { Task } from './list-tasks.ts';
import type { Practice } from './practise.ts';

/** Something done on a screen earlier; `text` is what was typed there. */
export type Done = { target: string; text?: string | undefined };

/** What is seen in a practice: a screen, what has been done on it, and what is written otherwise. */
export type ScreenNow = { name: string; done: Done[]; words: Map<string, string> };

/** What people wrote in place of the script's texts, in the tasks before a place. */
const wordsBefore = (tasks: readonly Task[], at: number, { typed }: Practice) =>
  new Map(
    tasks.slice(0, at).flatMap(({ number, text, form }) => {
      const own = typed[number];
      const isShown = text !== undefined && form !== 'code' && own !== undefined && own !== text;
      return isShown ? [[text, own] as const] : [];
    }),
  );

/** The tasks right before a place that were done on the same screen. */
function doneHere(tasks: readonly Task[], at: number, { typed }: Practice): Done[] {
  const before = tasks.slice(0, at);
  const screen = tasks[at]?.screen;
  const firstOther = before.map((task) => task.screen !== screen || task.then !== undefined);
  return before
    .slice(firstOther.lastIndexOf(true) + 1)
    .flatMap(({ number, kind, target, text }) =>
      target === undefined || kind === 'scroll'
        ? []
        : [{ target, ...(kind === 'type' && { text: typed[number] ?? text }) }],
    );
}

/** The screen that a practice stands at. Undefined when all is done. */
export function screenNow(tasks: readonly Task[], practice: Practice): ScreenNow | undefined {
  const { at, isAfter } = practice;
  const task = tasks[at];
  if (!task) return undefined;
  return isAfter && task.then !== undefined
    ? { name: task.then, done: [], words: wordsBefore(tasks, at + 1, practice) }
    : {
        name: task.screen,
        done: doneHere(tasks, at, practice),
        words: wordsBefore(tasks, at, practice),
      };
}

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A text of a drawn screen with the person's own words in it; a part of a word is left alone. */
export function putWords(text: string, words: ReadonlyMap<string, string>): string {
  let put = text;
  for (const [asked, own] of words) {
    const whole = new RegExp(`(^|[^\\p{L}\\p{N}])${asPattern(asked)}(?![\\p{L}\\p{N}])`, 'gu');
    put = put.replace(whole, (_, before: string) => before + own);
  }
  return put;
}
