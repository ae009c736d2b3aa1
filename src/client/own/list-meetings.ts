import type { NearList } from '../../calendar/near-list.ts';
import { readJson } from '../page/site-files.ts';

/** Something that happens somewhere, with the times that are left of it, in words. */
export type Meeting = { place: string; title: string; isExample: boolean; times: string[] };

/** What is left of a list of what happens, at a point in time: what exists before what is made up. */
export const leftMeetings = ({ events }: Pick<NearList, 'events'>, now: number): Meeting[] =>
  events
    .map(({ place, title, example, times }) => ({
      place,
      title,
      isExample: example,
      times: times.flatMap(([endMs, said]) => (endMs > now ? [said] : [])),
    }))
    .filter(({ times }) => times.length > 0)
    .sort(
      (one, other) =>
        Number(one.isExample) - Number(other.isExample) ||
        one.place.localeCompare(other.place, 'sv'),
    );

/** The meeting points of the site's list at an address. Rejects when it does not come. */
export const listMeetings = async (address: string): Promise<Meeting[]> =>
  leftMeetings((await readJson(address)) as NearList, Date.now());
