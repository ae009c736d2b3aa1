import type { Position } from '../model/find/shared.ts';
import type { OpenRecord } from './records.ts';

type Geometry =
  | { type: 'Point'; coordinates: [number, number] }
  | { type: 'MultiPoint'; coordinates: [number, number][] };

/** East before north, as RFC 7946 has it (3.1.1). */
const toPair = ({ latitude, longitude }: Position): [number, number] => [longitude, latitude];

/** Nothing is placed by guess: what is nowhere has no geometry (RFC 7946, 3.2). */
const toGeometry = (positions: readonly Position[]): Geometry | null => {
  const [first, ...others] = positions.map(toPair);
  if (!first) return null;
  return others.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...others] };
};

/** Records on a map (RFC 7946), each at its positions; `about` is what the file says of itself. */
export const writeGeoJson = (
  about: object,
  records: readonly { record: OpenRecord; positions: readonly Position[] }[],
) => ({
  type: 'FeatureCollection' as const,
  ...about,
  features: records.map(({ record: { id, position: _, ...properties }, positions }) => ({
    type: 'Feature' as const,
    id,
    geometry: toGeometry(positions),
    properties: { id, ...properties },
  })),
});
