import type { TapTarget } from '../../screen/tap-targets.ts';
import type { StepAnswers } from '../../drafting/answers.ts';
import { askChoice, askText } from './asker.ts';
import { askScreen } from './ask-screen.ts';
import { type Interview, judgeAs } from './judge-answers.ts';
import { judgeAll, judgeName } from './judge-words.ts';
import { placeSteps } from '../../drafting/write-film.ts';

const [fewest, most] = [4, 9];

/** What the check says of one step in the film. */
const inStep = (at: number, field: string) => ({
  file: /\/film\.yaml$/u,
  field: new RegExp(`^steps › ${at + 1} › ${field}`, 'u'),
});

const judgeStep = (interview: Interview, at: number, field: string, key: keyof StepAnswers) =>
  judgeAs(interview, inStep(at, field), (answer) => {
    const steps = (interview.answers.steps ?? []).slice(0, at + 1);
    return {
      steps: steps.map((step, index) => (index === at ? { ...step, [key]: answer } : step)),
    };
  });

const isField = ({ kind }: TapTarget): boolean => kind === 'field' || kind === 'pin';

async function askDoing({ asker, answers, known }: Interview, step: StepAnswers, at: number) {
  const { targets = [] } = placeSteps(answers, known.near).steps[at] ?? {};
  const fields = targets.filter(isField);
  step.do ??= await askChoice(asker, 'Vad gör man?', [
    ...(targets.length > 0 ? [{ name: 'Trycker på något', value: 'tap' as const }] : []),
    ...(fields.length > 0 ? [{ name: 'Skriver något', value: 'type' as const }] : []),
    ...(targets.length > 0 ? [{ name: 'Väntar på något', value: 'wait' as const }] : []),
    { name: 'Tittar', value: 'look' as const },
  ]);
  if (step.do === undefined || step.do === 'look') return;
  const which = {
    tap: 'Vad trycker man på?',
    type: 'Vilken ruta skriver man i?',
    wait: 'Vad väntar man på?',
  };
  step.on ??= await askChoice(
    asker,
    which[step.do],
    (step.do === 'type' ? fields : targets).map(({ label }) => ({ name: label, value: label })),
  );
}

/** What the voice may say, where the screen gives it. */
function suggestSay(
  { answers, known }: Interview,
  step: StepAnswers,
  at: number,
): string | undefined {
  if (step.do !== 'tap' || step.on === undefined) return undefined;
  const { targets = [] } = placeSteps(answers, known.near).steps[at] ?? {};
  const isLast = targets.at(-1)?.label === step.on && step.draw?.pattern !== 'choices';
  return `Tryck på "${step.on}"${isLast && step.draw ? ' längst ner' : ''}.`;
}

async function askStep(interview: Interview, step: StepAnswers, at: number): Promise<void> {
  const { asker } = interview;
  step.heading ??= await askText(asker, {
    ask: 'Vad heter steget?',
    help: 'Börja med ett verb, till exempel: Tryck på Legitimera. Högst 40 tecken.',
    judge: judgeAll(judgeName, judgeStep(interview, at, 'heading', 'heading')),
  });
  await askScreen(interview, step, at);
  await askDoing(interview, step, at);
  if (step.do === 'type')
    step.text ??= await askText(asker, {
      ask: 'Vad skriver man? Hitta på något. Är det en kod skriver du siffror.',
      judge: judgeStep(interview, at, 'do', 'text'),
    });
  const suggest = suggestSay(interview, step, at);
  step.say ??= await askText(asker, {
    ask: 'Vad säger rösten?',
    help: 'Säg vad man gör och var det finns. Säg sedan vad som händer. Knappars namn inom citattecken.',
    ...(suggest !== undefined && { suggest }),
    judge: judgeStep(interview, at, 'say', 'say'),
  });
}

/** Asks how many steps there are, and then for one at a time. */
export async function askSteps(interview: Interview): Promise<void> {
  const { asker, answers } = interview;
  const steps = (answers.steps ??= []);
  if (steps.length < fewest) {
    const asked = await askText(asker, {
      ask: `Hur många steg är det? En film har ${fewest} till ${most}.`,
      suggest: String(Math.max(fewest, steps.length)),
      judge: (count) =>
        Number(count) >= fewest && Number(count) <= most && Number.isInteger(Number(count))
          ? []
          : [
              {
                message: `"${count}" är inget antal steg som går att ha.`,
                remedy: `Skriv ett tal från ${fewest} till ${most}.`,
              },
            ],
    });
    while (steps.length < Number(asked)) steps.push({});
  }
  for (const [at, step] of steps.entries()) {
    asker.tell(`\nSteg ${at + 1} av ${steps.length}`);
    await askStep(interview, step, at);
  }
}
