import type { NearFile } from '../../../src/search/near/near-file.ts';
import { openNear } from '../../../src/search/near/open-near.ts';

/** Noon on a Thursday. */
export const now = Date.parse('2026-12-03T11:00:00Z');
const hourMs = 3_600_000;

const place = (id: string, name: string, municipality: string, town: string, meets: string[]) => ({
  ...{ id, name, municipality, town, kind: 'shop', isExample: true, meets },
  at: towns[town as keyof typeof towns],
});
const towns = {
  Nässjö: [57.653, 14.697],
  Bodafors: [57.5, 14.7],
  Vetlanda: [57.429, 15.078],
} as const;

const file: NearFile = {
  vocabulary: [
    ['thursday', ['torsdag', 'torsdagar']],
    ['kind:library', ['Bibliotek']],
    ['sprak:ar', ['arabiska']],
    ['tjanst:swish', ['Swish']],
  ],
  municipalities: [
    { id: 'nassjo', name: 'Nässjö', at: towns.Nässjö, places: 2 },
    { id: 'vetlanda', name: 'Vetlanda', at: towns.Vetlanda, places: 1 },
  ],
  towns: [
    { name: 'Nässjö', municipality: 'nassjo', at: towns.Nässjö },
    { name: 'Bodafors', municipality: 'nassjo', at: towns.Bodafors },
    { name: 'Vetlanda', municipality: 'vetlanda', at: towns.Vetlanda },
  ],
  places: [
    place('butiken', 'Butiken', 'nassjo', 'Bodafors', ['sprak:ar', 'tjanst:swish']),
    place('bibblan', 'Nässjö bibliotek', 'nassjo', 'Nässjö', ['kind:library']),
    place('macken', 'Macken', 'vetlanda', 'Vetlanda', ['slinga']),
  ],
  events: [
    {
      ...{ id: 'fika', name: 'Swish och fika', place: 'butiken', isExample: true },
      ...{ meets: ['thursday', 'tjanst:swish'], often: 'Torsdagar klockan 10–11.' },
      times: [
        [now - hourMs, 'torsdag 3 december klockan 10–11'],
        [now + 167 * hourMs, 'torsdag 10 december klockan 10–11'],
      ],
    },
  ],
  organisations: [
    { id: 'hand', name: 'Handens vänner', about: 'Vi hjälper.', isExample: true, meets: [] },
  ],
};

/** Three places, something that happens at one of them, and what an editor has written. */
export const smallNear = openNear(
  file,
  [
    ['help', ['hjälp', 'någon', 'handledare']],
    ['open', ['öppet', 'öppettider']],
    ['slinga', ['hörslinga']],
    ['near', ['i närheten']],
    ['monday', ['mån']],
    ['person', ['prata med en människa', 'människa']],
    ['kommun:vetlanda', ['فيتلاندا']],
  ],
  'sv',
);
