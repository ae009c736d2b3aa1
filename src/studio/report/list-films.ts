import {
  type FilmManifest,
  type FilmParts,
  hashParts,
  isFilmMade,
  readManifests,
  type FilmPart,
  type Studio,
} from '../film/film.ts';

/** A film, whether it is made, and if not why it has to be; the reasons in Swedish. */
export type FilmState = { part: FilmPart; made: boolean; reasons: string[] };

const partNames: [keyof FilmParts, string][] = [
  ['words', 'orden har ändrats'],
  ['voice', 'rösten har ändrats'],
  ['screens', 'skärmarna har ändrats'],
  ['studio', 'studion har ändrats'],
];

function compareParts(now: FilmParts, before: FilmParts): string[] {
  // Other words are always said anew: that the voice differs too tells nothing.
  const changed = partNames.filter(
    ([part]) => now[part] !== before[part] && (part !== 'voice' || now.words === before.words),
  );
  return changed.map(([, reason]) => reason);
}

function findReasons(studio: Studio, part: FilmPart, manifests: FilmManifest[]): string[] {
  const { film, plan, key } = part;
  const own = manifests.filter(
    ({ guide, language, shape }) =>
      guide === film.guide && language === film.language && shape === plan.shape.shape,
  );
  if (own.some((manifest) => manifest.key === key)) return ['en fil saknas eller är skadad'];
  const now = hashParts(studio, film, plan);
  const [nearest] = own
    .map((manifest) => compareParts(now, manifest.parts))
    .sort((one, other) => one.length - other.length);
  if (!nearest) return ['har aldrig gjorts'];
  return nearest.length > 0 ? nearest : ['filmens plan har ändrats'];
}

/** Which films are made, and why the others have to be. */
export async function listFilms(studio: Studio, parts: FilmPart[]): Promise<FilmState[]> {
  const manifests = await readManifests(studio.cache);
  const states: FilmState[] = [];
  for (const part of parts) {
    const made = await isFilmMade(studio.cache, part.key);
    states.push({ part, made, reasons: made ? [] : findReasons(studio, part, manifests) });
  }
  return states;
}
