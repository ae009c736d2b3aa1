import type { Film, Step } from '../../model/film.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listSteps, type PlacedStep, reservedIds } from '../read/list-steps.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';
import { writePlain } from '../safety/write-plain.ts';

/** A step whose id another has already, that other, and what the guide's other files call it, if they do. */
type Copy = PlacedStep & { first: PlacedStep; was?: string };

/**
 * Steps with the id of another. Most often the later was copied from the one before it; where a translation or
 * the easy-read twin has an id that the film has not, it is the step that stands in its place.
 */
const findCopies = ({ film, easy, translations }: GuideDraft): Copy[] => {
  const placed = film ? listSteps(film.value) : [];
  const ids = placed.map(({ step }) => step.id);
  const [twin] = [...translations.values(), ...(easy ? [easy] : [])];
  const order = Object.keys(twin?.value.steps ?? {});
  const lost = order.filter((id) => !ids.includes(id));
  return placed.flatMap((later, index) => {
    const { id } = later.step;
    const first = placed[ids.indexOf(id)];
    if (reservedIds.includes(id) || !first || ids.indexOf(id) === index) return [];
    const was = lost.shift();
    if (was === undefined) return [{ ...later, first }];
    const isFirst = order.indexOf(was) < order.indexOf(id);
    return [isFirst ? { ...first, first: later, was } : { ...later, first, was }];
  });
};

const mend = <S extends Step>(steps: readonly S[], copies: readonly Copy[]): S[] =>
  steps.flatMap((step) => {
    const copy = copies.find((one) => one.step === step);
    if (!copy) return [step];
    return copy.was === undefined ? [] : [{ ...step, id: copy.was }];
  });

/**
 * The draft as if nobody had copied a step and kept its id: each such film without the copies. It is the very
 * draft where there are none. For what is told of other files; in such a film the lines are others.
 */
const leaveOutCopies = (draft: Draft): Draft => {
  const guides = new Map(
    [...draft.guides].map(([name, guide]) => {
      const copies = findCopies(guide);
      if (!guide.film || copies.length === 0) return [name, guide] as const;
      const { steps, goesWrong } = guide.film.value;
      const value: Film = {
        ...guide.film.value,
        steps: mend(steps, copies),
        ...(goesWrong && { goesWrong: mend(goesWrong, copies) }),
      };
      return [name, { ...guide, film: { ...guide.film, value } }] as const;
    }),
  );
  return [...guides].every(([name, guide]) => draft.guides.get(name) === guide)
    ? draft
    : { ...draft, guides };
};

/** Where a step of the film stands, as `steps › 2`; what is said of a part of it has more after that. */
const stepOf = (field = ''): string | undefined => /^(?:steps|goesWrong) › \d+/u.exec(field)?.[0];

/**
 * Runs checks on a draft in which steps may have been copied with their ids. What is wrong in a step is told as
 * it stands, in a copy too; that there are more steps than the other files know, or more than a film has room
 * for, only follows from the copy, and is not told.
 */
export const checkWithoutCopies = (
  draft: Draft,
  check: (draft: Draft) => ContentProblem[],
): ContentProblem[] => {
  const whole = leaveOutCopies(draft);
  if (whole === draft) return check(draft);
  const copied = new Map(
    [...draft.guides.values()].flatMap((guide) => {
      const { film } = guide;
      const copies = findCopies(guide);
      return film && copies.length > 0
        ? [[film.file, copies.map(({ path }) => nameField(path))] as const]
        : [];
    }),
  );
  const isInStep = ({ file, field }: ContentProblem): boolean =>
    copied.has(file) && stepOf(field) !== undefined;
  const isOfCopy = ({ file, field = '' }: ContentProblem): boolean =>
    copied.get(file)?.includes(field) === true;
  return [
    ...check(whole).filter((problem) => !isInStep(problem)),
    ...check(draft).filter((problem) => isInStep(problem) && !isOfCopy(problem)),
  ];
};

/** An id that no step of a film has: of its heading where that is its own, or else the old one with a number. */
const proposeId = (step: Step, first: Step, taken: readonly string[]): string => {
  const named = writePlain(step.heading)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const isFree = (id: string): boolean => id !== '' && ![...taken, ...reservedIds].includes(id);
  if (step.heading !== first.heading && isFree(named)) return named;
  const number = [2, 3, 4, 5, 6, 7, 8, 9].find((one) => isFree(`${step.id}-${one}`));
  return `${step.id}-${number ?? 'kopia'}`;
};

/** Says of each step whose id another has which that is, and what it may be called instead. */
export const explainCopies = (
  guide: GuideDraft,
): { path: FieldPath; message: string; remedy: string }[] => {
  const { film } = guide;
  if (!film) return [];
  const taken = listSteps(film.value).map(({ step }) => step.id);
  return findCopies(guide).map(({ step, path, first, was }) => {
    const id = was ?? proposeId(step, first.step, taken);
    taken.push(id);
    const isSame = step.heading === first.step.heading && step.say === first.step.say;
    return {
      path: [...path, 'id'],
      message: `Steget har samma id som steget på rad ${film.lineOf([...first.path, 'id'])}: "${step.id}".`,
      remedy:
        was === undefined
          ? `Ge det här steget ett eget id, till exempel "${id}".${isSame ? ' Skulle det inte vara två? Ta bort det här.' : ''}`
          : `I de andra filerna heter det "${id}". Skriv "${id}" här också.`,
    };
  });
};
