import type { ContentFile, ContentProblem } from '../../../checks/read/content-file.ts';

/**
 * What may be shown of some content, and the files and folders of it that are held back, by path. `isWhole`
 * where it is in order, all of it.
 */
export type Shown = { files: ContentFile[]; held: Set<string>; isWhole: boolean };

/** A file that is held back uncovers faults in those that name it; so many times that is followed. */
const mostRounds = 8;

const isUnder = (path: string, held: ReadonlySet<string>): boolean =>
  held.has(path) || [...held].some((folder) => path.startsWith(`${folder}/`));

/** The content with the files that are held back as they were when they were last in order, or gone. */
function mix(
  files: readonly ContentFile[],
  good: ReadonlyMap<string, ContentFile>,
  held: ReadonlySet<string>,
): ContentFile[] {
  const now = files.filter(({ path }) => !isUnder(path, held));
  const before = [...good.values()].filter(({ path }) => isUnder(path, held));
  return [...now, ...before].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The folder of a guide, in which every file rests on the others. */
const guideOf = (path: string): string | undefined =>
  /^content\/guides\/[^/]+\/[^/]+(?=\/)/u.exec(path)?.[0];

/**
 * Holds back the faulty files. A guide that never was in order goes whole, and before all else: a service or
 * another guide may be faulty because of it alone.
 */
function hold(
  problems: readonly ContentProblem[],
  good: ReadonlyMap<string, ContentFile>,
  held: Set<string>,
): void {
  const before = held.size;
  for (const { file } of problems) {
    const guide = guideOf(file);
    if (guide !== undefined && !good.has(file)) held.add(guide);
  }
  if (held.size > before) return;
  for (const { file } of problems) held.add(file);
}

/**
 * Holds back more where the faulty files were not enough: what has been taken away since, for somebody may
 * miss it; then the guides that the faulty files are of, whole. False when there is nothing more.
 */
function widen(
  problems: readonly ContentProblem[],
  gone: readonly string[],
  held: Set<string>,
): boolean {
  const before = held.size;
  for (const path of gone) held.add(path);
  if (held.size === before) for (const { file } of problems) held.add(guideOf(file) ?? file);
  return held.size > before;
}

/**
 * What of the content can be shown while something in it is wrong: every file that is in order as it is
 * now, and the others as they were when they last were. `good` is what was shown before. Nothing new is
 * shown where no such whole can be found.
 */
export async function holdBack(
  files: readonly ContentFile[],
  good: ReadonlyMap<string, ContentFile>,
  found: readonly ContentProblem[],
  check: (files: readonly ContentFile[]) => Promise<readonly ContentProblem[]>,
): Promise<Shown> {
  const held = new Set<string>();
  const paths = new Set(files.map(({ path }) => path));
  const gone = [...good.keys()].filter((path) => !paths.has(path));
  let shown = [...files];
  let problems = found;
  for (let round = 0; round < mostRounds && problems.length > 0; round++) {
    const before = held.size;
    hold(problems, good, held);
    if (held.size === before && !widen(problems, gone, held)) break;
    shown = mix(files, good, held);
    problems = await check(shown);
  }
  if (problems.length === 0) return { files: shown, held, isWhole: true };
  const changed = files.filter((file) => good.get(file.path) !== file).map(({ path }) => path);
  return {
    files: [...good.values()],
    held: new Set([...changed, ...gone]),
    isWhole: good.size > 0,
  };
}
