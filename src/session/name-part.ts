import type { Part } from '../model/session/session.ts';

/** What a part is called in a plan: its kind, and what it is about. `titles` are those of its guides. */
export function namePart(
  part: Part,
  titles: readonly string[],
  kinds: Readonly<Record<Part['kind'], string>>,
): string {
  const kind = kinds[part.kind];
  if (part.kind === 'talk') return `${kind}: ${part.title}`;
  // Several papers are counted up below.
  return part.kind === 'pause' || titles.length !== 1 ? kind : `${kind}: ${titles[0]}`;
}
