import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { readDraft } from '../../checks/read/read-draft.ts';
import { checkFiles } from '../../studio/check/check-project.ts';
import { readSpoken, type SpokenSentences } from '../spoken-sentences.ts';
import { holdBack } from './board/hold-back.ts';
import { keepReadable, nothingRead } from './keep-readable.ts';
import { listTold } from './list-told.ts';
import { readAgain } from './read-again.ts';
import { listElements } from './views/list-elements.ts';
import { writeDesk } from './views/write-desk.ts';
import { type DeskState, writeGuide } from './views/write-guide.ts';
import type { Told } from './views/write-page.ts';

/** What has happened: the boards are others, or what is said of the content is. */
export type News = { kind: 'boards' } | { kind: 'told'; told: readonly Told[] };

/**
 * How the content stands: its faults, the files that are held back with what is shown instead (nothing
 * where there was none before), and those shown anew since it was last asked.
 */
export type Standing = {
  faults: readonly ContentProblem[];
  held: [path: string, text: string | undefined][];
  changed: string[];
};

/** Readers are shown the boards before the check, which takes half a second, begins. */
const beforeCheckMs = 60;

const guideAddress = /^(?<guide>[a-z0-9-]+\/[a-z0-9-]+)\/(?<way>(?:[a-z]+\/)?)$/u;

/** Does the desk's work on the content under `root`, for pages under `base`. */
export function openWork(root: string, base: string, tell: (news: News) => void) {
  let files: readonly ContentFile[] = [];
  let readable = nothingRead();
  let faults: readonly ContentProblem[] = [];
  let told: readonly Told[] = [];
  let good: ReadonlyMap<string, ContentFile> = new Map();
  let held: ReadonlySet<string> = new Set();
  let lastTold: ReadonlyMap<string, ContentFile> | undefined;
  let spoken: { spoken: SpokenSentences; changedMs: number } = { spoken: new Map(), changedMs: 0 };

  async function readNow(): Promise<void> {
    const heard = await readSpoken(root, spoken.changedMs);
    if (heard) spoken = heard;
    const now = await readAgain(root, files, good);
    if (heard && !now.isChanged) tell({ kind: 'boards' });
    if (!now.isChanged) return;
    files = now.files;
    readable = keepReadable(readDraft(files), readable);
    tell({ kind: 'boards' });
    await wait(beforeCheckMs);
    faults = await checkFiles(root, files);
    told = await listTold(root, files, faults, readable);
    tell({ kind: 'told', told });
    const check = (shown: readonly ContentFile[]) => checkFiles(root, shown);
    const shown = await holdBack(files, good, faults, check);
    good = new Map(shown.files.map((file) => [file.path, file]));
    held = shown.held;
  }

  let waiting: Promise<void> | undefined;
  let running: Promise<void> = Promise.resolve();
  /** Reads what is there now; what is asked for while one is waiting is answered by that one. */
  function look(): Promise<void> {
    waiting ??= running = running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return readNow();
      });
    return waiting;
  }

  return {
    look,
    /** How the content stands when a look that begins after this is done. */
    async stand(): Promise<Standing> {
      await look();
      const before = lastTold ?? good;
      lastTold = good;
      const paths = new Set([...before.keys(), ...good.keys()]);
      return {
        faults,
        held: [...held].map((path) => [path, good.get(path)?.text]),
        changed: [...paths].filter((path) => before.get(path) !== good.get(path)),
      };
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

export type Work = ReturnType<typeof openWork>;
