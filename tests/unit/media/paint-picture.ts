export type Colour = readonly [red: number, green: number, blue: number];
export type Size = { widthPx: number; heightPx: number };

/** One colour in each corner, told apart by anybody: above left, above right, below left, below right. */
export const corners: readonly Colour[] = [
  [200, 60, 50],
  [60, 170, 80],
  [50, 90, 200],
  [225, 225, 225],
];

/** The light in the middle is off, and on. */
export const [dark, bright]: [Colour, Colour] = [
  [20, 20, 20],
  [250, 250, 250],
];

/** Which colour is where, at a place in the picture between 0 and 1. */
export function colourAt(x: number, y: number, isOn: boolean): Colour {
  if (Math.abs(x - 0.5) < 0.12 && Math.abs(y - 0.5) < 0.12) return isOn ? bright : dark;
  return corners[(y < 0.5 ? 0 : 2) + (x < 0.5 ? 0 : 1)]!;
}

/** A picture of four colours with a light in the middle: red, green and blue of every pixel, 8 bits. */
export function paintPicture({ widthPx, heightPx }: Size, isOn: boolean): Buffer {
  const pixels = Buffer.alloc(widthPx * heightPx * 3);
  for (let row = 0; row < heightPx; row++)
    for (let column = 0; column < widthPx; column++) {
      const colour = colourAt((column + 0.5) / widthPx, (row + 0.5) / heightPx, isOn);
      pixels.set(colour, (row * widthPx + column) * 3);
    }
  return pixels;
}
