import { theme } from '../site.theme.ts';

/** A theme's colours are asked for all at once by `--theme: theme(dark)`. */
const asked = /--theme:\s*theme\((?<name>light|dark|contrast)\);/gu;

type PageTheme = 'light' | 'dark' | 'contrast';

const toProperty = (key: string): string =>
  `--${key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** The custom properties of a theme, each with what fillTheme writes there: `--on-press`, `theme(dark.onPress)`. */
function listColours(name: PageTheme): [property: string, value: string][] {
  const { tints, ...own } = theme[name];
  return [...Object.keys(own), ...Object.keys(tints)].map((key) => [
    toProperty(key),
    `theme(${name}.${key})`,
  ]);
}

/** A style in which each theme that is asked for whole stands colour by colour. */
export const spreadTheme = (css: string): string =>
  css.replace(asked, (_, name: PageTheme) =>
    listColours(name)
      .map(([property, value]) => `${property}: ${value};`)
      .join('\n'),
  );
