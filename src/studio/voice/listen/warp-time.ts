/** Far from the straight way nobody speaks: this share of the whole, and at least so many looks. */
const farthestShare = 0.2;
const farthestLooks = 60;
/** Standing still in one sound while the other goes on costs this much more than going on in both. */
const standing = 1.15;

function distance(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++)
    sum += ((one[index] ?? 0) - (other[index] ?? 0)) ** 2;
  return Math.sqrt(sum);
}

/**
 * Lays two ways of saying the same beside one another: for each look at the first, the first look at the
 * second that is the same moment of it (dynamic time warping; Sakoe and Chiba, 1978).
 */
export function warpTime(first: Float32Array[], second: Float32Array[]): number[] {
  const [rows, columns] = [first.length, second.length];
  if (rows === 0 || columns === 0) return [];
  const slope = columns / rows;
  const reach = Math.max(farthestLooks, Math.ceil(columns * farthestShare));
  const from = (row: number) => Math.max(Math.floor(row * slope) - reach, 0);
  const to = (row: number) => Math.min(Math.floor(row * slope) + reach, columns - 1);
  const moves: Uint8Array[] = [];
  let before = new Float64Array(columns).fill(Infinity);
  for (let row = 0; row < rows; row++) {
    const now = new Float64Array(columns).fill(Infinity);
    const move = new Uint8Array(columns);
    const isLast = row === rows - 1;
    for (let column = from(row); column <= (isLast ? columns - 1 : to(row)); column++) {
      const cost = distance(first[row]!, second[column]!);
      const both = column > 0 ? (before[column - 1] ?? Infinity) + cost : Infinity;
      const down = (before[column] ?? Infinity) + cost * standing;
      const along = column > 0 ? (now[column - 1] ?? Infinity) + cost * standing : Infinity;
      const begins = row === 0 && column === 0;
      const least = begins ? cost : Math.min(both, down, along);
      now[column] = least;
      move[column] = least === both ? 0 : least === down ? 1 : 2;
    }
    moves.push(move);
    before = now;
  }
  const places = new Array<number>(rows).fill(0);
  let [row, column] = [rows - 1, columns - 1];
  while (row > 0 || column > 0) {
    places[row] = column;
    const move = moves[row]?.[column];
    if (row === 0) column--;
    else if (column === 0) row--;
    else if (move === 0) [row, column] = [row - 1, column - 1];
    else if (move === 1) row--;
    else column--;
  }
  return places;
}
