import type { ContentFile } from '../../checks/read/content-file.ts';

/** A folder on the computer, as the browser hands it over. */
type Folder = FileSystemDirectoryHandle & {
  entries: () => AsyncIterable<[string, FileSystemFileHandle | Folder]>;
};

let root: Folder | undefined;
const written = new Map<string, string>();
let published: Promise<ContentFile[]> | undefined;

/** Somebody has chosen the project's folder: what is there now is what the check reads. */
export const useFolder = (chosen: FileSystemDirectoryHandle): void => {
  root = chosen as Folder;
};

/** True when files on the computer are changed, and not a proposal made. */
export const hasFolder = (): boolean => root !== undefined;

const isText = (name: string): boolean => /\.(?:yaml|mdx)$/u.test(name);

async function readFolder(folder: Folder, path: string): Promise<ContentFile[]> {
  const found: Promise<ContentFile[]>[] = [];
  for await (const [name, entry] of folder.entries()) {
    if (name.startsWith('.')) continue;
    const inside = `${path}/${name}`;
    if (entry.kind === 'directory') found.push(readFolder(entry as Folder, inside));
    else if (isText(name))
      found.push(entry.getFile().then(async (file) => [{ path: inside, text: await file.text() }]));
    else found.push(Promise.resolve([{ path: inside, text: '' }]));
  }
  return (await Promise.all(found)).flat();
}

/** The content as it was when the page was made. */
export function readPublished(): Promise<ContentFile[]> {
  published ??= fetch(new URL('content.json', import.meta.url)).then(
    (answer) => answer.json() as Promise<ContentFile[]>,
  );
  return published;
}

/** What has been saved as proposals in this visit, as it was the last time. */
export const listSaved = (): { path: string; text: string }[] =>
  [...written].map(([path, text]) => ({ path, text }));

/** Every content file as it is now. */
export async function readFiles(): Promise<ContentFile[]> {
  if (!root)
    return [...(await readPublished()).filter(({ path }) => !written.has(path)), ...listSaved()];
  const content = (await root.getDirectoryHandle('content')) as Folder;
  return readFolder(content, 'content');
}

/** Remembers what has been saved, for the check of what comes after. */
export const remember = (path: string, text: string): void => void written.set(path, text);

/** Writes a file in the chosen folder. */
export async function writeFile(path: string, text: string): Promise<void> {
  if (!root) throw new Error('No folder has been chosen');
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder: FileSystemDirectoryHandle = root;
  for (const part of names) folder = await folder.getDirectoryHandle(part, { create: true });
  const file = await folder.getFileHandle(name, { create: true });
  const writer = await file.createWritable();
  await writer.write(text);
  await writer.close();
}

/** Takes a file out of the chosen folder. */
export async function removeFile(path: string): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder = root as FileSystemDirectoryHandle | undefined;
  for (const part of names) folder = await folder?.getDirectoryHandle(part);
  await folder?.removeEntry(name);
}
