import type { ContentProblem } from '../../../checks/read/content-file.ts';
import { findFileKind } from '../../../checks/read/file-kind.ts';

/** Where on the desk a problem is shown: at a step of a guide, at a guide, at a screen, or beside all. */
export type Place = {
  /** `<service>/<guide>`. */
  guide?: string;
  /** `sv`, `easy` or a language; absent where it is the film's, which all of them share. */
  twin?: string;
  step?: string;
  /** The step's number in the film, from 1. */
  number?: number;
  screen?: string;
};

const indentOf = (line: string): number => line.length - line.trimStart().length;
const idIn = /^\s*(?:- )?id:\s*['"]?([a-z0-9-]+)/u;

/** The step of a film script that a line belongs to; the text may be one that nothing can read. */
function stepInFilm(lines: readonly string[], at: number): string | undefined {
  const first = lines.findIndex((line) => /^\s*- /u.test(line));
  if (first < 0 || at < first) return undefined;
  const deep = indentOf(lines[first] ?? '');
  const begins = (line: string) => /^\s*- /u.test(line) && indentOf(line) === deep;
  let from = at;
  while (from > first && !begins(lines[from] ?? '')) from -= 1;
  // A key of the whole film ends the step before it.
  if (lines.slice(from + 1, at + 1).some((line) => /^\w/u.test(line))) return undefined;
  const rest = lines.slice(from + 1);
  const until = rest.findIndex((line) => begins(line) || /^\w/u.test(line));
  const step = [lines[from] ?? '', ...rest.slice(0, until < 0 ? undefined : until)];
  return step.map((line) => idIn.exec(line)?.[1]).find(Boolean);
}

/** The step that a line of a twin belongs to: the key it stands under, below `steps`. */
function stepInTwin(lines: readonly string[], at: number): string | undefined {
  let step: string | undefined;
  for (let index = at; index >= 0; index--) {
    const line = lines[index] ?? '';
    step ??= /^ {1,3}['"]?([a-z0-9-]+)['"]?:/u.exec(line)?.[1];
    if (/^\w/u.test(line)) return line.startsWith('steps:') ? step : undefined;
  }
  return undefined;
}

/** Finds the place of a problem; `textOf` gives a file as it was written when the problem was found. */
export function placeProblem(
  { file, line }: Pick<ContentProblem, 'file' | 'line'>,
  textOf: (file: string) => string | undefined,
): Place {
  const kind = findFileKind(file);
  if (kind.kind === 'screen') return { screen: kind.screen };
  if (!('guide' in kind)) return {};
  const guide = `${kind.service}/${kind.guide}`;
  const lines = (textOf(file) ?? '').split('\n');
  const at = Math.min(line, lines.length) - 1;
  if (kind.kind === 'film') return withStep({ guide }, stepInFilm(lines, at));
  if (kind.kind === 'guide') return { guide, twin: 'sv' };
  if (kind.kind === 'easy') return withStep({ guide, twin: 'easy' }, stepInTwin(lines, at));
  if (kind.kind === 'translation')
    return withStep({ guide, twin: kind.language }, stepInTwin(lines, at));
  return { guide };
}

const withStep = (place: Place, step: string | undefined): Place =>
  step === undefined ? place : { ...place, step };
