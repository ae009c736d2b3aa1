import { cp, lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContentFiles } from '../../studio/read-content.ts';
import { checkProject } from '../../studio/check/check-project.ts';

/** So often what is wrong is taken away before all of it is: each time something else may be left hanging. */
const mostRounds = 8;

/** Plain files and folders: a link leads out, and what is neither is not read. */
const isPlain = async (path: string): Promise<boolean> => {
  const entry = await lstat(path);
  return entry.isFile() || entry.isDirectory();
};

/** Puts a file back as it was; takes it away where it was not there. False when that is what it is already. */
async function putBack(path: string, before: string, folder: string): Promise<boolean> {
  const [from, to] = [join(before, path), join(folder, path)];
  const isThere = await lstat(from).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isThere) {
    const was = await lstat(to).then(
      () => true,
      () => false,
    );
    await rm(to, { recursive: true, force: true });
    return was;
  }
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { force: true });
  return true;
}

/**
 * Writes to `<folder>/content` what a proposal has under `content`, so far as it is in order: what is not is
 * as it was in `before`, a folder that has its content too. Gives the paths that are as they were. What is
 * known to be in order is not judged again.
 */
export async function mendContent(
  root: string,
  before: string,
  folder: string,
  isInOrder: boolean,
): Promise<string[]> {
  await rm(join(folder, 'content'), { recursive: true, force: true });
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true, filter: isPlain });
  if (isInOrder) return [];
  const kept = new Set((await readContentFiles(folder)).map(({ path }) => path));
  const left = new Set(
    (await readContentFiles(root)).flatMap(({ path }) => (kept.has(path) ? [] : [path])),
  );
  for (let round = 0; round < mostRounds; round += 1) {
    const { problems } = await checkProject(folder);
    if (problems.length === 0) return [...left].sort();
    const again = [...new Set(problems.map(({ file }) => file))].filter((path) => !left.has(path));
    if (again.length === 0) break;
    for (const path of again) {
      await putBack(path, before, folder);
      left.add(path);
    }
  }
  return putAllBack(root, before, folder);
}

/** What is wrong hangs together with what is not: nothing of the proposal can be shown. */
async function putAllBack(root: string, before: string, folder: string): Promise<string[]> {
  await rm(join(folder, 'content'), { recursive: true, force: true });
  await cp(join(before, 'content'), join(folder, 'content'), { recursive: true, filter: isPlain });
  return (await readContentFiles(root)).map(({ path }) => path);
}

/** Puts some files back as they were, and all of them where the rest cannot do without. Gives their paths. */
export async function putBackFiles(
  root: string,
  before: string,
  folder: string,
  paths: readonly string[],
): Promise<string[]> {
  for (const path of paths) await putBack(path, before, folder);
  const { problems } = await checkProject(folder);
  return problems.length === 0 ? [...paths] : putAllBack(root, before, folder);
}
