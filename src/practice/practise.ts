import type { Task } from './list-tasks.ts';

/** What a person does. `id` is what was pressed; without it the press was beside everything. */
export type Move =
  | { kind: 'tap' | 'scan'; id?: string | undefined; label?: string | undefined }
  | { kind: 'type'; id: string; text: string }
  /** Goes on where there is nothing to press: it was looked at, waited for, scrolled. */
  | { kind: 'pass' }
  | { kind: 'hint' }
  /** The program does the task for the person. */
  | { kind: 'show' };

/** What came of the last move. */
export type Outcome =
  | { kind: 'right' }
  /** Something else was pressed; `label` is what stands on it. */
  | { kind: 'other'; label: string | undefined }
  | { kind: 'beside' }
  /** What was pressed comes later: something has to be filled in first. */
  | { kind: 'early' }
  | { kind: 'text' }
  /** The person did what somebody else wanted; `why` says why not to. */
  | { kind: 'tempted'; why: string }
  | { kind: 'hint' };

/**
 * How far one has come. `at` is the task's place in the list, its length when all is done. `hints`
 * grow: 0 none, 1 in words, 2 the target is marked; after that it can be shown.
 */
export type Practice = { at: number; hints: 0 | 1 | 2; outcome?: Outcome; fell: number };

export const startPractice = (): Practice => ({ at: 0, hints: 0, fell: 0 });

export const isOver = (tasks: readonly Task[], { at }: Practice): boolean => at >= tasks.length;

/** Spaces, hyphens and case are how people write, not what they write. */
const evenOut = (text: string): string => text.replace(/[\s\u2010-\u2015-]/gu, '').toLowerCase();

/** Whether what was typed is what the task asks for. */
export const isTyped = (task: Task, text: string): boolean =>
  evenOut(text) === evenOut(task.text ?? '');

const moreHints = (hints: Practice['hints']): Practice['hints'] => (hints === 0 ? 1 : 2);

function judge(task: Task, move: Move): Outcome {
  const { kind, target } = task;
  if (move.kind === 'show') return { kind: 'right' };
  if (move.kind === 'hint') return { kind: 'hint' };
  if (move.kind === 'pass')
    return ['look', 'wait', 'scroll'].includes(kind) ? { kind: 'right' } : { kind: 'hint' };
  const temptation = task.avoid.find(({ tap }) => tap === move.id);
  if (temptation) return { kind: 'tempted', why: temptation.why };
  if (move.kind === 'type') {
    if (kind !== 'type' || move.id !== target) return { kind: 'other', label: undefined };
    return isTyped(task, move.text) ? { kind: 'right' } : { kind: 'text' };
  }
  if (move.id === undefined && move.label === undefined) return { kind: 'beside' };
  if (move.id === target) {
    if (kind === 'tap' || kind === 'scan' || kind === 'wait') return { kind: 'right' };
    // A field that is pressed is about to be filled in: nothing is wrong, and nothing done.
    return { kind: 'hint' };
  }
  if (move.id !== undefined && task.later.includes(move.id)) return { kind: 'early' };
  return { kind: 'other', label: move.label };
}

/** The practice after a move. What is right leads on; all else leaves the person where they are. */
export function act(tasks: readonly Task[], practice: Practice, move: Move): Practice {
  const task = tasks[practice.at];
  if (!task) return practice;
  const outcome = judge(task, move);
  if (outcome.kind === 'right')
    return { at: practice.at + 1, hints: 0, outcome, fell: practice.fell };
  const fell = practice.fell + (outcome.kind === 'tempted' ? 1 : 0);
  return { at: practice.at, hints: moreHints(practice.hints), outcome, fell };
}
