import type { Task } from '../../practice/list-tasks.ts';
import type { Move } from '../../practice/practise.ts';

/** So long without a move and the first hint comes by itself, in ms. */
const idleMs = 14_000;
/** So long does one wait in practice, in ms. */
const waitMs = 4000;

/** The move that comes by itself when nobody makes one, and after how long; none for most. */
export function ownMove(
  kind: Task['kind'] | undefined,
  wantsHint: boolean,
): { move: Move; afterMs: number } | undefined {
  if (kind === 'wait') return { move: { kind: 'pass' }, afterMs: waitMs };
  if (kind === undefined || kind === 'look' || !wantsHint) return undefined;
  return { move: { kind: 'hint' }, afterMs: idleMs };
}
