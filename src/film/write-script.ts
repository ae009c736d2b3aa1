import { actionTarget, type DrawnStep, type Film, isDrawn, type Step } from '../model/film.ts';
import type { Screen } from '../model/screen.ts';
import type { Translation } from '../model/translation.ts';
import { tapTargets } from '../screen/tap-targets.ts';
import type { Words } from 'site:words';
import type { FilmScript, ScriptStep } from './script.ts';
import { endSentence, splitSentences } from './split-sentences.ts';

function labelOf(step: DrawnStep, screens: Map<string, Screen>): string | undefined {
  if (!step.do) return undefined;
  const target = actionTarget(step.do);
  const shown = [step.screen, step.then].flatMap((name) => screens.get(name ?? '') ?? []);
  return shown.flatMap((screen) => tapTargets(screen)).find(({ id }) => id === target)?.label;
}

/**
 * The script of a guide's film: the editor's steps, with the two cards that every film has.
 * A filmed guide has no steps to draw. `translated` puts other words in the steps' place; the screens, and what stands on them, stay.
 */
export function writeScript(
  title: string,
  film: Film,
  screens: Map<string, Screen>,
  words: Words['film'],
  translated: Translation['steps'] = {},
): FilmScript {
  const writeStep = (step: DrawnStep): ScriptStep => ({
    id: step.id,
    heading: translated[step.id]?.heading ?? step.heading,
    screen: step.screen,
    do: step.do,
    then: step.then,
    label: labelOf(step, screens),
    scene: step.scene,
  });
  const say = ({ id, say: text }: Step) => splitSentences(translated[id]?.say ?? text);
  const { goesWrong } = film;
  return {
    title,
    steps: film.steps.filter(isDrawn).map(writeStep),
    opens: film.opens,
    closes: film.closes,
    ...(goesWrong && { after: goesWrong.map(writeStep) }),
    say: {
      title: [endSentence(title), words.titleSay],
      steps: film.steps.map(say),
      end: [...words.endSay],
      ...(goesWrong && {
        after: goesWrong.map((step, index) =>
          index === 0 ? [words.afterSay, ...say(step)] : say(step),
        ),
      }),
    },
  };
}
