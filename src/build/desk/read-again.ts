import { setTimeout as wait } from 'node:timers/promises';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { readContentFile, readContentFiles } from '../../studio/read-content.ts';

/** Whether a file is as it was. */
export const isSame = (one: ContentFile, other: ContentFile | undefined): other is ContentFile =>
  other?.text === one.text && other.fault === one.fault;

/** A program that saves empties a file and then writes it: so long, in ms, it is waited for before it is believed. */
const emptiedMs = [40, 120, 300];

const isEmptied = (now: ContentFile | undefined, before: ContentFile | undefined): boolean =>
  now !== undefined && now.fault === undefined && now.text === '' && (before?.text ?? '') !== '';

/** One file, by its path; one that had something in it and now is empty is looked at again. */
export async function readSettled(
  root: string,
  path: string,
  before: ContentFile | undefined,
): Promise<ContentFile | undefined> {
  let now = await readContentFile(root, path);
  for (const ms of emptiedMs) {
    if (!isEmptied(now, before)) break;
    await wait(ms);
    now = await readContentFile(root, path);
  }
  return now;
}

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
  const read: ContentFile[] = [];
  for (const file of await readContentFiles(root)) {
    const old = known.get(file.path);
    const now = isEmptied(file, old) ? await readSettled(root, file.path, old) : file;
    if (now) read.push(now);
  }
  const files = read.map((file) => {
    const same = [known.get(file.path), good.get(file.path)].find((old) => isSame(file, old));
    return same ?? file;
  });
  const isChanged =
    files.length !== before.length || files.some((file) => known.get(file.path) !== file);
  return { files: isChanged ? files : before, isChanged };
}
