import { type Colour, colourAt, type Size } from './paint-picture.ts';

/** The white of things in high dynamic range, in nits (ITU-R BT.2408). */
const whiteNits = 203;

/** Linear BT.709 to linear BT.2020 (ITU-R BT.2087). */
const to2020 = [
  [0.6274, 0.3293, 0.0433],
  [0.0691, 0.9195, 0.0114],
  [0.0164, 0.088, 0.8956],
];

/** ITU-R BT.2100, perceptual quantiser: nits to a signal of 0–1. */
function toPq(nits: number): number {
  const y = (Math.max(nits, 0) / 10_000) ** 0.1593017578125;
  return ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375;
}

/** ITU-R BT.2100, hybrid log-gamma: light of a scene, 0–1, to a signal of 0–1. */
function toHlg(light: number): number {
  const [a, b, c] = [0.17883277, 0.28466892, 0.55991073];
  return light <= 1 / 12 ? Math.sqrt(3 * light) : a * Math.log(12 * light - b) + c;
}

function signalOf(colour: Colour, curve: 'pq' | 'hlg'): number[] {
  const linear = colour.map((value) => (value / 255) ** 2.4);
  const nits = to2020.map(
    (row) => whiteNits * row.reduce((sum, share, at) => sum + share * (linear[at] ?? 0), 0),
  );
  if (curve === 'pq') return nits.map(toPq);
  const shown = nits.map((value) => value / 1000);
  const [red = 0, green = 0, blue = 0] = shown;
  const lightness = 0.2627 * red + 0.678 * green + 0.0593 * blue;
  return shown.map((value) => toHlg(value * lightness ** (1 / 1.2 - 1)));
}

/** The same picture as paintPicture's in high dynamic range: yuv420p10le in BT.2020, limited range. */
export function paintBright(
  { widthPx, heightPx }: Size,
  isOn: boolean,
  curve: 'pq' | 'hlg',
): Buffer {
  const known = new Map<string, number[]>();
  const codeOf = (column: number, row: number): number[] => {
    const colour = colourAt((column + 0.5) / widthPx, (row + 0.5) / heightPx, isOn);
    const name = colour.join();
    const code = known.get(name);
    if (code) return code;
    const [red = 0, green = 0, blue = 0] = signalOf(colour, curve);
    const y = 0.2627 * red + 0.678 * green + 0.0593 * blue;
    const made = [
      64 + 876 * y,
      512 + (896 * (blue - y)) / 1.8814,
      512 + (896 * (red - y)) / 1.4746,
    ].map(Math.round);
    known.set(name, made);
    return made;
  };
  const [halfWidth, halfHeight] = [widthPx / 2, heightPx / 2];
  const picture = Buffer.alloc((widthPx * heightPx + 2 * halfWidth * halfHeight) * 2);
  let at = 0;
  for (let row = 0; row < heightPx; row++)
    for (let column = 0; column < widthPx; column++)
      at = picture.writeUInt16LE(codeOf(column, row)[0] ?? 0, at);
  for (const plane of [1, 2])
    for (let row = 0; row < halfHeight; row++)
      for (let column = 0; column < halfWidth; column++)
        at = picture.writeUInt16LE(codeOf(2 * column, 2 * row)[plane] ?? 0, at);
  return picture;
}
