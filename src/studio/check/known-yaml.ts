import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { type SoundYaml, soundYaml } from '../../checks/yaml/yaml-source.ts';
import { type Cache, hashOf, readCached, writeCached } from '../cache.ts';
import { nameFolders } from '../name-folders.ts';

/** What was found sound the last time: the text of each file, by hash, with what was read of it. */
type Kept = Record<string, [value: unknown, place?: SoundYaml['place']]>;

const kind = 'yaml';

/** What a text is read by: our own code, and the parser of the version that is installed. */
async function nameReader(): Promise<string> {
  const parser = fileURLToPath(import.meta.resolve('yaml/package.json'));
  return hashOf(await nameFolders(['checks/read', 'checks/yaml']), await readFile(parser, 'utf8'));
}

/** The same text in two files is kept twice: no two files share what was read. */
const nameText = ({ path, text }: ContentFile): string => hashOf(path, text);

async function readKept(cache: Cache, name: string, reader: string): Promise<Kept> {
  const bytes = await readCached(cache, kind, name);
  try {
    const { by, kept } = JSON.parse(bytes?.toString() ?? '{}') as { by?: string; kept?: Kept };
    return by === reader ? (kept ?? {}) : {};
  } catch {
    return {};
  }
}

/** A number without end, or a zero below zero, is another after it was written. */
const isKeptWhole = (entry: Kept[string], written: string): boolean =>
  isDeepStrictEqual(JSON.parse(written), entry);

/**
 * Gives to the checks what was read the last time of the texts that are as they were: a YAML parser takes
 * a third of the time that it takes to check everything. `root` is whose texts they are: each has an
 * entry of its own. Out: what is called when they have been checked, and keeps what was read for the next
 * time; it throws nothing. An entry that is damaged, or that other code has written, is as none.
 */
export async function recallYaml(
  cache: Cache,
  root: string,
  files: readonly ContentFile[],
): Promise<() => Promise<void>> {
  const reader = await nameReader();
  const name = hashOf(root);
  const before = await readKept(cache, name, reader);
  const names = new Map(files.map((file) => [file, nameText(file)]));
  for (const [file, text] of names) {
    const entry = Object.hasOwn(before, text) ? before[text] : undefined;
    if (entry) soundYaml.set(file, { value: entry[0], place: entry[1] });
  }
  return async () => {
    const isKnown = (text: string): boolean => Object.hasOwn(before, text);
    const sound = [...names].flatMap(([file, text]) => {
      const read = soundYaml.get(file);
      return read ? [{ text, read }] : [];
    });
    if (sound.every(({ text }) => isKnown(text))) return;
    const now = sound.flatMap(({ text, read }) => {
      const entry: Kept[string] = read.place ? [read.value, read.place] : [read.value];
      const written = JSON.stringify(entry);
      return isKnown(text) || isKeptWhole(entry, written) ? [`"${text}":${written}`] : [];
    });
    const bytes = Buffer.from(`{"by":"${reader}","kept":{${now.join(',')}}}`);
    await writeCached(cache, kind, name, bytes).catch(() => {
      // What could not be kept is read again.
    });
  };
}
