import { acceptTyped, isWhole } from './accept-typed.ts';
import type { Task } from './list-tasks.ts';

/** What a person does. `id` is what was pressed; without it the press was beside everything. */
export type Move =
  | { kind: 'tap' | 'scan'; id?: string | undefined; label?: string | undefined }
  | { kind: 'type'; id: string; text: string }
  /** Goes on where there is nothing to press: it was looked at, waited for, scrolled. */
  | { kind: 'pass' }
  | { kind: 'hint' }
  /** Goes on without having done it. */
  | { kind: 'skip' }
  /** One step back. */
  | { kind: 'back' };

/** What came of the last move. */
export type Outcome =
  | { kind: 'right' }
  /** Something else was pressed; `label` is what stands on it. */
  | { kind: 'other'; label: string | undefined }
  /** Something that the step itself speaks of, and that may be right for real. */
  | { kind: 'named'; label: string }
  | { kind: 'beside' }
  /** What was pressed comes later: something has to be filled in first. */
  | { kind: 'early' }
  | { kind: 'text' }
  /** The person did what somebody else wanted; `why` says why not to. */
  | { kind: 'tempted'; why: string }
  | { kind: 'hint' };

/**
 * How far one has come. `at` is the task's place in the list, its length when all is done. `hints`
 * grow: 0 none, 1 in words, 2 the target is marked. `isAfter` when the task is done and what came of
 * it is looked at. `typed` is what the person wrote, by the task's number.
 */
export type Practice = {
  at: number;
  isAfter: boolean;
  hints: 0 | 1 | 2;
  outcome?: Outcome;
  fell: number;
  typed: Readonly<Record<number, string>>;
};

export const startPractice = (): Practice => ({
  at: 0,
  isAfter: false,
  hints: 0,
  fell: 0,
  typed: {},
});

export const isOver = (tasks: readonly Task[], { at }: Practice): boolean => at >= tasks.length;

const sameAs = ({ again }: Task, { typed }: Practice): string | undefined =>
  again === undefined ? undefined : typed[again];

/** What is to be written: as the script has it, or as the person wrote it the first time. */
export const askedText = (task: Task, practice: Practice): string =>
  sameAs(task, practice) ?? task.text ?? '';

/** Whether what was typed is all that the task asks for, with no more to come. */
export const isTypedWhole = (task: Task, practice: Practice, text: string): boolean =>
  isWhole(task, text, sameAs(task, practice));

/**
 * Whether what is being typed will do where the last move was wrong. More may be to come: only the
 * person knows when it is finished.
 */
export const isPutRight = (task: Task, practice: Practice, text: string): boolean =>
  (practice.outcome?.kind ?? 'right') !== 'right' &&
  acceptTyped(task, text, sameAs(task, practice)) !== undefined;

const moreHints = (hints: Practice['hints']): Practice['hints'] => (hints === 0 ? 1 : 2);

const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? '');

/** Shorter than this a name is a word like any other. */
const shortestName = 3;

/** Whether a step speaks of what stands on something, written as it is there and as a whole. */
function isNamed(say: string, label: string): boolean {
  const at = label.length < shortestName ? -1 : say.indexOf(label);
  return at >= 0 && !isLetter(say[at - 1]) && !isLetter(say[at + label.length]);
}

function judge(task: Task, move: Exclude<Move, { kind: 'back' }>, practice: Practice): Outcome {
  const { kind, target } = task;
  if (move.kind === 'skip') return { kind: 'right' };
  if (move.kind === 'hint') return { kind: 'hint' };
  if (move.kind === 'pass')
    return ['look', 'wait', 'scroll'].includes(kind) ? { kind: 'right' } : { kind: 'hint' };
  const temptation = task.avoid.find(({ tap }) => tap === move.id);
  if (temptation) return { kind: 'tempted', why: temptation.why };
  if (move.kind === 'type') {
    if (kind !== 'type' || move.id !== target) return { kind: 'other', label: undefined };
    const isRight = acceptTyped(task, move.text, sameAs(task, practice)) !== undefined;
    return { kind: isRight ? 'right' : 'text' };
  }
  if (move.id === undefined && move.label === undefined) return { kind: 'beside' };
  if (move.id === target) {
    if (kind === 'tap' || kind === 'scan' || kind === 'wait') return { kind: 'right' };
    // A field that is pressed is about to be filled in: nothing is wrong, and nothing done.
    return { kind: 'hint' };
  }
  if (move.id !== undefined && task.later.includes(move.id)) return { kind: 'early' };
  if (move.label !== undefined && isNamed(task.say, move.label))
    return { kind: 'named', label: move.label };
  return { kind: 'other', label: move.label };
}

/** What was written in a task that is done now; a task that was skipped has the script's own text. */
const writtenIn = (task: Task, move: Move, practice: Practice): string | undefined =>
  move.kind === 'type'
    ? acceptTyped(task, move.text, sameAs(task, practice))
    : task.text === undefined
      ? undefined
      : askedText(task, practice);

const goBack = (practice: Practice): Practice => {
  const { at, isAfter, fell, typed } = practice;
  return { at: isAfter ? at : Math.max(0, at - 1), isAfter: false, hints: 0, fell, typed };
};

/**
 * What comes of a task is looked at before going on, where the next one begins on another screen, and
 * where it looks as if something was sent: nobody goes on without hearing that nothing was.
 */
const hasAfter = (tasks: readonly Task[], at: number): boolean => {
  const { then, isTold } = tasks[at] ?? {};
  return then !== undefined && (isTold === true || then !== tasks[at + 1]?.screen);
};

/** The practice after a move. What is right leads on; all else leaves the person where they are. */
export function act(tasks: readonly Task[], practice: Practice, move: Move): Practice {
  if (move.kind === 'back') return goBack(practice);
  const { at, isAfter, fell, typed, hints } = practice;
  const task = tasks[at];
  if (!task) return practice;
  if (isAfter) {
    const next: Practice = { at: at + 1, isAfter: false, hints: 0, fell, typed };
    if (move.kind === 'pass' || move.kind === 'skip') return next;
    // What is looked at is where the next task begins: a press there is an answer to it.
    return tasks[next.at]?.screen === task.then ? act(tasks, next, move) : practice;
  }
  const outcome = judge(task, move, practice);
  if (outcome.kind !== 'right') {
    const falls = fell + (outcome.kind === 'tempted' ? 1 : 0);
    return { at, isAfter, hints: moreHints(hints), outcome, fell: falls, typed };
  }
  const written = writtenIn(task, move, practice);
  const all = written === undefined ? typed : { ...typed, [task.number]: written };
  // Who went past it has done nothing that was right.
  const told = move.kind === 'skip' ? {} : { outcome };
  const isShown = hasAfter(tasks, at);
  return { at: isShown ? at : at + 1, isAfter: isShown, hints: 0, ...told, fell, typed: all };
}
