import type { BrightCurve } from './tone-map.ts';

/** How a picture's numbers stand for light, in the numbers of ITU-T H.273; 2 is "not said". */
export type ColourSpace = {
  /** Whether the picture is made of red, green and blue already. */
  isRgb: boolean;
  matrix: number;
  primaries: number;
  transfer: number;
  fullRange: boolean;
  widthPx: number;
  heightPx: number;
};

const unsaid = 2;
const bt2020 = 9;
/** BT.2020, and the two P3 of cinema and of telephones. */
const widePrimaries: Record<number, string> = { 9: '2020', 11: 'smpte431', 12: 'smpte432' };

/** The matrices by the names that `scale` and `zscale` have for them. */
const matrices: Record<number, { scale: string; zscale: string }> = {
  1: { scale: 'bt709', zscale: '709' },
  4: { scale: 'fcc', zscale: 'fcc' },
  5: { scale: 'bt470', zscale: '470bg' },
  6: { scale: 'smpte170m', zscale: '170m' },
  7: { scale: 'smpte240m', zscale: 'bt709' },
  9: { scale: 'bt2020', zscale: '2020_ncl' },
  10: { scale: 'bt2020', zscale: '2020_cl' },
};
const [high, standard] = [1, 6];

/**
 * What is not said follows the picture's size, as in televisions and browsers: standard definition
 * is BT.601, all that is larger is BT.709.
 */
const isHigh = ({ widthPx, heightPx }: ColourSpace): boolean =>
  Math.min(widthPx, heightPx) >= 720 || Math.max(widthPx, heightPx) >= 1280;

/** The curve of high dynamic range, where the picture is coded in one. */
export const brightCurve = ({ transfer }: Pick<ColourSpace, 'transfer'>): BrightCurve | undefined =>
  (({ 16: 'pq', 18: 'hlg' }) as const)[transfer as 16 | 18];

function matrixOf(space: ColourSpace): { scale: string; zscale: string } {
  const { matrix, primaries } = space;
  const guessed = primaries === bt2020 ? bt2020 : isHigh(space) ? high : standard;
  const isSaid = matrix !== unsaid && matrix in matrices;
  return matrices[isSaid ? matrix : guessed] ?? { scale: 'bt709', zscale: '709' };
}

/** A path as filters are told it. */
const quote = (path: string): string =>
  `'${path
    .replaceAll('\\', '/')
    .replaceAll("'", String.raw`'\\\''`)
    .replaceAll(':', String.raw`\:`)}'`;

/**
 * The filters that scale a picture and give it the colours of BT.709, in which films are shown;
 * `size` is what `scale` is told, `cube` is where the table for high dynamic range lies. Scaling comes
 * first: what is dear is done with fewer pixels.
 */
export function matchColours(space: ColourSpace, size: string, cube: string): string[] {
  const { isRgb, primaries, fullRange } = space;
  const matrix = matrixOf(space);
  const range = fullRange ? 'pc' : 'tv';
  const from = isRgb ? '' : `:in_color_matrix=${matrix.scale}:in_range=${range}`;
  const toFilm = 'out_color_matrix=bt709:out_range=tv';
  if (brightCurve(space))
    return [
      `scale=${size}${from}`,
      'format=gbrp10le',
      `lut3d=file=${quote(cube)}:interp=tetrahedral`,
      `scale=${toFilm}`,
      'format=yuv420p',
    ];
  const wide = widePrimaries[primaries];
  if (wide === undefined || isRgb) return [`scale=${size}${from}:${toFilm}`, 'format=yuv420p'];
  const told = `rin=${fullRange ? 'full' : 'limited'}:min=${matrix.zscale}:tin=709:pin=${wide}`;
  return [
    `scale=${size}:in_range=${range}:out_range=${range}`,
    'format=yuv420p10le',
    `zscale=${told}:t=709:m=709:p=709:r=limited`,
    'format=yuv420p',
  ];
}
