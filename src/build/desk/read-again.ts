import type { ContentFile } from '../../checks/read/content-file.ts';
import { readContentFiles } from '../../studio/read-content.ts';

/** Whether a file is as it was. */
export const isSame = (one: ContentFile, other: ContentFile | undefined): other is ContentFile =>
  other?.text === one.text && other.fault === one.fault;

/**
 * Reads the content. A file that is as it was, or as it was when it was last in order (`good`), is the
 * same object: nobody reads it anew, and one that has been mended back has not changed.
 */
export async function readAgain(
  root: string,
  before: readonly ContentFile[],
  good: ReadonlyMap<string, ContentFile>,
): Promise<{ files: readonly ContentFile[]; isChanged: boolean }> {
  const known = new Map(before.map((file) => [file.path, file]));
  const files = (await readContentFiles(root)).map((file) => {
    const same = [known.get(file.path), good.get(file.path)].find((old) => isSame(file, old));
    return same ?? file;
  });
  const isChanged =
    files.length !== before.length || files.some((file) => known.get(file.path) !== file);
  return { files: isChanged ? files : before, isChanged };
}
