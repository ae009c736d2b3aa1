import type { PracticeWords } from '../i18n/practice.ts';
import type { Task } from './list-tasks.ts';
import type { Outcome } from './practise.ts';

/** What is said after a move; `hints` is how many have been given. */
export const sayOutcome = (
  words: PracticeWords,
  task: Task,
  outcome: Outcome,
  hints: number,
): string => {
  switch (outcome.kind) {
    case 'right':
      return words.right;
    case 'other':
      if (outcome.label === undefined) return words.otherField;
      return words.other(outcome.label, task.label ?? '');
    case 'beside':
      return words.beside;
    case 'early':
      return task.text === undefined
        ? words.early
        : `${words.early} ${words.typeAt(task.text, task.label ?? '')}`;
    case 'text':
      return words.text(task.text ?? '');
    case 'tempted':
      return `${outcome.why} ${words.tempted}`;
    case 'hint':
      if (hints > 1) return words.marked;
      if (task.text !== undefined) return words.typeAt(task.text, task.label ?? '');
      if (task.kind === 'scan') return words.scan;
      return task.label ? words.lookFor(task.label) : words.marked;
  }
};

/** What is said of a task besides what the film says. */
export const sayWhatToDo = (words: PracticeWords, { kind, text = '', isCode }: Task): string =>
  ({
    tap: '',
    type: isCode ? words.typeCode(text) : words.type(text),
    scan: words.scan,
    look: words.look,
    wait: words.waitFor,
    scroll: words.scroll,
  })[kind];
