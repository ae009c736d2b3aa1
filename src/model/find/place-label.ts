import type { Cell } from './county-map.ts';

type Point = readonly [x: number, y: number];

/** A letter of a name is so wide, and so high above its line, in the map's units. */
const [letterWidth, letterHeight] = [13.2, 20];
/** So far round a dot no name stands. */
const dotRadius = 8;
/** So far a name may be moved from where its kommun has most room, and by what steps. */
const [farthest, step] = [48, 4];

const cornersOf = (path: string): Point[] =>
  [...path.matchAll(/(?<x>\d+) (?<y>\d+)/gu)].map(({ groups }) => [
    Number(groups?.['x']),
    Number(groups?.['y']),
  ]);

/** Whether a point lies within a figure, by how often a line from it crosses its sides. */
const isWithin = ([x, y]: Point, corners: readonly Point[]): boolean =>
  corners.filter(([x1, y1], at) => {
    const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  }).length %
    2 ===
  1;

/** Where a kommun's name stands: off the dots first, then off its border, then near its middle. */
export function placeLabel({ path, label }: Cell, name: string, dots: readonly Point[]): Point {
  const corners = cornersOf(path);
  const half = (name.length * letterWidth) / 2;
  const judge = ([x, y]: Point): number => {
    const covered = dots.filter(
      ([dotX, dotY]) =>
        Math.abs(dotX - x) < half + dotRadius &&
        dotY > y - letterHeight - dotRadius &&
        dotY < y + dotRadius,
    ).length;
    const ends = [x - half, x - half / 2, x, x + half / 2, x + half];
    const outside = ends
      .flatMap((end): Point[] => [
        [end, y + 2],
        [end, y - letterHeight],
      ])
      .filter((point) => !isWithin(point, corners)).length;
    return covered * 60 + outside * 25 + Math.hypot(x - label[0], y - label[1]) / 2;
  };
  const moves = Array.from({ length: (2 * farthest) / step + 1 }, (_, at) => at * step - farthest);
  const spots = moves.flatMap((dx) => moves.map((dy): Point => [label[0] + dx, label[1] + dy]));
  return spots.reduce((best, spot) => (judge(spot) < judge(best) ? spot : best), label);
}
