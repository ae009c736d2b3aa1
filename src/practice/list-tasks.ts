import { splitSentences } from '../film/split-sentences.ts';
import { actionTarget, type DrawnStep, type Temptation } from '../model/film.ts';
import type { Screen } from '../model/screen.ts';
import { tapTargets } from '../screen/tap-targets.ts';
import { formOf, type TypedForm } from './accept-typed.ts';

/** What the person is to do on one drawn screen; made from a step of the guide's film script. */
export type Task = {
  /** Counted from 1. */
  number: number;
  heading: string;
  say: string;
  /** The sentence of it that names what to press, and says where it is. */
  sentence?: string | undefined;
  /** The screen that it is done on, and the one that comes when it is done, as `app/screen`. */
  screen: string;
  then?: string | undefined;
  kind: 'tap' | 'type' | 'scroll' | 'scan' | 'wait' | 'look';
  target?: string | undefined;
  /** What stands on the target. */
  label?: string | undefined;
  /** Made-up text to type. */
  text?: string | undefined;
  /** What may be typed instead of it. */
  form?: TypedForm | undefined;
  /** The same is to be written once more: the number of the task where it was written first. */
  again?: number | undefined;
  /** What somebody else wants the person to do, and why not to. */
  avoid: Temptation[];
  /** What is seen when it is done says that something has succeeded, as that a message is sent. */
  isTold: boolean;
  /** What is seen then: what the screen says, and what it is called. */
  seen: string[];
  /** Targets of tasks to come on the same screen: to press them now is too early. */
  later: string[];
};

const kindOf = (step: DrawnStep): Task['kind'] =>
  step.do ? (Object.keys(step.do)[0] as Task['kind']) : 'look';

const textOf = (step: DrawnStep | undefined): string | undefined =>
  step?.do && 'type' in step.do ? step.do.type.text : undefined;

/** Of all that is said of a step, the sentence that names the target. */
const findSentence = ({ say, do: action }: DrawnStep, label: string | undefined) =>
  action && 'tap' in action && label !== undefined
    ? splitSentences(say).find((sentence) => sentence.includes(`"${label}"`))
    : undefined;

/** The steps after `index` that happen while its screen is still shown. */
function stepsOnSameScreen(steps: readonly DrawnStep[], index: number): DrawnStep[] {
  const { screen, then } = steps[index] ?? {};
  if (then !== undefined) return [];
  const rest = steps.slice(index + 1);
  const end = rest.findIndex((step) => step.screen !== screen);
  const same = end < 0 ? rest : rest.slice(0, end);
  const last = same.findIndex((step) => step.then !== undefined);
  return last < 0 ? same : same.slice(0, last + 1);
}

/** Whether a screen says that something has succeeded. */
const tells = (screen: Screen | undefined): boolean =>
  screen?.elements.some((element) => element.kind === 'notice' && element.tone === 'good') ?? false;

/** What a screen tells whoever comes to it, the most telling first. */
export const listTold = (screen: Screen | undefined): string[] => {
  const textsOf = (kind: 'notice' | 'heading' | 'text') =>
    (screen?.elements ?? []).flatMap((element) => (element.kind === kind ? [element.text] : []));
  // A list of one thing is about that thing: an inbox with the answer one waits for.
  const single = (screen?.elements ?? []).flatMap((element) =>
    element.kind === 'list' && element.items.length === 1
      ? element.items.map(({ label }) => label)
      : [],
  );
  return [...textsOf('notice'), ...single, ...textsOf('heading'), ...textsOf('text')];
};

/** Turns the steps of a drawn guide into tasks; `screens` are by `app/screen`. */
export function listTasks(
  steps: readonly DrawnStep[],
  screens: ReadonlyMap<string, Screen>,
): Task[] {
  return steps.map((step, index) => {
    const screen = screens.get(step.screen);
    const target = step.do && actionTarget(step.do);
    const text = textOf(step);
    const after = step.then === undefined ? screen : screens.get(step.then);
    // What one scrolls to may be on the next screen alone.
    const found = [screen, after]
      .flatMap((one) => (one ? tapTargets(one) : []))
      .find(({ id }) => id === target);
    const isAgain = text !== undefined && text === textOf(steps[index - 1]);
    return {
      number: index + 1,
      heading: step.heading,
      say: step.say,
      screen: step.screen,
      then: step.then,
      kind: kindOf(step),
      target,
      label: found?.label,
      sentence: findSentence(step, found?.label),
      ...(text !== undefined && { text, form: formOf(text, found?.kind === 'pin') }),
      ...(isAgain && { again: index }),
      avoid: step.avoid ?? [],
      isTold: tells(after),
      seen: listTold(after),
      later: stepsOnSameScreen(steps, index).flatMap(({ do: action }) =>
        action ? [actionTarget(action)] : [],
      ),
    };
  });
}
