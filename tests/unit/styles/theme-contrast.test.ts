import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readingChoices } from '../../../src/client/comfort/reading-settings.ts';
import { tints } from '../../../src/model/service.ts';

const css = await readFile('src/styles/every-page/themes.css', 'utf8');

/** The colours of each theme as its block in the stylesheet gives them, by variable. */
const themes = [...css.matchAll(/\{([^{}]*--paper:[^{}]*)\}/gu)].map(
  ([, block = '']) =>
    new Map(
      [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/gu)].map(([, name, hex]) => [name, hex]),
    ),
);

/** Relative luminance, 0–1, of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminanceOf(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./gu, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrastOf = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

test('black on white is 21, as the definition says', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21);
});

test.each(themes.map((colours, index) => ({ colours, index })))(
  'theme $index: texts keep 7:1, and what shows where something is keeps 3:1',
  ({ colours }) => {
    const colour = (name: string) => {
      const hex = colours.get(name);
      if (!hex) throw new RangeError(`The theme has no --${name}`);
      return hex;
    };
    for (const ground of ['paper', 'card']) {
      for (const text of ['ink', 'soft', 'press'])
        expect(
          contrastOf(colour(text), colour(ground)),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(7);
      // Buttons and fields are outlined in press and ink, the focus ring in ink.
      for (const line of ['press', 'ink'])
        expect(contrastOf(colour(line), colour(ground)), line).toBeGreaterThanOrEqual(3);
    }
    for (const tint of tints)
      expect(contrastOf(colour('ink'), colour(tint)), `ink on ${tint}`).toBeGreaterThanOrEqual(7);
    expect(contrastOf(colour('on-press'), colour('press'))).toBeGreaterThanOrEqual(7);
  },
);

test('the plain theme is measured, and both that a device can ask for', () => {
  const grounds = [...css.matchAll(/([^{}]+)\{[^{}]*--paper:/gu)].map(([, name = '']) =>
    name.trim(),
  );
  expect(grounds.filter((name) => name.endsWith(':root'))).toHaveLength(1);
  expect(grounds.filter((name) => name === ':root:not([data-theme])')).toHaveLength(2);
  expect(grounds).toHaveLength(themes.length);
});

test('every theme that has colours can be chosen, and every one that can be chosen has them', () => {
  const drawn = [...css.matchAll(/:root\[data-theme='([\w-]+)'\] \{[^{}]*--paper:/gu)];
  // What the device asks for and the plain theme have no colours of their own.
  const chosen = readingChoices.theme.filter((name) => name !== 'auto' && name !== 'light');
  expect(drawn.map(([, name]) => name).sort()).toEqual([...chosen].sort());
});
