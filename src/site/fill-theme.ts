import { theme } from '../site.theme.ts';
import type { Theme } from './theme.ts';

/** How wide Swedish text is in Arial, where it is 1 in DejaVu Sans: measured on the site's own pages. */
const arialOfDejaVu = 0.893;

/** How small DejaVu Sans is set, which Linux has instead of Arial, to be as wide as that. */
const measureWide = ({ size }: Theme['typeface']['fallback']) => ({
  wideSize: `${Math.round(parseFloat(size) * arialOfDejaVu * 10) / 10}%`,
});

/** What a style may ask for, by name: `light.paper`, `dark.sky`, `film.press`, `typeface.file`. */
function listValues({ typeface, ...colours }: Theme): ReadonlyMap<string, string> {
  const { fallback, ...face } = typeface;
  const parts = [
    ...Object.entries(colours).flatMap(([name, { tints, ...own }]) => [
      [name, own] as const,
      [name, tints] as const,
    ]),
    ['typeface', face] as const,
    ['typeface', fallback] as const,
    ['typeface', measureWide(fallback)] as const,
  ];
  return new Map(
    parts.flatMap(([name, values]) =>
      Object.entries(values).map(([key, value]): [string, string] => [`${name}.${key}`, value]),
    ),
  );
}

/**
 * Writes the site's own colours and typeface into styles, which ask for them by `theme(light.paper)`.
 * Throws a RangeError for a name that there is none of.
 */
export function fillTheme(css: string, own: Theme = theme): string {
  const values = listValues(own);
  return css.replace(/\btheme\(\s*([a-zA-Z.]+)\s*\)/gu, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new RangeError(`The theme has no ${name}`);
    return value;
  });
}
