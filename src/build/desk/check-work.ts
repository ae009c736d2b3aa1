import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { readDraft } from '../../checks/read/read-draft.ts';
import { checkFiles } from '../../studio/check/check-project.ts';
import { holdBack } from './board/hold-back.ts';
import { findGood } from './find-good.ts';
import { keepReadable, nothingRead } from './keep-readable.ts';
import { listFaults, listOther } from './list-told.ts';
import { readAgain } from './read-again.ts';
import { openShown } from './show-content.ts';
import type { Told } from './views/write-page.ts';

/**
 * How the content stands: its faults, the files that are held back, and those that are shown anew since it
 * was last asked. `isWhole` where what is shown is something that the builder can begin from.
 */
export type Standing = {
  faults: readonly ContentProblem[];
  held: string[];
  changed: string[];
  isWhole: boolean;
};

/**
 * Checks the content under `root` as it is saved, and shows the builder what of it is in order. `tell` is
 * called with all that is said of it: first with the faults, which come soon, then with the rest.
 */
export function openChecks(root: string, tell: (told: readonly Told[]) => void) {
  const show = openShown(root);
  const check = (files: readonly ContentFile[]) => checkFiles(root, files);
  let files: readonly ContentFile[] = [];
  let isChecked = false;
  let readable = nothingRead();
  let standing: Omit<Standing, 'changed'> = { faults: [], held: [], isWhole: true };
  let other: Told[] = [];
  let good: ReadonlyMap<string, ContentFile> = new Map();
  let lastTold: typeof good = new Map();

  let faultsTold: Told[] = [];
  let isAllTold = true;
  let waiting: Promise<void> | undefined;
  let queue: Promise<void> = Promise.resolve();

  async function checkNow(): Promise<void> {
    const now = await readAgain(root, files, good);
    if (!now.isChanged && isChecked) return;
    // What fails on the way is done again the next time, for it says nothing of how things stand.
    isChecked = false;
    files = now.files;
    readable = keepReadable(readDraft(files), readable);
    const faults = await check(files);
    faultsTold = listFaults(files, faults, readable);
    isAllTold = false;
    tell([...faultsTold, ...other]);
    if (faults.length > 0 && good.size === 0) good = await findGood(root, files, check);
    const shown = await holdBack(files, good, faults, check);
    good = new Map(shown.files.map((file) => [file.path, file]));
    await show(shown.files);
    standing = { faults, held: [...shown.held], isWhole: shown.isWhole };
    isChecked = true;
  }

  /** The rest takes as long again, and nobody waits for it: where more is saved it comes after that. */
  async function tellOther(): Promise<void> {
    if (waiting || isAllTold) return;
    other = await listOther(root, files, readable);
    isAllTold = true;
    tell([...faultsTold, ...other]);
  }

  /** Checks what is there now; what is asked for while one is waiting is answered by that one. */
  function look(): Promise<void> {
    if (waiting) return waiting;
    const asked = queue.then(() => {
      waiting = undefined;
      return checkNow();
    });
    waiting = asked;
    queue = asked.then(tellOther).catch(() => undefined);
    return asked;
  }

  return {
    look,
    /** How the content stands when a look that begins after this is done. */
    async stand(): Promise<Standing> {
      await look();
      const before = lastTold;
      lastTold = good;
      const paths = new Set([...before.keys(), ...good.keys()]);
      const changed = [...paths].filter((path) => before.get(path) !== good.get(path));
      return { ...standing, changed };
    },
  };
}
