import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function git(root: string, values: readonly string[], index?: string): Promise<string> {
  const { stdout } = await run('git', [...values], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...(index !== undefined && { GIT_INDEX_FILE: index }) },
  });
  return stdout;
}

const lines = (text: string): string[] => text.split('\0').filter(Boolean);

/** Something that git does not know, told in Swedish. */
export class ProposalError extends Error {
  override name = 'ProposalError';
}

/**
 * The commit that what lies in the project's folder is held against: `ref`, or where it left main. Throws
 * a ProposalError when there is none.
 */
export async function findBase(root: string, ref?: string): Promise<string> {
  const known = ref === undefined ? ['origin/main', 'main'] : [ref];
  for (const name of known) {
    const found = await git(root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ])
      .then((text) => text.trim())
      .catch(() => '');
    if (found === '') continue;
    if (ref !== undefined) return found;
    return (await git(root, ['merge-base', 'HEAD', found]).catch(() => found)).trim();
  }
  throw new ProposalError(
    ref === undefined
      ? 'Git har ingen gren som heter main. Skriv vad det ska jämföras med: npm run report -- --base <gren>'
      : `Git känner inte till "${ref}". Skriv en gren eller en version som finns.`,
  );
}

/** Paths that are other than in a commit, with what git does not follow yet. No file is opened for it. */
export async function listChangedPaths(root: string, base: string): Promise<string[]> {
  const [changed, untracked] = await Promise.all([
    git(root, ['diff', '--no-ext-diff', '--name-only', '--no-renames', '-z', base, '--']),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  return [...new Set([...lines(changed), ...lines(untracked)])].sort();
}

/** Writes the content as it is in a commit to `<folder>/content`. The project's own files are left alone. */
export async function writeContentAt(root: string, base: string, folder: string): Promise<void> {
  const index = join(folder, 'index');
  await mkdir(folder, { recursive: true });
  try {
    await git(root, ['read-tree', '--empty'], index);
    await git(root, ['read-tree', '--prefix=content/', `${base}:content`], index);
    await git(root, ['checkout-index', '--all', '--force', `--prefix=${folder}/`], index);
  } finally {
    await rm(index, { force: true });
  }
}
