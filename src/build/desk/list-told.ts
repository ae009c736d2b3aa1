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

/** All that `npm run check:content` says of the content, each with its place; `faults` is found already. */
export async function listTold(
  root: string,
  files: readonly ContentFile[],
  faults: readonly ContentProblem[],
  readable: Readable,
): Promise<Told[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const tell = (found: readonly ContentProblem[], kind: Told['kind']): Told[] =>
    inOrder(found).map((problem) => {
      const place = placeProblem(problem, (file) => texts.get(file));
      return { ...problem, kind, place: { ...place, ...numberOf(readable, place) } };
    });
  const form = await findFormProblems(root, files);
  const looks = [...listRemarks(files), ...(await findMisspelt(root, files))];
  return [
    ...tell([...faults, ...form], 'fault'),
    ...tell(looks, 'look'),
    ...tell([...listMissing(files).waiting, ...listDrifted(files)], 'todo'),
  ];
}
