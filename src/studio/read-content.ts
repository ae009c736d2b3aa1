import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../checks/read/content-file.ts';

const isText = (name: string): boolean => /\.(?:ya?ml|mdx?)$/u.test(name);

/** Films and recordings: that they are there is what the checks ask. */
const isMedia = (name: string): boolean => /\.(?:mp4|wav)$/u.test(name);

/** Notes for editors, and schemas for their tools, are beside the content but no part of it. */
const isContent = (name: string): boolean =>
  (isText(name) || isMedia(name)) && !name.endsWith('README.md') && !/(?:^|\/)\./u.test(name);

/**
 * Reads what editors have written under `<root>/content`: YAML and MDX; films and recordings are
 * listed with no text. Paths are relative to `root`, with forward slashes, in a fixed order. Throws
 * when the folder is not there.
 */
export const readContentFiles = async (root: string): Promise<ContentFile[]> => {
  const folder = path.join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(path.relative(root, entry.parentPath), entry.name))
    .map((name) => name.split(path.sep).join('/'))
    .filter(isContent)
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      path: name,
      text: isMedia(name) ? '' : await readFile(path.join(root, name), 'utf8'),
    })),
  );
};
