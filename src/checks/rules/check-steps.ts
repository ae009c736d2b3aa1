import { type TapTarget, tapTargets } from '../../screen/tap-targets.ts';
import { type Action, actionTarget, type DrawnStep, type Film, isDrawn } from '../../model/film.ts';
import { explainCopies } from '../causes/copied-steps.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listSteps, reservedIds } from '../read/list-steps.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

type Verb = 'tap' | 'type' | 'scroll' | 'scan' | 'wait';
const verbOf = (action: Action): Verb => {
  if ('tap' in action) return 'tap';
  if ('type' in action) return 'type';
  if ('scroll' in action) return 'scroll';
  return 'scan' in action ? 'scan' : 'wait';
};

/** Which elements an action can be about; the ones not named take any. */
const takes: Partial<Record<Verb, { kinds: TapTarget['kind'][]; words: string }>> = {
  type: { kinds: ['field', 'pin'], words: 'ett fält (field) eller en kod (pin)' },
  scan: { kinds: ['camera'], words: 'en kamerabild (camera)' },
};

/** `"bank-id" (Mobilt BankID), "avbryt" (Avbryt)`. */
const describeTargets = (targets: readonly TapTarget[]): string =>
  targets.map(({ id, label }) => `"${id}" (${label})`).join(', ');

type Report = (path: FieldPath, message: string, remedy: string) => ContentProblem;

const checkIds = (guide: GuideDraft, film: Film, report: Report): ContentProblem[] => [
  ...listSteps(film)
    .filter(({ step: { id } }) => reservedIds.includes(id))
    .map(({ step: { id }, path }) =>
      report([...path, 'id'], `Ett steg kan inte heta "${id}".`, 'Ge steget ett annat id.'),
    ),
  ...explainCopies(guide).map(({ path, message, remedy }) => report(path, message, remedy)),
];

/** A screen that is not there is told of once a film, where it is first named. */
const checkScreenNames = (
  step: DrawnStep,
  at: FieldPath,
  { draft, told }: { draft: Draft; told: Set<string> },
  report: Report,
) =>
  (['screen', 'then'] as const).flatMap((key) => {
    const name = step[key];
    if (name === undefined || draft.files.has(`content/screens/${name}.yaml`)) return [];
    if (told.has(name)) return [];
    told.add(name);
    const all = [...draft.files.keys()].flatMap(
      (file) => /^content\/screens\/(.+)\.yaml$/u.exec(file)?.[1] ?? [],
    );
    const remedy = suggestInstead(name, all, `rita skärmen i content/screens/${name}.yaml`);
    return [report([...at, key], `Skärmen "${name}" finns inte.`, remedy)];
  });

const checkTarget = (step: DrawnStep, at: FieldPath, draft: Draft, report: Report) => {
  if (!step.do) return [];
  const verb = verbOf(step.do);
  const id = actionTarget(step.do);
  const path = verb === 'type' ? [...at, 'do', 'type', 'into'] : [...at, 'do', verb];
  // Scrolling brings forth a picture of the same page further down; what is looked for is there.
  const name = verb === 'scroll' ? step.then : step.screen;
  if (name === undefined)
    return [
      report(
        path,
        'Steget rullar (scroll) men saknar "then".',
        'Lägg till "then" med skärmen som syns när man har rullat klart.',
      ),
    ];
  const screen = draft.screens.get(name);
  if (!screen) return [];
  const rule = takes[verb];
  const all = tapTargets(screen.value);
  const fit = rule ? all.filter(({ kind }) => rule.kinds.includes(kind)) : all;
  if (fit.some((target) => target.id === id)) return [];
  const message =
    rule && all.some((target) => target.id === id)
      ? `"${id}" på skärmen "${name}" är inte ${rule.words}.`
      : `"${id}" finns inte på skärmen "${name}".`;
  const remedy =
    fit.length > 0
      ? `Välj ett id som finns där: ${describeTargets(fit)}.`
      : `Skärmen har ${rule ? `inte ${rule.words}` : 'inget med id'}. Lägg till det i content/screens/${name}.yaml.`;
  return [report(path, message, remedy)];
};

/** A temptation is on the screen where it is met, and is not what one is to do there. */
const checkTemptations = (step: DrawnStep, at: FieldPath, draft: Draft, report: Report) =>
  (step.avoid ?? []).flatMap(({ tap }, index) => {
    const screen = draft.screens.get(step.screen);
    const path = [...at, 'avoid', index, 'tap'];
    if (step.do && actionTarget(step.do) === tap)
      return [
        report(path, `"${tap}" är det man ska göra i steget.`, 'Välj det som man inte ska göra.'),
      ];
    const targets = screen ? tapTargets(screen.value) : [];
    if (!screen || targets.some(({ id }) => id === tap)) return [];
    const remedy = `Välj ett id som finns där: ${describeTargets(targets)}.`;
    return [report(path, `"${tap}" finns inte på skärmen "${step.screen}".`, remedy)];
  });

const checkFilm = (guide: GuideDraft, draft: Draft): ContentProblem[] => {
  if (!guide.film) return [];
  const { file, value, lineOf } = guide.film;
  const report: Report = (path, message, remedy) => ({
    file,
    line: lineOf(path),
    field: nameField(path),
    message,
    remedy,
  });
  const told = new Set<string>();
  return [
    ...checkIds(guide, value, report),
    ...listSteps(value).flatMap(({ step, path }) =>
      isDrawn(step)
        ? [
            ...checkScreenNames(step, path, { draft, told }, report),
            ...checkTarget(step, path, draft, report),
            ...checkTemptations(step, path, draft, report),
          ]
        : [],
    ),
  ];
};

/** Every step shows a screen that exists and does something to what is on it. */
export const checkSteps = (draft: Draft): ContentProblem[] =>
  [...draft.guides.values()].flatMap((guide) => checkFilm(guide, draft));
