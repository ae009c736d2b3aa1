/** Red, green and blue of `#rgb` or `#rrggbb`, 0–255; undefined for what is no such colour. */
export function readColour(hex: string): [number, number, number] | undefined {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu.test(hex)) return undefined;
  const digits = hex.length === 4 ? hex.slice(1).replace(/./gu, '$&$&') : hex.slice(1);
  const at = (from: number): number => parseInt(digits.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}

export const writeColour = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** So much of the second colour in the first, 0–1. Throws a RangeError for what is no colour. */
export function mixColours(one: string, other: string, share: number): string {
  const [from, to] = [readColour(one), readColour(other)];
  if (!from || !to) throw new RangeError(`No colours: ${one}, ${other}`);
  return writeColour(from.map((part, at) => part + ((to[at] ?? 0) - part) * share));
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (readColour(hex) ?? [0, 0, 0])
    .map((part) => part / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1–21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour nearest to `colour` that has at least so much contrast to every ground: darker or lighter,
 * whichever way there is less to go. Undefined where no colour has.
 */
export function fitColour(
  colour: string,
  grounds: readonly string[],
  least: number,
): string | undefined {
  for (let share = 0; share <= 1; share += 0.02)
    for (const end of ['#000000', '#ffffff']) {
      const mixed = mixColours(colour, end, share);
      if (grounds.every((ground) => contrastOf(mixed, ground) >= least)) return mixed;
    }
  return undefined;
}
