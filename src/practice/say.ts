import { markFallback } from '../i18n/fallback.ts';
import { fill } from '../i18n/pattern.ts';
import type { Words } from 'site:words';
import type { Task } from './list-tasks.ts';
import type { Outcome } from './practise.ts';

type PracticeWords = Words['practice'];

/** What stands on the drawn screen is Swedish in every language, and is told so. */
const named = (label: string | undefined): string => (label ? markFallback(label) : '');

/** Stands on both sides of what the guide itself says: where it is not translated that is told apart. */
export const blockMark = '\n';

export const fromGuide = (text: string): string => text && `${blockMark}${text}${blockMark}`;

/** A text of the practice and the guide in one, where both have the same language. */
export const inOne = (text: string): string =>
  text.replaceAll(blockMark, ' ').replace(/ {2,}/gu, ' ').trim();

/** Where to look before anything is marked; what has no name is told of as the film does. */
const sayLookFor = (words: PracticeWords, { kind, label, sentence = '' }: Task): string => {
  if (kind === 'scroll') return words.scroll;
  return label ? fill(words.lookFor, { label: named(label) }) : fromGuide(sentence);
};

/** What to write and where; `text` is what is asked for just now. */
const sayWhere = (words: PracticeWords, { label }: Task, text: string): string =>
  fill(words.typeAt, { text: named(text), label: named(label) });

/** What is needed of something that was typed, where it matters. */
function sayForm(words: PracticeWords, task: Task, asked: string): string {
  const text = named(asked);
  switch (task.form) {
    case 'code':
      return task.again === undefined
        ? fill(words.codeForm, { count: asked.length })
        : fill(words.codeAgain, { text });
    case 'amount':
      return fill(words.amountForm, { text });
    case 'phone':
      return fill(words.phoneForm, { text });
    case 'address':
      return fill(words.text, { text });
    default:
      return fill(words.empty, { label: named(task.label) });
  }
}

/**
 * What is said after a move, the guide's own words marked; `hints` is how many have been given, `asked`
 * what is to be written.
 */
export const sayOutcome = (
  words: PracticeWords,
  task: Task,
  outcome: Outcome,
  hints: number,
  asked = task.text ?? '',
): string => {
  switch (outcome.kind) {
    case 'right':
      return words.right;
    case 'other':
      if (outcome.label === undefined) return words.otherField;
      return `${fill(words.pressed, { label: named(outcome.label) })} ${sayLookFor(words, task)}`.trim();
    case 'named':
      return `${fill(words.named, { label: named(outcome.label) })} ${sayLookFor(words, task)}`.trim();
    case 'beside':
      return words.beside;
    case 'early':
      return task.text === undefined
        ? words.early
        : `${words.early} ${sayWhere(words, task, asked)}`;
    case 'text':
      return sayForm(words, task, asked);
    case 'tempted':
      return `${fromGuide(outcome.why)} ${words.tempted}`;
    case 'hint':
      if (task.text !== undefined) return sayWhere(words, task, asked);
      if (hints > 1 && task.kind !== 'scroll') return words.marked;
      return task.kind === 'scan' ? words.scan : sayLookFor(words, task);
  }
};

/** What is said of a task besides what the film says, the guide's own words marked. */
export const sayWhatToDo = (
  words: PracticeWords,
  { kind, text = '', form, sentence = '' }: Task,
  asked = text,
): string => {
  const isFree = form === 'words' || form === 'amount' || form === 'phone';
  const type = form === 'code' ? words.typeCode : isFree ? words.typeFree : words.type;
  return {
    tap: fromGuide(sentence),
    type: fill(type, { text: named(asked) }),
    scan: words.scan,
    look: words.look,
    wait: words.waitFor,
    scroll: words.scroll,
  }[kind];
};

/** What the hand has just done, for whoever asked to be shown. */
export const sayShown = (words: PracticeWords, task: Task, asked = task.text ?? ''): string => {
  const label = named(task.label);
  switch (task.kind) {
    case 'type':
      return fill(words.handTyped, { text: named(asked), label });
    case 'scroll':
      return words.handDragged;
    case 'scan':
      return words.handScanned;
    default:
      return fill(words.handPressed, { label });
  }
};
