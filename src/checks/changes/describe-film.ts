import { type Action, actionTarget, type Film, isDrawn, type Step } from '../../model/film.ts';
import type { Screen } from '../../model/screen.ts';
import { tapTargets } from '../../screen/tap-targets.ts';
import { type Change, tellChange } from './change.ts';
import type { Difference } from './compare-values.ts';
import { describeField } from './name-fields.ts';

type Screens = ReadonlyMap<string, { value: Screen }>;

const verbs: [string, string][] = [
  ['tap', 'tryck på'],
  ['type', 'skriv i'],
  ['scroll', 'rulla till'],
  ['scan', 'rikta kameran:'],
  ['wait', 'vänta på'],
];

const wholeSteps = (steps: readonly Step[]) =>
  steps.map((step) => (isDrawn(step) && step.do ? { ...step, do: JSON.stringify(step.do) } : step));

/** A film to be compared: what one does in a step is one thing, and is told whole. */
export const viewFilm = (film: Film) => ({
  ...film,
  steps: wholeSteps(film.steps),
  ...(film.goesWrong && { goesWrong: wholeSteps(film.goesWrong) }),
});

/** What one does in a step, by what stands on it: `tryck på "Boka tid"`. */
const tellAction = (written: unknown, step: Step, screens: Screens): string => {
  if (typeof written !== 'string') return '';
  const action = JSON.parse(written) as Action;
  const target = actionTarget(action);
  const screen = isDrawn(step) ? screens.get(step.screen)?.value : undefined;
  const label = screen && tapTargets(screen).find(({ id }) => id === target)?.label;
  const verb = verbs.find(([key]) => key in action)?.[1] ?? '';
  const typed = 'type' in action ? `: ${action.type.text}` : '';
  return `${verb} "${label ?? target}"${typed}`;
};

const isStep = (item: unknown): item is Step =>
  typeof item === 'object' && item !== null && 'id' in item && 'heading' in item;

/** What has changed in a film's script, by its steps: `screens` are those before and after. */
export const describeFilm = (
  difference: Difference,
  screens: { before: Screens; after: Screens },
): Change => {
  const { path, kind, before, after } = difference;
  const [list, place, key, ...rest] = path;
  if (typeof place !== 'object' || !isStep(place.item)) return describeField(difference);
  const { item: step, number } = place;
  const isMain = list === 'steps';
  const name = isMain ? `Steg ${number}` : `Kapitel ${number} efter filmen`;
  const named = `${name}, "${step.heading}"`;
  if (key === undefined) {
    if (kind === 'added') return tellChange(`${named}, är nytt:`, '', step.say);
    if (kind === 'removed') return tellChange(`${named}, är borttaget:`, step.say, '');
    return { what: `"${step.heading}" är flyttat och är nu ${name.toLowerCase()}.` };
  }
  const where = `I ${name.toLowerCase()}, "${step.heading}",`;
  if (key === 'heading') return tellChange(`${name} har en ny rubrik:`, before, after);
  if (key === 'say') return tellChange(`${where} ändrades det som sägs:`, before, after);
  if (key === 'screen' || key === 'then') {
    const title = (name: unknown, all: Screens): string =>
      typeof name === 'string' ? (all.get(name)?.value.title ?? name) : '';
    const when = key === 'screen' ? 'skärmen som syns' : 'skärmen som kommer sedan';
    return tellChange(
      `${where} byttes ${when}:`,
      title(before, screens.before),
      title(after, screens.after),
    );
  }
  if (key === 'do')
    return tellChange(
      `${where} ändrades det man gör:`,
      tellAction(before, step, screens.before),
      tellAction(after, step, screens.after),
    );
  return describeField({ ...difference, path: [key, ...rest] }, { within: named });
};
