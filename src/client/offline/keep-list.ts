import { readJson } from '../page/site-files.ts';
import { keyOf, type SaveList } from './film-cache.ts';
import { removeFiles, saveFiles } from './save-files.ts';
import { readNotes, writeNote } from './saved-notes.ts';

/**
 * Saves what a list names, a guide's `spara.json`, and takes away what an older version of it brought.
 * Rejects when something does not come; what is whole is kept until the next time.
 */
export async function keepList(address: string): Promise<void> {
  const { guides } = (await readJson(address)) as SaveList;
  const files = guides.flatMap((guide) => guide.files);
  await saveFiles(files, () => undefined, new AbortController().signal);
  const keys = files.map(keyOf);
  const old = readNotes()[address] ?? [];
  await removeFiles(old.filter((key) => !keys.includes(key)));
  writeNote(address, keys);
}
