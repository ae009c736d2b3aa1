import { readFileSync } from 'node:fs';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { findFileKind } from '../../checks/read/file-kind.ts';
import type { IsSound } from '../../checks/read/only-new.ts';
import { type Cache, hashOf, readCached, writeCached } from '../cache.ts';
import { nameFolders } from '../name-folders.ts';

/** The texts that were found sound the last time, and how those of this time are kept. */
export type KnownSound = {
  isSound: IsSound;
  /** `remarks` are what may be wrong: called where nothing *is* wrong. It throws nothing. */
  keep(remarks: readonly ContentProblem[]): Promise<void>;
};

const kind = 'sound';

/** All code that has a say in how a text is judged by itself. */
export const judgingFolders = [
  ...['aloud', 'build/spelling', 'calendar', 'checks', 'film', 'i18n', 'languages', 'lists'],
  ...['model', 'screen', 'search', 'session'],
];
/** What is set for the site, and of which version the packages are. */
const besides = ['../../site.config.ts', '../../../package.json'];

/** The lists that every text is held against; see `Texts`. */
const isList = ({ path }: ContentFile): boolean =>
  ['addresses', 'phones', 'pronunciation', 'spelling', 'plain-words'].includes(
    findFileKind(path).kind,
  ) || path.startsWith('content/municipalities/');

async function nameJudges(files: readonly ContentFile[]): Promise<string> {
  const set = besides.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const lists = files.filter(isList).flatMap(({ path, text }) => [path, text]);
  return hashOf(await nameFolders(judgingFolders), ...set, ...lists);
}

/**
 * Knows the texts in which nothing was found the last time, by what stands in them, by the code that
 * judges them and by the lists that they are held against: where one of these is another nothing is known.
 * They are believed, as what was read is (`recallYaml`). An entry that is damaged is as none.
 */
export async function recallSound(
  cache: Cache,
  root: string,
  files: readonly ContentFile[],
): Promise<KnownSound> {
  const judges = await nameJudges(files);
  const entry = hashOf(root);
  const bytes = await readCached(cache, kind, entry);
  const before = new Set(bytes?.toString().split('\n'));
  const names = new Map(
    files.map(({ path, text, fault }) => [path, hashOf(judges, path, fault ?? '', text)]),
  );
  return {
    isSound: (file) => before.has(names.get(file) ?? ''),
    async keep(remarks) {
      const told = new Set(remarks.map(({ file }) => file));
      const now = [...names].flatMap(([file, name]) => (told.has(file) ? [] : [name]));
      if (now.length === before.size && now.every((name) => before.has(name))) return;
      await writeCached(cache, kind, entry, Buffer.from(now.join('\n'))).catch(() => {
        // What could not be kept is judged again.
      });
    },
  };
}
