import { actionTarget, type Film, type Step } from '../model/film.ts';
import type { Screen } from '../model/screen.ts';
import { tapTargets } from '../screen/tap-targets.ts';
import type { FilmWords } from '../i18n/film.ts';
import type { FilmScript, ScriptStep } from './script.ts';
import { splitSentences } from './split-sentences.ts';

function labelOf(step: Step, screens: Map<string, Screen>): string | undefined {
  if (!step.do) return undefined;
  const target = actionTarget(step.do);
  const shown = [step.screen, step.then].flatMap((name) => screens.get(name ?? '') ?? []);
  return shown.flatMap((screen) => tapTargets(screen)).find(({ id }) => id === target)?.label;
}

/** The script of a guide's film: the editor's steps, with the two cards that every film has. */
export function writeScript(
  title: string,
  film: Film,
  screens: Map<string, Screen>,
  words: FilmWords,
): FilmScript {
  const steps = film.steps.map((step): ScriptStep => ({
    id: step.id,
    heading: step.heading,
    screen: step.screen,
    do: step.do,
    then: step.then,
    label: labelOf(step, screens),
  }));
  return {
    title,
    steps,
    say: {
      title: [/[.!?…]$/u.test(title) ? title : `${title}.`, words.titleSay],
      steps: film.steps.map((step) => splitSentences(step.say)),
      end: words.endSay,
    },
  };
}
