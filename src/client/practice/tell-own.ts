import type { Words } from 'site:words';
import { markFallback } from '../../i18n/fallback.ts';
import { fill } from '../../i18n/pattern.ts';
import type { Task } from '../../practice/list-tasks.ts';
import { fromGuide, sayWhatToDo } from '../../practice/say.ts';

/**
 * What a practice tells in the reader's language of a guide that is in another: what to do, and what
 * the Swedish on the screen means. `names` are what stands there, and what it means.
 */
export function makeOwnTeller(words: Words['practice'], names: ReadonlyMap<string, string>) {
  const meaningOf = (name: string): string => names.get(name) ?? '';
  const sayMeaning = (name: string): string => {
    const meaning = meaningOf(name);
    return meaning === '' || /[.!?؟…]$/u.test(meaning) ? meaning : `${meaning}.`;
  };

  /** What the screen says that came, where somebody has said what that means. */
  const saySeen = ({ seen }: Task): string =>
    sayMeaning(seen.find((text) => meaningOf(text) !== '') ?? '');

  /** What is to be done, without a word of the guide's where there is any other way to say it. */
  function sayHeading(task: Task, asked: string): string {
    const { kind, label, sentence, heading } = task;
    if (kind === 'scan') return words.aim;
    if (kind === 'look' || kind === 'wait' || label === undefined)
      return kind === 'tap' ? fromGuide(sentence ?? heading) : sayWhatToDo(words, task, asked);
    const pattern = { tap: words.press, type: words.writeIn, scroll: words.scrollTo }[kind];
    return fill(pattern, { label: markFallback(label) });
  }

  /** What is left to say under such a heading: all of it first, and then what is needed most. */
  function sayMore(task: Task, asked: string): string[] {
    const { kind, label = '', isTold } = task;
    if (kind === 'look') return [saySeen(task), isTold ? words.pretended : ''];
    if (kind === 'scan') return [sayWhatToDo(words, task, asked)];
    const meaning = kind === 'wait' ? '' : sayMeaning(label);
    const means = meaning && fill(words.means, { label: markFallback(label), meaning });
    return [kind === 'type' && label !== '' ? sayWhatToDo(words, task, asked) : '', means];
  }

  return { saySeen, sayHeading, sayMore };
}
