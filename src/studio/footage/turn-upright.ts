/**
 * How a picture is laid on the screen, from a file's display matrix (ISO 14496-12, 6.2.2; FFmpeg
 * keeps it as nine 32-bit numbers): turned in quarters, mirrored or both, as the filters that do it.
 * What is between two quarters is taken as the nearest.
 */
export function turnUpright(matrix: Buffer | null | undefined): string[] {
  if (!matrix || matrix.length < 20) return [];
  const [a, b, c, d] = [0, 4, 12, 16].map((at) => matrix.readInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const isMirrored = a * d - b * c < 0;
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarters = (Math.round(degrees / 90) + 4) % 4;
  if (!isMirrored)
    return [[], ['transpose=clock'], ['hflip', 'vflip'], ['transpose=cclock']][quarters] ?? [];
  // Mirrored over the line between up and right, and so on: the turn first, then the mirror.
  return (
    [['vflip'], ['transpose=cclock_flip'], ['hflip'], ['transpose=clock_flip']][quarters] ?? []
  );
}
