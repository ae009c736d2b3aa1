import type { Position } from '../../model/find/shared.ts';
import { measureKm } from '../find/measure-distance.ts';
import { type Change, tellChange } from './change.ts';
import { compareValues, type Difference, isThings } from './compare-values.ts';
import { describeField } from './name-fields.ts';

const isPosition = (value: unknown): value is Position =>
  isThings(value) &&
  typeof value['latitude'] === 'number' &&
  typeof value['longitude'] === 'number';

const tellDistance = (km: number): string =>
  km < 1 ? `${Math.round(km * 1000)} meter` : `${km.toFixed(1).replace('.', ',')} kilometer`;

/** A place that has been moved is told with how far it is. */
export const describePlace = (before: unknown, after: unknown): Change[] => {
  const [from, to] = [before, after].map((value) =>
    isThings(value) ? value['position'] : undefined,
  );
  const differences = compareValues(before, after);
  if (!isPosition(from) || !isPosition(to)) return differences.map((each) => describeField(each));
  const others = differences.filter(({ path }) => path[0] !== 'position');
  const tell = ({ latitude, longitude }: Position): string => `${latitude}, ${longitude}`;
  const moved = tellChange(
    `Läget på kartan flyttades ${tellDistance(measureKm(from, to))}:`,
    tell(from),
    tell(to),
  );
  return [
    ...(others.length < differences.length ? [moved] : []),
    ...others.map((each) => describeField(each)),
  ];
};

/** A telephone number that has changed is told with whose it is. */
export const describePhone = (difference: Difference): Change => {
  const [place, ...rest] = difference.path;
  const name = typeof place === 'object' && isThings(place.item) ? String(place.item['name']) : '';
  if (name === '' || rest.length === 0) return describeField(difference);
  return rest[0] === 'number'
    ? tellChange(`Telefonnumret till ${name} ändrades:`, difference.before, difference.after)
    : describeField({ ...difference, path: rest }, { within: name });
};
