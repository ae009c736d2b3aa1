import { type Dirent, readFileSync, type Stats, statSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type ContentFile, maxBytesOf } from '../checks/read/content-file.ts';

/** Films and recordings are read where they are used: here they are only listed. */
const isMedia = (name: string): boolean => /\.(?:mp4|wav)$/u.test(name);
export const isText = (name: string): boolean => /\.(?:ya?ml|mdx?)$/u.test(name);

/**
 * What lies beside the content and is no part of it: notes for editors, schemas for their tools, and
 * what a Mac leaves behind in every folder.
 */
const isBeside = (name: string): boolean =>
  name === 'content/README.md' ||
  /^content\/\.schemas\/[a-z-]+\.schema\.json$/u.test(name) ||
  name.endsWith('/.DS_Store');

/** Text as UTF-8, or undefined when it is something else. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * One after another, and none waited for: a county's places and occasions are thousands of small files,
 * and to wait for each takes longer than to read it.
 */
const readEntry = (root: string, name: string, entry: Dirent | Stats): ContentFile => {
  if (entry.isSymbolicLink()) return { path: name, text: '', fault: 'link' };
  if (!entry.isFile()) return { path: name, text: '', fault: 'special' };
  if (isMedia(name) || !isText(name)) return { path: name, text: '' };
  const file = path.join(root, name);
  if (statSync(file).size > maxBytesOf(name)) return { path: name, text: '', fault: 'too-big' };
  const text = decode(readFileSync(file));
  return text === undefined ? { path: name, text: '', fault: 'not-text' } : { path: name, text };
};

/**
 * Reads what editors have written under `<root>/content`: every entry there is, hidden ones and links
 * too, so that the checks can refuse what nobody knows of. No link is followed. Paths are relative to
 * `root`, with forward slashes, in a fixed order. Throws when the folder is not there.
 */
export const readContentFiles = async (root: string): Promise<ContentFile[]> => {
  const folder = path.join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const place = path.join(path.relative(root, entry.parentPath), entry.name);
      return { entry, name: place.split(path.sep).join('/') };
    })
    .filter(({ entry, name }) => !(entry.isFile() && isBeside(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return files.map(({ entry, name }) => readEntry(root, name, entry));
};

/** One of them, by its path; undefined where there is no such file. */
export const readContentFile = async (
  root: string,
  name: string,
): Promise<ContentFile | undefined> => {
  try {
    const entry = await lstat(path.join(root, name));
    return entry.isDirectory() || isBeside(name) ? undefined : readEntry(root, name, entry);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
};

/** The texts under `<shown>/content`, with the films and recordings under `<root>/content`. */
export const readShownFiles = async (root: string, shown: string): Promise<ContentFile[]> => {
  const media = (await readContentFiles(root)).filter((file) => !isText(file.path));
  return [...(await readContentFiles(shown)), ...media].sort((a, b) => (a.path < b.path ? -1 : 1));
};
