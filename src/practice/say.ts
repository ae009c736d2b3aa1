import { fill } from '../i18n/pattern.ts';
import type { Words } from 'site:words';
import type { Task } from './list-tasks.ts';
import type { Outcome } from './practise.ts';

/** What is said after a move; `hints` is how many have been given. */
export const sayOutcome = (
  words: Words['practice'],
  task: Task,
  outcome: Outcome,
  hints: number,
): string => {
  switch (outcome.kind) {
    case 'right':
      return words.right;
    case 'other':
      if (outcome.label === undefined) return words.otherField;
      return [
        fill(words.pressed, { label: outcome.label }),
        ...(task.label ? [fill(words.lookFor, { label: task.label })] : []),
      ].join(' ');
    case 'beside':
      return words.beside;
    case 'early':
      return task.text === undefined
        ? words.early
        : `${words.early} ${fill(words.typeAt, { text: task.text, label: task.label ?? '' })}`;
    case 'text':
      return fill(words.text, { text: task.text ?? '' });
    case 'tempted':
      return `${outcome.why} ${words.tempted}`;
    case 'hint':
      if (hints > 1) return words.marked;
      if (task.text !== undefined)
        return fill(words.typeAt, { text: task.text, label: task.label ?? '' });
      if (task.kind === 'scan') return words.scan;
      return task.label ? fill(words.lookFor, { label: task.label }) : words.marked;
  }
};

/** What is said of a task besides what the film says. */
export const sayWhatToDo = (words: Words['practice'], { kind, text = '', isCode }: Task): string =>
  ({
    tap: '',
    type: fill(isCode ? words.typeCode : words.type, { text }),
    scan: words.scan,
    look: words.look,
    wait: words.waitFor,
    scroll: words.scroll,
  })[kind];
