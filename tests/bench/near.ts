import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { NearFile } from '../../src/search/near/near-file.ts';
import { openAnswers, readNearQueries } from '../search/answer-here.ts';

/** The same places and occasions again and again, under other names, until they are so many. */
function multiply(file: NearFile, places: number): NearFile {
  const rounds = Math.ceil(places / file.places.length);
  const again = <T>(all: readonly T[], change: (one: T, round: number) => T): T[] =>
    Array.from({ length: rounds }, (_, round) => all.map((one) => change(one, round))).flat();
  return {
    ...file,
    places: again(file.places, (place, round) => ({ ...place, id: `${place.id}-${round}` })),
    // Five occasions a place, as on a site with 2,000 places and 10,000 occasions.
    events: again(file.events, (event, round) => ({
      ...event,
      place: `${event.place}-${round}`,
    })).flatMap((event) =>
      Array.from({ length: rounds > 1 ? 5 : 1 }, (_, at) => ({
        ...event,
        id: `${event.id}-${at}`,
      })),
    ),
  };
}

/** How right and fast searches for people are answered, on the real content and on much of it. */
export function reportNear(): void {
  const dist = new URL('../../dist/', import.meta.url);
  const folder = readdirSync(dist).find((name) => name.startsWith('search-')) ?? '';
  const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dist), 'utf8'));
  const queries = [...readNearQueries('near-tuning'), ...readNearQueries('near-set-aside')];
  for (const places of [1, 2000]) {
    const asked = queries.filter(({ language }) => language === 'sv');
    const near = multiply(readJson('hitta/sok-sv.json') as NearFile, places);
    const answer = openAnswers('sv', (name) => readJson(`${folder}/${name}`), near, Date.now());
    const times = asked
      .map(({ query }) => {
        const begun = performance.now();
        answer(query);
        return performance.now() - begun;
      })
      .sort((one, other) => one - other);
    const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
    console.log(
      `People among ${near.places.length} places and ${near.events.length} occasions: median ${at(0.5)}, 95 % ${at(0.95)}; the file is ${(gzipSync(JSON.stringify(near)).length / 1000).toFixed(1)} KB`,
    );
  }
}
