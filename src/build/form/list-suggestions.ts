import type { ContentFile } from '../../checks/read/content-file.ts';
import type { Fixed } from './fix-texts.ts';

/** Lines of a file, counted from 1 and both included, and what to put in their place. */
export type Suggestion = { path: string; startLine: number; line: number; text: string };

/** How many lines two texts have in common from each place in them on: `at(i, j)`. */
function countCommon(before: readonly string[], after: readonly string[]) {
  const width = after.length + 1;
  const counts = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => counts[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      counts[i * width + j] =
        before[i] === after[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

type Hunk = { start: number; end: number; lines: string[] };

/** The runs of lines that differ: those of `before` from `start` to `end`, counted from 0, become `lines`. */
function listHunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const common = countCommon(before, after);
  const hunks: Hunk[] = [];
  let isOpen = false;
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      isOpen = false;
      i += 1;
      j += 1;
      continue;
    }
    if (!isOpen) hunks.push({ start: i, end: i, lines: [] });
    isOpen = true;
    const hunk = hunks.at(-1);
    const isGone = j >= after.length || common(i + 1, j) >= common(i, j + 1);
    if (i < before.length && isGone) i += 1;
    else hunk?.lines.push(after[j++] ?? '');
    if (hunk) hunk.end = i;
  }
  return hunks;
}

/**
 * A suggestion has lines to change and lines to put there: what is only put in, or only taken out, takes
 * the line before it along, or first in a file the line after.
 */
const widen = (hunk: Hunk, before: readonly string[]): Hunk => {
  const { start, end, lines } = hunk;
  if (end > start && lines.length > 0) return hunk;
  return start > 0
    ? { start: start - 1, end, lines: [before[start - 1] ?? '', ...lines] }
    : { start, end: end + 1, lines: [...lines, before[end] ?? ''] };
};

/** Two that have taken the same line along are one. */
const join = (hunks: readonly Hunk[]): Hunk[] =>
  hunks.reduce<Hunk[]>((joined, hunk) => {
    const last = joined.at(-1);
    if (!last || last.end <= hunk.start) return [...joined, hunk];
    const lines = [...last.lines.slice(0, -1), ...hunk.lines];
    return [...joined.slice(0, -1), { start: last.start, end: hunk.end, lines }];
  }, []);

/** Texts put right as suggestions of lines, which somebody takes with a press in a proposal. */
export function listSuggestions(
  files: readonly ContentFile[],
  fixed: readonly Fixed[],
): Suggestion[] {
  return fixed.flatMap(({ path, text }) => {
    const written = files.find((file) => file.path === path);
    if (!written || written.fault !== undefined) return [];
    // That the last line is not ended cannot be suggested at a line.
    const before = written.text.replace(/\n?$/u, '\n').split('\n');
    const hunks = listHunks(before, text.split('\n')).map((hunk) => widen(hunk, before));
    return join(hunks).map(({ start, end, lines }) => ({
      path,
      startLine: start + 1,
      line: end,
      text: lines.join('\n'),
    }));
  });
}
