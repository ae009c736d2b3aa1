import { type ContentProblem, nameField } from '../read/content-file.ts';
import { hasSoundIds, listSteps } from '../read/list-steps.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

/** A step that has another id than the other files of its guide know it by. */
type Renamed = { was: string; is: string };

/** The steps that each of the other files speaks of; those of twins are all that there are. */
const listNamed = ({ page, easy, translations }: GuideDraft) => {
  const twins = [...translations.values(), ...(easy ? [easy] : [])];
  return {
    twins: twins.map(({ value }) => Object.keys(value.steps)),
    page: (page?.value.goesWrong ?? []).flatMap(({ step }) => step ?? []),
  };
};

/** The one step that all others know by an id that the film has no longer; undefined where it is not one. */
function findRenamed(guide: GuideDraft): Renamed | undefined {
  if (!guide.film || !hasSoundIds(guide.film.value)) return undefined;
  const ids = listSteps(guide.film.value).map(({ step }) => step.id);
  const { twins, page } = listNamed(guide);
  const [first = []] = twins;
  const lost = first.filter((id) => !ids.includes(id) && twins.every((twin) => twin.includes(id)));
  // Chapters after the film are told apart by other keys.
  const own = guide.film.value.steps.map(({ id }) => id);
  const found = own.filter((id) => twins.length > 0 && !twins.some((twin) => twin.includes(id)));
  const [was, is] = [lost[0], found[0]];
  if (lost.length !== 1 || found.length !== 1 || was === undefined || is === undefined)
    return undefined;
  // One file against one: either can be the one that is wrong.
  return twins.length + (page.includes(was) ? 1 : 0) > 1 ? { was, is } : undefined;
}

const joinNames = (files: readonly string[]): string => {
  const names = files.map((file) => file.split('/').at(-1) ?? file);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
};

/** What is said of the step in the other files of its guide, which are as they were. */
const followsFrom =
  ({ was, is }: Renamed, folder: string, film: string) =>
  ({ file, field, message }: ContentProblem): boolean =>
    file.startsWith(folder) &&
    file !== film &&
    (message.includes(`"${was}"`) || field === `steps › ${is}`);

/**
 * Tells of an id that has been changed where it was changed, and of nothing that follows from it: files
 * that nobody has touched are not to blame.
 */
export const gatherRenamedSteps = (
  problems: readonly ContentProblem[],
  { guides }: Draft,
): ContentProblem[] => {
  let rest = [...problems];
  for (const guide of guides.values()) {
    const renamed = findRenamed(guide);
    if (!guide.film || !renamed) continue;
    const { file, value, lineOf } = guide.film;
    const follows = followsFrom(renamed, file.replace(/[^/]*$/u, ''), file);
    const others = [...new Set(rest.filter(follows).map((problem) => problem.file))].sort();
    const path = listSteps(value).find(({ step }) => step.id === renamed.is)?.path ?? [];
    rest = rest.filter((problem) => !follows(problem));
    rest.push({
      file,
      line: lineOf([...path, 'id']),
      field: nameField([...path, 'id']),
      message: `Steget "${renamed.is}" heter "${renamed.was}" i de andra filerna.`,
      remedy: `Skriv "${renamed.was}" här igen. Eller skriv "${renamed.is}" i stället för "${renamed.was}" i ${joinNames(others)}.`,
    });
  }
  return rest;
};
