import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { readDraft } from '../../checks/read/read-draft.ts';
import { readSpoken, type SpokenSentences } from '../spoken-sentences.ts';
import { keepReadable, nothingRead } from './keep-readable.ts';
import { isSame, readAgain, readSettled } from './read-again.ts';
import { listElements } from './views/list-elements.ts';
import { writeDesk } from './views/write-desk.ts';
import { type DeskState, writeGuide } from './views/write-guide.ts';
import type { Told } from './views/write-page.ts';

/** What has happened: the boards are others, or what is said of the content is. */
export type News = { kind: 'boards' } | { kind: 'told'; told: readonly Told[] };

const guideAddress = /^(?<guide>[a-z0-9-]+\/[a-z0-9-]+)\/(?<way>(?:[a-z]+\/)?)$/u;

/** Writes the desk's pages from the content under `root`, for addresses under `base`. It checks nothing. */
export function openWork(root: string, base: string, tell: (news: News) => void) {
  let files: readonly ContentFile[] = [];
  let readable = nothingRead();
  let told: readonly Told[] = [];
  let spoken: { spoken: SpokenSentences; changedMs: number } = { spoken: new Map(), changedMs: 0 };

  const take = (now: readonly ContentFile[]): void => {
    files = now;
    readable = keepReadable(readDraft(files), readable);
    tell({ kind: 'boards' });
  };

  async function readAll(): Promise<void> {
    const heard = await readSpoken(root, spoken.changedMs);
    if (heard) spoken = heard;
    const now = await readAgain(root, files, new Map());
    if (now.isChanged) take(now.files);
    else if (heard) tell({ kind: 'boards' });
  }

  /** Reads some files alone: the other hundreds take longer than all else until they are seen. */
  async function readSome(paths: readonly string[]): Promise<void> {
    const known = new Map(files.map((file) => [file.path, file]));
    let isChanged = false;
    for (const path of paths) {
      const now = await readSettled(root, path, known.get(path));
      if (now ? isSame(now, known.get(path)) : !known.has(path)) continue;
      isChanged = true;
      if (now) known.set(path, now);
      else known.delete(path);
    }
    if (isChanged) take([...known.values()].sort((one, other) => (one.path < other.path ? -1 : 1)));
  }

  let queue: Promise<void> = Promise.resolve();
  const then = (read: () => Promise<void>): Promise<void> => {
    queue = queue.catch(() => undefined).then(read);
    return queue;
  };

  return {
    /** Reads what is there now; only `paths`, where it is known that nothing else has changed. */
    look: (paths?: readonly string[]): Promise<void> =>
      then(paths ? () => readSome(paths) : readAll),
    /** Takes what the check says. */
    hear(now: readonly Told[]): void {
      told = now;
      tell({ kind: 'told', told });
    },
    told: (): readonly Told[] => told,
    /** The page at an address under the desk, or undefined. */
    async write(path: string): Promise<string | undefined> {
      const state: DeskState = {
        ...{ base, readable, told },
        spoken: (language, text) => spoken.spoken.get(language)?.get(text),
      };
      if (path === '') {
        const guide = await readFile(join(root, 'content/README.md'), 'utf8').catch(() => '');
        return writeDesk(state, listElements(guide));
      }
      const { guide, way } = guideAddress.exec(path)?.groups ?? {};
      return guide === undefined ? undefined : writeGuide(state, guide, way ?? '');
    },
  };
}
