import { parseContent } from '../../checks/parse-content.ts';
import { type Drawing, patternNames, type StepAnswers } from '../../drafting/answers.ts';
import { askChoice, askMany, askText, type Judge } from './asker.ts';
import { patterns } from '../../drafting/draw-screen.ts';
import { type Interview, judgeAs } from './judge-answers.ts';

/**
 * Screens whose folder is the service's, or that the service's films show; and those that are no service's
 * own: the telephone's first screen, a message, the shop where apps are fetched.
 */
function listScreens({ answers, known }: Interview): { name: string; value: string }[] {
  const { screens, guides, services } = parseContent(known.files);
  const folderOf = (ref: string): string => ref.slice(0, ref.indexOf('/'));
  const shown = [...guides.values()]
    .filter(({ service }) => service === answers.service)
    .flatMap(({ film }) =>
      film.steps.flatMap((step) => ('screen' in step ? [step.screen, step.then] : [])),
    );
  return [...screens]
    .filter(
      ([ref]) =>
        folderOf(ref) === answers.service || shown.includes(ref) || !services.has(folderOf(ref)),
    )
    .map(([ref, { title }]) => ({ name: `${title} (${ref})`, value: ref }));
}

async function askDrawing(interview: Interview, draw: Drawing, at: number): Promise<void> {
  const { asker, answers } = interview;
  const { labels, isOpen, shows } = patterns[draw.pattern];
  const steps = answers.steps ?? [];
  // A screen's file is made of all the answers about it: each is judged as soon as it is given.
  const judge = (key: 'title' | 'heading' | 'text' | 'labels'): Judge =>
    judgeAs(interview, { file: /^content\/screens\//u }, (answer) => {
      const value = key === 'labels' ? [...(draw.labels ?? []), answer] : answer;
      const whole = {
        title: 'a',
        heading: 'a',
        text: 'a',
        labels: ['a', 'b'],
        ...draw,
        [key]: value,
      };
      return {
        steps: steps.map((step, index) => (index === at ? { ...step, draw: whole } : step)),
      };
    });
  draw.heading ??= await askText(asker, {
    ask: 'Vad står det överst på skärmen?',
    judge: judge('heading'),
  });
  if (draw.pattern !== 'choices')
    draw.text ??= await askText(asker, {
      ask: 'Står det något mer, under det? Annars en tom rad.',
      judge: judge('text'),
    });
  const given = (draw.labels ??= []);
  if (isOpen && given.length === 0)
    given.push(
      ...(await askMany(
        asker,
        { ask: 'Vad finns att välja i listan, uppifrån och ner?', judge: judge('labels') },
        8,
      )),
    );
  for (const ask of labels.slice(given.length)) {
    const label = await askText(asker, { ask, judge: judge('labels') });
    if (label === undefined) break;
    given.push(label);
  }
  draw.title ??= await askText(asker, {
    ask: 'Vad visar skärmen, i några ord? Det läses upp för den som inte ser.',
    ...(draw.heading !== undefined && {
      suggest: `${draw.heading.replace(/[.!?]$/u, '')}, ${shows}`,
    }),
    judge: judge('title'),
  });
}

/** Asks what is seen when a step begins: what was there, a screen that is drawn already, or a new one. */
export async function askScreen(
  interview: Interview,
  step: StepAnswers,
  at: number,
): Promise<void> {
  const { asker } = interview;
  if (step.screen !== undefined) return;
  if (step.draw) return askDrawing(interview, step.draw, at);
  const known = listScreens(interview);
  const chosen = await askChoice(asker, 'Vad syns på skärmen när steget börjar?', [
    ...(at > 0 ? [{ name: 'Samma som i steget före', value: 'same' }] : []),
    ...patternNames.map((name) => ({
      name: `En ny: ${patterns[name].name}`,
      value: `draw ${name}`,
    })),
    ...(known.length > 0 ? [{ name: 'En skärm som redan är ritad', value: 'known' }] : []),
  ]);
  if (chosen === 'known') {
    const ref = await askChoice(asker, 'Vilken?', known);
    if (ref !== undefined) step.screen = ref;
  }
  const pattern = patternNames.find((name) => chosen === `draw ${name}`);
  if (pattern === undefined) return;
  step.draw = { pattern };
  await askDrawing(interview, step.draw, at);
}
