import { theme } from '../../site.theme.ts';
import { convertColours } from './convert-colours.ts';
import { createPlanes } from './planes.ts';

/*
 * The theme's colours as what paints films uses them. `nameCode` names this file by what stands in it
 * and not by how it is reckoned: films are made anew when a colour is another.
 */
const { film } = theme;

/** Red, green and blue of `#rgb` or `#rrggbb`, 0–255. */
function readHex(hex: string): [number, number, number] {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./gu, '$&$&') : hex.slice(1);
  const at = (from: number) => parseInt(digits.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}

/** A colour as Y, U and V, BT.709, as it comes out of a photograph. */
function convert(hex: string): [number, number, number] {
  const planes = createPlanes(2, 2);
  const pixel = [...readHex(hex), 255];
  const pixels = Uint8ClampedArray.from([...pixel, ...pixel, ...pixel, ...pixel]);
  convertColours(pixels, { x: 0, y: 0, width: 2, height: 2 }, planes);
  return [planes.y[0] ?? 0, planes.u[0] ?? 0, planes.v[0] ?? 0];
}

const [red, green, blue] = readHex(film.ink);

export const ink: string = film.ink;
export const sleeve: string = film.press;
export const amber: string = film.amber;

/** The stage's paper; the same as in `stage.css`. */
export const paperColour: string = film.paper;
/** The same as Y, U and V. */
export const paper: [number, number, number] = convert(film.paper);
/** Ink, see-through, as it lies in memory: A, B, G, R. */
export const clearInk: number = (blue << 16) | (green << 8) | red;
