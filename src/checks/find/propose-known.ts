import { type ContentProblem, refusedNames } from '../read/content-file.ts';
import { findNearest, listNames } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';

type Known = { id: string; name: string };

const listKnown = (
  key: string,
  file: string,
  { find, services, guides, screens }: Draft,
): Known[] | undefined => {
  const called = (files: ReadonlyMap<string, { value: { name: string } }>): Known[] =>
    [...files].map(([id, { value }]) => ({ id, name: value.name }));
  switch (key) {
    case 'municipality':
      return called(find.municipalities);
    case 'organisation':
      return called(find.organisations);
    case 'place':
      return called(find.places);
    case 'services':
      return [...services].map(([id, { value }]) => ({ id, name: value.title }));
    case 'guides':
      // A service names its own guides without itself.
      return [...guides].map(([path, { service, page }]) => {
        const id =
          file === `content/services/${service}.mdx` ? path.slice(service.length + 1) : path;
        return { id, name: page?.value.title ?? id };
      });
    case 'screen':
    case 'then':
      return [...screens].map(([id, { value }]) => ({ id, name: value.title }));
    default:
      return undefined;
  }
};

/** Letters alone, however they are written, and a kommun by its short name. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=\p{L}{2})s? kommun$/u, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

const findMeant = (written: string, known: readonly Known[]): string[] => {
  const wanted = fold(written);
  const same = known.filter(({ id, name }) => [fold(id), fold(name)].includes(wanted));
  if (same.length > 0) return same.map(({ id }) => id);
  const near = findNearest(
    wanted,
    new Set(known.flatMap(({ id, name }) => [fold(id), fold(name)])),
  );
  return known
    .filter(({ id, name }) => near.includes(fold(id)) || near.includes(fold(name)))
    .map(({ id }) => id);
};

/** A problem with a name, with a proposal of names that there are: what nobody has written is none. */
export const proposeKnown = (problem: ContentProblem, draft: Draft): ContentProblem => {
  const refused = refusedNames.get(problem);
  const known = refused && listKnown(refused.key, problem.file, draft);
  if (!refused || !known) return problem;
  const proposed = /^Menade du (\S+)\? /u.exec(problem.remedy)?.[1];
  if (known.some(({ id }) => id === proposed)) return problem;
  const rule = problem.remedy.replace(/^Menade du [^?]*\? /u, '');
  const meant = findMeant(refused.written, known).slice(0, 3);
  const some = known.slice(0, 20).map(({ id }) => id);
  const which =
    known.length > 0 && known.length <= 20 ? `Det som finns är ${listNames(some, 'och')}.` : '';
  const remedy = meant.length > 0 ? `Menade du ${listNames(meant)}? ${rule}` : `${rule} ${which}`;
  return { ...problem, remedy: remedy.trim() };
};
