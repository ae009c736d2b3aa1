import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { isText, readContentFiles } from '../../studio/read-content.ts';
import { writeContentAt } from '../read-git.ts';
import { readShown } from './show-content.ts';

type Files = Map<string, ContentFile>;
type Check = (files: readonly ContentFile[]) => Promise<readonly ContentProblem[]>;

/** The content as it was when somebody last kept it in git; nothing where there is no git. */
async function readKept(root: string): Promise<Files> {
  const folder = join(root, '.astro/kept');
  try {
    await writeContentAt(root, 'HEAD', folder);
    const files = await readContentFiles(folder);
    return new Map(files.map((file) => [file.path, file]));
  } catch {
    return new Map();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const countSame = (files: readonly ContentFile[], old: Files): number =>
  files.filter(({ path, text }) => old.get(path)?.text === text).length;

/**
 * The content as it was when it last was in order, for whoever begins with content that is not: what was
 * shown the last time or what is kept in git, that which is most like `files`. Empty where there is neither.
 */
export async function findGood(
  root: string,
  files: readonly ContentFile[],
  check: Check,
): Promise<Files> {
  const found = [await readShown(root), await readKept(root)];
  const media = files.filter(({ path }) => !isText(path));
  const likest = found
    .map(
      (old) =>
        new Map([
          ...[...old].filter(([path]) => isText(path)),
          ...media.map((file) => [file.path, file] as const),
        ]),
    )
    .sort((one, other) => countSame(files, other) - countSame(files, one));
  for (const old of likest) {
    const all = [...old.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    if (all.length > media.length && (await check(all)).length === 0) return old;
  }
  return new Map();
}
