import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readingChoices } from '../../../src/client/comfort/reading-settings.ts';
import { theme } from '../../../src/site.theme.ts';
import { contrastOf } from '../../../src/site/contrast.ts';
import { deriveTheme, refuseChosen } from '../../../src/site/derive-theme.ts';
import { fillTheme } from '../../../src/site/fill-theme.ts';
import { judgeTheme } from '../../../src/site/judge-theme.ts';
import { spreadTheme } from '../../../src/site/spread-theme.ts';

const raw = await readFile('src/styles/every-page/themes.css', 'utf8');
const css = fillTheme(spreadTheme(raw));

test('black on white is 21, as the definition says', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21);
});

test("the project's own theme keeps 7:1 everywhere", () => {
  expect(judgeTheme(theme)).toEqual([]);
});

test('every colour of the styles comes from the theme', () => {
  const own = raw.replace(/--tinted: #fff;/gu, '').match(/#[0-9a-f]{3,8}\b/giu);
  expect(own).toBeNull();
  for (const [name, colours] of Object.entries({ ...theme.light, ...theme.light.tints }))
    if (typeof colours === 'string') expect(css, name).toContain(colours);
});

const changed = (part: 'light' | 'dark' | 'film', colours: Record<string, string>) =>
  judgeTheme({ ...theme, [part]: { ...theme[part], ...colours } });

test.each<[string, Parameters<typeof changed>, string, string]>([
  ['what is pressed is too light', ['light', { press: '#3fa9f5' }], 'press', "'#1f547a'"],
  ['text is too pale in the dark', ['dark', { soft: '#776655' }], 'soft', 'minst 7'],
  ['amber is darker than its ink', ['light', { amber: '#884400' }], 'amber', 'minst 7'],
  ['numbers in films are too light', ['film', { press: '#1c6aaa' }], 'press', "'#165588'"],
  ['no colour at all', ['film', { ink: 'svart' }], 'ink', 'är ingen färg'],
])('%s: refused in Swedish, and nothing that follows from it', (_, [part, colours], name, said) => {
  const faults = changed(part, colours);
  expect(faults.map(({ theme: where, colour }) => [where, colour])).toEqual([[part, name]]);
  expect(`${faults[0]?.message} ${faults[0]?.remedy}`).toContain(said);
});

test.each(['#6b1f3a', '#12356b', '#7a1f1f', '#003b49', '#4a2d7a', '#222222', '#0d4635'])(
  'from %s a whole theme is made that can be read, on any light paper',
  (press) => {
    for (const paper of [undefined, '#eef3f6', '#ffffff', '#f6efe0']) {
      const chosen = { press, amber: '#f5b82e', ...(paper && { paper }) };
      expect(refuseChosen(chosen)).toBeUndefined();
      const made = deriveTheme(theme, chosen);
      expect(judgeTheme(made), String(paper)).toEqual([]);
      expect(made.light.press).toBe(press);
      expect(made.film.press).toBe(press);
      expect(made.contrast).toEqual(theme.contrast);
    }
  },
);

test('a colour that cannot be read is refused when it is chosen, with the nearest that can', () => {
  expect(refuseChosen({ press: '#3fa9f5' })).toContain('#225b84');
  expect(refuseChosen({ press: '#12356b', paper: '#223344' })).toContain('ljusare papper');
});

test('the plain theme is drawn, and both that a device can ask for', () => {
  const grounds = [...css.matchAll(/([^{}]+)\{[^{}]*--paper:/gu)].map(([, name = '']) =>
    name.trim(),
  );
  expect(grounds.filter((name) => name.endsWith(':root'))).toHaveLength(1);
  expect(grounds.filter((name) => name === ':root:not([data-theme])')).toHaveLength(2);
});

test('every theme that has colours can be chosen, and every one that can be chosen has them', () => {
  const drawn = [...css.matchAll(/:root\[data-theme='([\w-]+)'\] \{[^{}]*--paper:/gu)];
  // What the device asks for and the plain theme have no colours of their own.
  const chosen = readingChoices.theme.filter((name) => name !== 'auto' && name !== 'light');
  expect(drawn.map(([, name]) => name).sort()).toEqual([...chosen].sort());
});
