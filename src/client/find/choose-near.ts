import type { NearEvent } from '../../calendar/near-list.ts';

/** One time that something happens, and where it is in the list. */
export type NearTime = { event: NearEvent; endMs: number; said: string };

/**
 * The next times when one is helped with a service: those in the own kommun, or in the county when
 * there is none there; what is made up only where nothing exists. At most `most`, and never one that
 * has ended.
 */
export function chooseNear(
  events: readonly NearEvent[],
  service: string,
  municipality: string | undefined,
  now: number,
  most = 2,
): { isOwn: boolean; times: NearTime[] } {
  const times = events
    .filter(({ services }) => services.includes(service))
    .flatMap((event) => event.times.map(([endMs, said]) => ({ event, endMs, said })))
    .filter(({ endMs }) => endMs > now)
    .sort((one, other) => one.endMs - other.endMs);
  const real = times.filter(({ event }) => !event.example);
  const among = real.length > 0 ? real : times;
  const own = among.filter(({ event }) => event.municipality === municipality);
  return { isOwn: own.length > 0, times: (own.length > 0 ? own : among).slice(0, most) };
}
