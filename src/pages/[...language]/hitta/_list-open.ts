import { addDays, momentOf } from '../../../calendar/days.ts';
import { listOpenDays } from '../../../calendar/open-times.ts';
import type { OpenList } from '../../../model/find/open.ts';
import { readFind } from '../../_read-find.ts';

/** So many days are known: an old copy says after that that it does not know. */
const days = 28;

/** When each place is open, or something happens there, from the day of the build. */
export async function listOpen(): Promise<OpenList> {
  const { places, events, today } = await readFind();
  const fromMs = momentOf(today, '00:00');
  const untilMs = momentOf(addDays(today, days), '00:00');
  const toMinutes = (atMs: number): number => Math.round((atMs - fromMs) / 60_000);
  const happening = new Map<string, [number, number][]>();
  for (const { place, occasions } of events)
    for (const one of occasions) {
      if (one.state === 'cancelled' || one.startMs >= untilMs) continue;
      const id = one.place ?? place.id;
      const spans = happening.get(id) ?? [];
      happening.set(id, spans);
      spans.push([toMinutes(one.startMs), toMinutes(one.endMs)]);
    }
  const spansOf = (id: string, hours: string | undefined): [number, number][] => {
    const open = (hours ? listOpenDays(hours, today, days) : []).flatMap(({ day, spans }) =>
      spans.map(([from, to]): [number, number] => [
        toMinutes(momentOf(day, from)),
        toMinutes(momentOf(to <= from ? addDays(day, 1) : day, to)),
      ]),
    );
    return [...open, ...(happening.get(id) ?? [])];
  };
  return {
    fromMs,
    days,
    places: Object.fromEntries(places.map(({ id, hours }) => [id, spansOf(id, hours)])),
  };
}
