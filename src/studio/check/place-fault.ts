import { type ContentProblem, nameField } from '../../checks/read/content-file.ts';
import { listSteps } from '../../checks/read/list-steps.ts';
import type { Draft } from '../../checks/read/read-draft.ts';
import type { FilmFault } from '../spoken/spoken.ts';

const partsOf = /^content\/guides\/(?<guide>[^/]+\/[^/]+)\/(?<name>[^/]+)\.(?:yaml|mdx)$/u;

/** A fault of a spoken film as the check tells it: at the line where its words are written. */
export function placeFault(draft: Draft, fault: FilmFault): ContentProblem {
  const { guide = '', name = '' } = partsOf.exec(fault.file)?.groups ?? {};
  const found = draft.guides.get(guide);
  const [first, id] = fault.path;
  // A Swedish title stands on the guide's page, and not with what is said.
  const isPage = name === 'film' && first === 'title';
  const file = isPage ? fault.file.replace('film.yaml', 'sv.mdx') : fault.file;
  const parsed = isPage
    ? found?.page
    : name === 'film'
      ? found?.film
      : found?.translations.get(name);
  const written =
    name === 'film' && id !== undefined && found?.film
      ? listSteps(found.film.value).find(({ step }) => step.id === id)?.path
      : undefined;
  const path = written ? [...written, 'say'] : fault.path;
  const line = fault.words ? parsed?.lineOfWords(path, fault.words) : parsed?.lineOf(path);
  const { message, remedy } = fault;
  return { file, line: line ?? 1, field: nameField(path), message, remedy };
}
