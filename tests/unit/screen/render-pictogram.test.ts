import { expect, test } from 'vitest';
import { pictogramNames } from '../../../src/model/pictogram.ts';
import { renderPictogram } from '../../../src/screen/render-pictogram.ts';

test('every pictogram has a shape of its own, in plain path data', () => {
  const drawn = pictogramNames.map((name) => renderPictogram(name));
  expect(new Set(drawn).size).toBe(pictogramNames.length);
  for (const svg of drawn) expect(svg).toMatch(/ d="M[MmLlHhVvCcSsAaZz\d .-]+"/);
});

test('a pictogram is decoration that takes the colour of its text', () => {
  expect(renderPictogram('check', 'card-picture')).toMatch(
    /^<svg class="card-picture" aria-hidden="true" focusable="false" viewBox="0 0 48 48" [^>]*stroke="currentColor"/,
  );
});
