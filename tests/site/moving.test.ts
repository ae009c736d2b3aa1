import { describe, expect, test } from 'vitest';
import { openStudio } from '../../src/studio/film/open-studio.ts';
import { partsOf } from '../../src/studio/film/make-films.ts';
import { filmLanguagesOf, prepareGuide } from '../../src/studio/film/prepare-guide.ts';
import { differenceOf, leastDifferent } from '../../src/studio/verify/check-steps.ts';
import { decodeLumas } from '../../src/studio/verify/measure/decode-lumas.ts';
import { formatFilmProblem } from '../../src/studio/verify/film-problem.ts';
import { verifyMoving } from '../../src/studio/verify/moving/verify-moving.ts';
import type { Luma } from '../../src/studio/verify/measure/luma.ts';
import type { Area } from '../../src/studio/picture/area.ts';
import { filmPath, films } from './film-index.ts';
import { root } from './read-site.ts';

const serviceOf = (guide: string) => guide.split('/')[0];

const studio = await openStudio(root);

/**
 * The first guide of each service as it is spoken in Swedish, and the first of all in its other languages
 * too: `npm run films -- --verify` looks at them all.
 */
test('films move in on what is used, keep the hand off their words and are never still for long', async () => {
  const drawn = new Set(films.filter(({ kind }) => kind === 'drawn').map(({ guide }) => guide));
  const firsts = [...Map.groupBy(drawn, serviceOf).values()].flatMap(([first]) => first ?? []);
  const prepared = [];
  for (const guide of firsts) {
    for (const language of filmLanguagesOf(studio, guide)) {
      if (language === 'sv' || guide === firsts[0])
        prepared.push(await prepareGuide(studio, guide, language));
    }
  }
  expect(prepared.length).toBeGreaterThan(firsts.length);
  const problems = await verifyMoving(studio, partsOf(studio, prepared));
  expect(problems.map(formatFilmProblem)).toEqual([]);
}, 600_000);

const cut = (luma: Luma, { x, y, width, height }: Area): Luma => {
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * luma.widthPx + x;
    pixels.set(luma.pixels.subarray(from, from + width), row * width);
  }
  return { widthPx: width, heightPx: height, pixels };
};

/**
 * What differs between the guides of a service, between shapes and between languages is laid out and
 * not moved, and that is held above: one film of each service is decoded, and all of one
 * guide.
 */
const decoded = films.filter(
  ({ kind, guide, language, shape }, index) =>
    kind === 'drawn' &&
    (guide === 'bankid/skaffa' ||
      (language === 'sv' &&
        shape === 'wide' &&
        !films
          .slice(0, index)
          .some(
            (before) =>
              before.kind === 'drawn' &&
              before.language === 'sv' &&
              before.shape === 'wide' &&
              serviceOf(before.guide) === serviceOf(guide),
          ))),
);

/** As decoded: the words of a part are all there in its first picture, and nothing of those before. */
describe.each(decoded)('$guide, $language, $shape', (film) => {
  test('no two headings are ever seen in one picture', async () => {
    const prepared = await prepareGuide(studio, film.guide, film.language);
    const plan = prepared.plans.find(({ shape }) => shape.shape === film.shape);
    const starts = plan?.keyframesMs.slice(1) ?? [];
    const moments = starts.flatMap((atMs) => [atMs + 20, atMs + 300]);
    const lumas = await decodeLumas(filmPath(film), moments);
    const mixed = starts.filter((startMs, index) => {
      const scene = plan?.scenes.findLast(({ fromMs }) => fromMs <= startMs);
      const [first, later] = lumas.slice(2 * index, 2 * index + 2);
      if (!scene || !first || !later) return true;
      const { area } = scene.panel;
      return differenceOf(cut(first, area), cut(later, area)) >= leastDifferent;
    });
    expect(starts.length).toBeGreaterThan(3);
    expect(mixed).toEqual([]);
  });
});
