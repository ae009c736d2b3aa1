import type { Area } from '../../picture/picture.ts';
import { contrastOf, type Luma } from './luma.ts';

/** Something drawn on the paper: a line of text, a numeral, a row of dots. Brightness 16–235. */
export type Block = { area: Area; ink: number; paper: number };

/** What stands out less than this from the paper is a tint or a shadow, not text. */
const seenContrast = 1.5;
/** Lines of text are further apart than this, words on a line are nearer; px at a height of 1080. */
const rowGap = 6;
const columnGap = 44;
/** Less than this share of a block's pixels is ink and the rest soft edges. */
const inkShare = 0.1;
/** Letters fill more than this of the area they stand in; specks from the encoding fill less. */
const leastFilled = 0.03;
const leastSeenPx = 40;

type Run = { from: number; to: number };

/** Where there is something, rests shorter than `gap` counted in. */
function findRuns(filled: boolean[], gap: number): Run[] {
  const runs: Run[] = [];
  for (const [at, isFilled] of filled.entries()) {
    if (!isFilled) continue;
    const last = runs.at(-1);
    if (last && at - last.to <= gap) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** The commonest brightness of an area: its paper. */
function findPaper({ widthPx, pixels }: Luma, area: Area): number {
  const counts = new Uint32Array(256);
  for (let y = area.y; y < area.y + area.height; y++) {
    for (let x = area.x; x < area.x + area.width; x++) counts[pixels[y * widthPx + x]!]!++;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Words have room around them: what reaches the edge comes from beside, as a device's shadow does. */
const isInside = (inner: Area, outer: Area): boolean =>
  inner.x > outer.x &&
  inner.y > outer.y &&
  inner.x + inner.width < outer.x + outer.width &&
  inner.y + inner.height < outer.y + outer.height;

/** Finds what is drawn in one part of a picture, line by line, and how dark its ink is. */
export function findBlocks(picture: Luma, area: Area): Block[] {
  const { widthPx, heightPx, pixels } = picture;
  const scale = heightPx / 1080;
  const paper = findPaper(picture, area);
  const seen = Array.from({ length: 256 }, (_, value) => contrastOf(value, paper) >= seenContrast);
  const isSeen = (x: number, y: number) => seen[pixels[y * widthPx + x]!]!;
  const across = Array.from({ length: area.width }, (_, index) => area.x + index);
  const down = Array.from({ length: area.height }, (_, index) => area.y + index);

  const rows = findRuns(
    down.map((y) => across.some((x) => isSeen(x, y))),
    rowGap * scale,
  );
  const blocks = rows.flatMap((row) => {
    const lines = down.slice(row.from, row.to);
    const columns = findRuns(
      across.map((x) => lines.some((y) => isSeen(x, y))),
      columnGap * scale,
    );
    return columns.flatMap((column) => {
      const inks = lines
        .flatMap((y) =>
          across
            .slice(column.from, column.to)
            .filter((x) => isSeen(x, y))
            .map((x) => pixels[y * widthPx + x]!),
        )
        .sort((a, b) => contrastOf(b, paper) - contrastOf(a, paper));
      const size = { width: column.to - column.from, height: row.to - row.from };
      if (
        inks.length < Math.max(leastSeenPx * scale * scale, leastFilled * size.width * size.height)
      )
        return [];
      return {
        area: { x: area.x + column.from, y: area.y + row.from, ...size },
        ink: inks[Math.floor(inks.length * inkShare)] ?? paper,
        paper,
      };
    });
  });
  return blocks.filter((block) => isInside(block.area, area));
}
