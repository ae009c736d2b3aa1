import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, longest first, as measured alone on a machine with two cores. Begun last, one of
 * them would have a core to itself while the other has nothing left to do.
 */
const longest = [
  'browser/axe',
  'unit/faults/broken',
  'site/film-pictures',
  'site/fourth-language/fourth-language',
  'browser/faults',
  'browser/player-stops',
  'browser/in-the-hand',
  'unit/media/media-pictures',
  'unit/media/media-sounds',
  'unit/faults/killed',
  'browser/films',
  'browser/recording-desk',
  'browser/floor',
  'browser/walks',
  'browser/offline-saved',
  'browser/layout',
  'browser/offline',
  'browser/weight',
  'browser/print',
  'site/moving',
  'site/film-sound',
  'unit/lists/round-trip',
  'unit/faults/stopped',
  'browser/practice',
  'browser/early-presses',
].map((name) => `/tests/${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(name));
  return place < 0 ? longest.length : place;
};

/** Begins with the longest files; the others follow as Vitest has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
