import type { Words } from 'site:words';
import { markFallback } from '../../i18n/fallback.ts';
import { fill } from '../../i18n/pattern.ts';
import type { Task } from '../../practice/list-tasks.ts';
import { markNames } from '../../practice/mark-names.ts';
import { askedText, type Practice, startPractice } from '../../practice/practise.ts';
import { inOne, sayOutcome, sayShown, sayWhatToDo } from '../../practice/say.ts';
import type { Said } from './fit-practice.ts';

/**
 * What a practice tells of its tasks, each the whole first and then in fewer words. `names` are what
 * stands on the drawn screens, and what it means in the reader's language.
 */
export function makeTeller(
  words: Words['practice'],
  names: ReadonlyMap<string, string>,
  { isForeign, isScam }: { isForeign: boolean; isScam: boolean },
) {
  /** A whole sentence in another language than the page's stands by itself. */
  const put = (text: string): string => (isForeign ? text : inOne(text));

  const sayPress = (label: string): string =>
    isForeign
      ? fill(words.press, { label: markFallback(label) })
      : markNames(fill(words.press, { label }), names);

  /** What stands under the heading: what came of the last move, and what to do. */
  function sayTold(task: Task, practice: Practice, asked: string): string[] {
    const { at, isAfter, outcome, hints } = practice;
    if (isAfter) {
      const next = task.isTold ? words.pretended : words.look;
      return outcome ? [`${words.right} ${next}`, next] : [next];
    }
    const isNews = outcome !== undefined && outcome.kind !== 'right';
    const welcome = isScam ? words.welcomeScam : words.welcome;
    const came = outcome ? sayOutcome(words, task, outcome, hints, asked) : at === 0 ? welcome : '';
    const isSent = task.kind === 'look' && task.isTold;
    const toDo = isSent ? words.pretended : sayWhatToDo(words, task, asked);
    const next = isNews ? '' : markNames(toDo, names);
    const whole = [came, next].filter(Boolean).join(' ');
    if (next === '') return [put(whole)];
    const short = task.kind === 'tap' && task.label ? [sayPress(task.label)] : [];
    return [put(whole), put(next), ...short];
  }

  /** What is said of a task to whoever does it right. */
  function listUsual(task: Task, at: number): Said[] {
    const practice: Practice = {
      ...startPractice(),
      at,
      ...(at > 0 && { outcome: { kind: 'right' } }),
    };
    const asked = askedText(task, practice);
    const done: Practice = { ...practice, isAfter: true, outcome: { kind: 'right' } };
    const heading = markNames(task.heading, names);
    return [
      { heading, told: sayTold(task, practice, asked) },
      ...(task.then === undefined
        ? []
        : [{ heading: words.after, told: sayTold(task, done, asked) }]),
    ];
  }

  /** What is said to whoever is shown how, or does what somebody else wants. */
  function listSeldom(task: Task): Said[] {
    const heading = markNames(task.heading, names);
    const shown = task.kind === 'look' || task.kind === 'wait' ? [] : [sayHow(task)];
    const fooled = task.avoid.map(({ why }) =>
      put(sayOutcome(words, task, { kind: 'tempted', why }, 1)),
    );
    return [...shown, ...fooled].map((text) => ({ heading, told: [text] }));
  }

  /** What the hand has shown, and that it is one's own turn. */
  function sayHow(task: Task, asked = task.text): string {
    return `${sayShown(words, task, asked)} ${words.yourTurn}`;
  }

  return { sayTold, listUsual, listSeldom, sayHow };
}
