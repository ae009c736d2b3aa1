import type { ContentFile, ContentProblem } from '../../../checks/read/content-file.ts';

/** What may be shown of some content, and the files of it that are held back, by path. */
export type Shown = { files: ContentFile[]; held: Set<string> };

/** A file that is held back uncovers faults in those that name it; so many times that is followed. */
const mostRounds = 4;

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
  let shown = [...files];
  let problems = found;
  for (let round = 0; round < mostRounds && problems.length > 0; round++) {
    const before = held.size;
    for (const { file } of problems) held.add(file);
    if (held.size === before) break;
    shown = mix(files, good, held);
    problems = await check(shown);
  }
  if (problems.length === 0) return { files: shown, held };
  const all = [...good.values()];
  const changed = files.filter((file) => good.get(file.path) !== file).map(({ path }) => path);
  const gone = all.filter(({ path }) => !files.some((file) => file.path === path));
  return { files: all, held: new Set([...changed, ...gone.map(({ path }) => path)]) };
}
