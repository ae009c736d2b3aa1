/** A part of an own session: a film, its practice, or papers to take home. */
export type OwnPart =
  { kind: 'film' | 'practice'; guide: string } | { kind: 'handout'; guides: string[] };

/** So many codes have room on a wall at a time. */
const codesAtOnce = 3;

/**
 * The parts of a session that a volunteer has put together, in the order of the wall and of the notes:
 * film by film, each with its practice where the room practises, and the papers last.
 */
export function listOwnParts(
  guides: readonly string[],
  canPractise: (guide: string) => boolean,
  practise: boolean,
): OwnPart[] {
  const parts = guides.flatMap((guide): OwnPart[] => [
    { kind: 'film', guide },
    ...(practise && canPractise(guide) ? [{ kind: 'practice', guide } as const] : []),
  ]);
  for (let at = 0; at < guides.length; at += codesAtOnce)
    parts.push({ kind: 'handout', guides: guides.slice(at, at + codesAtOnce) });
  return parts;
}
