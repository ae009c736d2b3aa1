/**
 * The way into the check's room. In: the project's folder. Out: what editors have written there, and
 * everything in it that they have to put right, the texts by their rules, films and recordings opened, and films spoken for whoever waits.
 */
import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { parseContent } from '../../checks/parse-content.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { findFileKind } from '../../checks/read/file-kind.ts';
import type { IsSound } from '../../checks/read/only-new.ts';
import { type Cache, openCache } from '../cache.ts';
import { readContentFiles } from '../read-content.ts';
import { findThemeProblems } from '../theme-problems.ts';
import { type KnownSound, recallSound } from './known-sound.ts';
import { recallYaml } from './known-yaml.ts';

export { type Judged, judgeSpoken } from './judge-spoken.ts';

export type CheckedProject = {
  files: ContentFile[];
  problems: ContentProblem[];
  /** The texts that were found sound before; none where nothing is kept. */
  sound: KnownSound | undefined;
};

const isMedia = ({ path }: ContentFile): boolean =>
  ['footage', 'sign', 'recording'].includes(findFileKind(path).kind);

/** What opens films and recordings is large, and is fetched where there are any. */
async function findMedia(root: string, files: readonly ContentFile[]): Promise<ContentProblem[]> {
  if (!files.some(isMedia)) return [];
  const { findMediaProblems } = await import('../footage/footage.ts');
  return findMediaProblems(root, openCache(join(root, '.cache')), parseContent(files), files);
}

/** By file and line, as they are told. */
export const inOrder = (problems: readonly ContentProblem[]): ContentProblem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

/** Everything that has to be put right in what has been read under `root`. */
export async function checkFiles(
  root: string,
  files: readonly ContentFile[],
  isSound?: IsSound,
): Promise<ContentProblem[]> {
  return inOrder([
    ...checkContent(files, new Date(), isSound),
    ...(await findMedia(root, files)),
    ...(await findThemeProblems(root)),
  ]);
}

/**
 * Reads and checks all content under `root`. In `known` is kept what was read, for the next time. It is
 * believed: it may not lie where somebody else writes, as in a proposal.
 */
export async function checkProject(root: string, known?: Cache): Promise<CheckedProject> {
  const files = await readContentFiles(root);
  const keep = known && (await recallYaml(known, root, files));
  const sound = known && (await recallSound(known, root, files));
  const problems = await checkFiles(root, files, sound?.isSound);
  await keep?.();
  return { files, problems, sound };
}
