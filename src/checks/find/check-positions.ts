import { site } from '../../site.config.ts';
import type { Position } from '../../model/find/shared.ts';
import type { ContentProblem } from '../read/content-file.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';
import type { FindDraft } from '../read/read-find.ts';
import { measureKm } from './measure-distance.ts';

const { box, names } = site.county;
const middle = (one: number, other: number): number => Math.round(5 * (one + other)) / 10;

/** So much nearer another kommun's seat a place may be than its own: borders are crooked. */
const crookedKm = 15;

const isInside = ({ latitude, longitude }: Position): boolean =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;

type Found = { message: string; remedy: string };

function explainOutside(position: Position): Found | undefined {
  const { latitude, longitude } = position;
  if (isInside(position)) return undefined;
  if (isInside({ latitude: longitude, longitude: latitude }))
    return {
      message: `Läget ${latitude}, ${longitude} har latitud och longitud i fel ordning.`,
      remedy: `Skriv latitude: ${longitude} och longitude: ${latitude}.`,
    };
  return {
    message: `Läget ${latitude}, ${longitude} ligger utanför ${names['sv'] ?? 'länet'}.`,
    remedy: `Leta upp platsen på en karta. I länet är latitude ungefär ${middle(box.south, box.north)} och longitude ungefär ${middle(box.west, box.east)}.`,
  };
}

function explainMunicipality(
  position: Position,
  own: string,
  { municipalities }: FindDraft,
): Found | undefined {
  const seat = municipalities.get(own);
  if (!seat) return undefined;
  const ownKm = measureKm(position, seat.value.position);
  const [nearest] = [...municipalities.values()]
    .map(({ value }) => ({ name: value.name, km: measureKm(position, value.position) }))
    .sort((one, other) => one.km - other.km);
  if (!nearest || ownKm <= nearest.km + crookedKm) return undefined;
  return {
    message: `Läget är ${Math.round(ownKm)} km från ${seat.value.seat}, men ${Math.round(nearest.km)} km från ${nearest.name}.`,
    remedy: 'Rätta läget, eller kommunen.',
  };
}

const judge = (
  { file, lineOf }: Parsed<unknown>,
  position: Position,
  municipality: string | undefined,
  find: FindDraft,
  at: readonly (string | number)[] = [],
): ContentProblem[] => {
  const found =
    explainOutside(position) ??
    (municipality === undefined ? undefined : explainMunicipality(position, municipality, find));
  const path = [...at, 'position'];
  return found ? [{ file, line: lineOf(path), field: path.join(' › '), ...found }] : [];
};

/** A place or a locality is in the county, and in or near the kommun that it names. */
export const checkPositions = ({ find }: Draft): ContentProblem[] => [
  ...[...find.municipalities].flatMap(([id, file]) => [
    ...judge(file, file.value.position, undefined, find),
    ...file.value.localities.flatMap(({ position }, index) =>
      judge(file, position, id, find, ['localities', index]),
    ),
  ]),
  ...[...find.places.values()].flatMap((file) =>
    file.value.position ? judge(file, file.value.position, file.value.municipality, find) : [],
  ),
];
