import { listDrifted } from '../../checks/twins/list-drifted.ts';
import { listMissing } from '../../checks/twins/list-missing.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { listRemarks } from '../../checks/remarks/list-remarks.ts';
import { inOrder } from '../../studio/check/check-project.ts';
import { findFormProblems } from '../form/form.ts';
import { findMisspelt } from '../spelling/spelling.ts';
import { type Place, placeProblem } from './board/place-problem.ts';
import type { Readable } from './keep-readable.ts';
import type { Told } from './views/write-page.ts';

/** The number of a step in its film, where it is one of the main film. */
function numberOf({ guides }: Readable, { guide = '', step }: Place): Pick<Place, 'number'> {
  const at = guides.get(guide)?.film?.steps.findIndex(({ id }) => id === step) ?? -1;
  return at < 0 ? {} : { number: at + 1 };
}

/** Problems with their places. */
function placeAll(
  files: readonly ContentFile[],
  readable: Readable,
  found: readonly ContentProblem[],
  kind: Told['kind'],
): Told[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return inOrder(found).map((problem) => {
    const place = placeProblem(problem, (file) => texts.get(file));
    return { ...problem, kind, place: { ...place, ...numberOf(readable, place) } };
  });
}

/** The faults of the content, each with its place. */
export const listFaults = (
  files: readonly ContentFile[],
  faults: readonly ContentProblem[],
  readable: Readable,
): Told[] => placeAll(files, readable, faults, 'fault');

/** What `npm run check:content` says of the content besides, each with its place. */
export async function listOther(
  root: string,
  files: readonly ContentFile[],
  readable: Readable,
): Promise<Told[]> {
  const place = (found: readonly ContentProblem[], kind: Told['kind']) =>
    placeAll(files, readable, found, kind);
  const looks = [...listRemarks(files), ...(await findMisspelt(root, files))];
  return [
    ...place(await findFormProblems(root, files), 'fault'),
    ...place(looks, 'look'),
    ...place([...listMissing(files).waiting, ...listDrifted(files)], 'todo'),
  ];
}
