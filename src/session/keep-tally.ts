import type { Tally, TallyCount } from '../model/session/tally.ts';
import {
  type Age,
  ages,
  type Outcome,
  outcomes,
  tallyFormat,
  tallyVersion,
  type Trouble,
  troubles,
  unsaid,
} from '../model/session/tally-terms.ts';

/** One visit, as it was pressed. */
export type TallyNote = {
  day: string;
  service: string;
  trouble: Trouble;
  solved: Outcome;
  age: Age;
};

/** What a device keeps while somebody counts; `id` is drawn by chance and names the tally, no person. */
export type Keeping = { id: string; notes: readonly TallyNote[]; municipality?: string };

/** What may be told of the last visit. */
export type Telling = Partial<Pick<TallyNote, 'trouble' | 'solved' | 'age'>>;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/u;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const pick = <T extends string>(value: unknown, known: readonly T[]): T | typeof unsaid =>
  known.find((each) => each === value) ?? unsaid;

const cleanNote = (given: unknown): TallyNote[] => {
  const { day, service, trouble, solved, age } = (given ?? {}) as Record<string, unknown>;
  if (typeof day !== 'string' || !dayPattern.test(day)) return [];
  if (typeof service !== 'string' || !slugPattern.test(service)) return [];
  return [
    {
      day,
      service,
      trouble: pick(trouble, troubles),
      solved: pick(solved, outcomes),
      age: pick(age, ages),
    },
  ];
};

/** What a device has kept; what cannot be read counts as nothing. `id` is for a tally that begins. */
export function parseKeeping(stored: string | null, id: string): Keeping {
  let given: Record<string, unknown> = {};
  try {
    given = (JSON.parse(stored ?? '{}') ?? {}) as Record<string, unknown>;
  } catch {
    // A tally that begins.
  }
  const { municipality, notes } = given;
  const kept = typeof given['id'] === 'string' && /^[0-9a-f]{16}$/u.test(given['id']);
  return {
    id: kept ? String(given['id']) : id,
    notes: Array.isArray(notes) ? notes.flatMap(cleanNote) : [],
    ...(typeof municipality === 'string' && slugPattern.test(municipality) && { municipality }),
  };
}

/** One more visit: the press that counts. */
export const addNote = (keeping: Keeping, day: string, service: string): Keeping => ({
  ...keeping,
  notes: [...keeping.notes, { day, service, trouble: unsaid, solved: unsaid, age: unsaid }],
});

/** Tells something of the last visit, or takes it back when it is told once more. */
export function tellLast(keeping: Keeping, told: Telling): Keeping {
  const last = keeping.notes[keeping.notes.length - 1];
  if (!last) return keeping;
  const changes = Object.fromEntries(
    Object.entries(told).map(([key, value]) => [
      key,
      last[key as keyof Telling] === value ? unsaid : value,
    ]),
  );
  return { ...keeping, notes: [...keeping.notes.slice(0, -1), { ...last, ...changes }] };
}

/** Takes the last visit back. */
export const undoNote = (keeping: Keeping): Keeping => ({
  ...keeping,
  notes: keeping.notes.slice(0, -1),
});

/** How many visits of each service there have been. */
export const countServices = ({ notes }: Keeping): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { service } of notes) counts.set(service, (counts.get(service) ?? 0) + 1);
  return counts;
};

/** The tally as a file has it: what is alike counted together, so that no order tells who came when. */
export function makeTally({ id, notes, municipality }: Keeping, made: string): Tally {
  const counts = new Map<string, TallyCount>();
  for (const { day, service, trouble, solved, age } of notes) {
    const key = [day, service, trouble, solved, age].join(' ');
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { day, service, trouble, solved, age, count });
  }
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    format: tallyFormat,
    version: tallyVersion,
    id,
    made,
    ...(municipality && { municipality }),
    counts: sorted.map(([, count]) => count),
  };
}
