import type { Words } from 'site:words';
import { fill } from '../../i18n/pattern.ts';
import type { Task } from '../../practice/list-tasks.ts';
import { markNames } from '../../practice/mark-names.ts';
import { askedText, type Practice, startPractice } from '../../practice/practise.ts';
import { inOne, sayOutcome, sayShown, sayWhatToDo } from '../../practice/say.ts';
import type { Said } from './fit-practice.ts';
import { makeOwnTeller } from './tell-own.ts';

/** Sentences one after the other; those that are empty are none. */
const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/**
 * What a practice tells of its tasks, each the whole first and then in fewer words. `names` are what
 * stands on the drawn screens, and what it means in the reader's language. `isForeign`: the guide is in
 * another, and what is to be done is told in the reader's own all the same.
 */
export function makeTeller(
  words: Words['practice'],
  names: ReadonlyMap<string, string>,
  { isForeign, isScam }: { isForeign: boolean; isScam: boolean },
) {
  /** A whole sentence in another language than the page's stands by itself. */
  const put = (text: string): string => (isForeign ? text : inOne(text));

  const sayPress = (label: string): string => markNames(fill(words.press, { label }), names);

  const own = makeOwnTeller(words, names);

  /** What a task is called: as the guide calls it, or by what is to be done. */
  const sayHeading = (task: Task, asked = task.text ?? ''): string =>
    isForeign ? own.sayHeading(task, asked) : markNames(task.heading, names);

  /** What is told when it is done, and the screen has answered. */
  function sayAfter(task: Task, isRight: boolean): string[] {
    const next = task.isTold ? words.pretended : words.look;
    const seen = own.saySeen(task);
    const right = isRight ? words.right : '';
    return [join(right, seen, next), join(seen, next), ...(seen ? [seen] : []), next];
  }

  /** What stands under the heading: what came of the last move, and what to do. */
  function sayTold(task: Task, practice: Practice, asked: string): string[] {
    const { at, isAfter, outcome, hints } = practice;
    if (isAfter) return sayAfter(task, outcome !== undefined);
    const isNews = outcome !== undefined && outcome.kind !== 'right';
    const welcome = isScam ? words.welcomeScam : words.welcome;
    const said = outcome ? sayOutcome(words, task, outcome, hints, asked) : at === 0 ? welcome : '';
    const came = markNames(said, names);
    if (isNews) return [put(came), put(said)];
    if (isForeign) {
      const more = own.sayMore(task, asked);
      const least = more.find((text) => text !== '') ?? came;
      return [join(came, ...more), join(...more) || came, least].map(put);
    }
    const isSent = task.kind === 'look' && task.isTold;
    const toDo = isSent ? words.pretended : sayWhatToDo(words, task, asked);
    const next = markNames(toDo, names);
    const short = task.kind === 'tap' && task.label ? [sayPress(task.label)] : [];
    return [put(join(came, next)), put(next || came), ...short];
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
    return [
      { heading: sayHeading(task, asked), told: sayTold(task, practice, asked) },
      ...(task.then === undefined
        ? []
        : [{ heading: words.after, told: sayTold(task, done, asked) }]),
    ];
  }

  /** What is said to whoever is shown how, or does what somebody else wants. */
  function listSeldom(task: Task): Said[] {
    const heading = sayHeading(task);
    const shown = task.kind === 'look' || task.kind === 'wait' ? [] : [sayHow(task)];
    const fooled = task.avoid.map(({ why }) =>
      put(sayOutcome(words, task, { kind: 'tempted', why }, 1)),
    );
    const ready = task.kind === 'type' ? [sayReady()] : [];
    return [...shown, ...fooled, ...ready].map((text) => ({ heading, told: [text] }));
  }

  /** What the hand has shown, and that it is one's own turn. */
  function sayHow(task: Task, asked = task.text): string {
    return `${markNames(sayShown(words, task, asked), names)} ${words.yourTurn}`;
  }

  /** What one has written will do: how to say that it is finished. */
  const sayReady = (): string => fill(words.ready, { label: words.typed });

  return { sayHeading, sayTold, listUsual, listSeldom, sayHow, sayReady };
}
