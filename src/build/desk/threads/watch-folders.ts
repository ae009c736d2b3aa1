import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every folder under one, itself too. */
async function listFolders(root: string): Promise<Set<string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const inside = entries.filter((entry) => entry.isDirectory());
  return new Set([root, ...inside.map(({ parentPath, name }) => join(parentPath, name))]);
}

/**
 * Calls `hear` with the path of what has changed under a folder, or with none where the system does not say.
 * Each folder is watched by itself: what Node calls a recursive watch loses a file on Linux when a new one
 * is moved into its place, and so many programs save. Gives the function that watches new folders too.
 */
export function watchFolders(
  root: string,
  hear: (path: string | undefined) => void,
): () => Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string) => {
    try {
      const watcher = watch(folder, (_, name) =>
        hear(name === null ? undefined : join(folder, name)),
      );
      // One that is taken away, or for which the system has no room: the builder's own still tells.
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
    } catch {
      // It was taken away meanwhile.
    }
  };
  return async () => {
    const folders = await listFolders(root);
    for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder);
    for (const folder of folders) if (!watchers.has(folder)) add(folder);
  };
}
