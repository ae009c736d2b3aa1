import type { ContentFile, ContentProblem } from '../read/content-file.ts';
import { type IsSound, onlyNew, type TextCheck } from '../read/only-new.ts';
import { type Draft, readDraft } from '../read/read-draft.ts';
import { listBelittling } from './list-belittling.ts';
import { listButtonWords } from './list-button-words.ts';
import { listClicks } from './list-clicks.ts';
import { listOrders } from './list-orders.ts';
import { listTranslatedNames } from './list-translated-names.ts';
import { listUnfinished } from './list-unfinished.ts';
import { listLong } from './list-long.ts';
import { listOddReadings } from './list-odd-readings.ts';
import { listPersonalNumbers } from './list-personal-numbers.ts';
import { listPlainWords } from './list-plain-words.ts';
import { listRenamed } from './list-renamed.ts';
import { listStillSwedish } from './list-still-swedish.ts';
import { listStray } from './list-stray.ts';

/** Each looks at one text after another. */
const textLooks: readonly TextCheck[] = [
  listPlainWords,
  listBelittling,
  listPersonalNumbers,
  listOddReadings,
  listUnfinished,
  listStillSwedish,
];

/** Each looks at the whole draft. */
const looks: ((draft: Draft) => ContentProblem[])[] = [
  listClicks,
  listRenamed,
  listStray,
  listLong,
  listOrders,
  listButtonWords,
  listTranslatedNames,
];

/**
 * What may be wrong, and only a person can tell: it stops nothing. What must be put right is told by
 * `check-content`, and spelling by who has the dictionaries. Texts that `isSound` knows have nothing.
 */
export const listRemarks = (files: readonly ContentFile[], isSound?: IsSound): ContentProblem[] => {
  const draft = readDraft(files);
  const unknown = onlyNew(draft, isSound);
  return [...textLooks.flatMap((look) => look(unknown)), ...looks.flatMap((look) => look(draft))];
};
