import { type FoundEvent, listHelped } from '../../_read-find.ts';

/** So many of each service in each kommun: of those a page shows two, for as long as a copy is kept. */
const most = 12;

/**
 * Of what happens, what is next of each service in each kommun: pages that are about something else
 * show the first of it, and need not know of ten thousand.
 */
export function listSoon(events: readonly FoundEvent[]): FoundEvent[] {
  const counts = new Map<string, number>();
  const isSoon = (event: FoundEvent): boolean => {
    const kinds = listHelped(event).map((service) => `${event.place.municipality} ${service}`);
    const isWanted = kinds.some((kind) => (counts.get(kind) ?? 0) < most);
    if (isWanted) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return isWanted;
  };
  return events.filter(isSoon);
}
