import type { Answers, StepAnswers } from './answers.ts';
import { patterns } from './draw-screen.ts';

/** A pattern's labels that must be there; a list may have more. */
const lacksLabels = ({ draw }: StepAnswers): boolean =>
  draw !== undefined && (draw.labels ?? []).length < patterns[draw.pattern].labels.length;

function listOpenOfStep(step: StepAnswers, index: number): string[] {
  const { heading, draw, screen, do: doing, on, text, say } = step;
  const open = [
    heading === undefined && 'rubriken',
    index === 0 && !draw && screen === undefined && 'vilken skärm som syns',
    draw && draw.title === undefined && 'vad skärmen visar',
    draw && draw.heading === undefined && 'det som står överst på skärmen',
    lacksLabels(step) && 'det som står på skärmens knappar och rutor',
    doing === undefined && 'vad man gör',
    doing !== undefined &&
      doing !== 'look' &&
      on === undefined &&
      'vad man trycker på eller skriver i',
    doing === 'type' && text === undefined && 'vad man skriver',
    say === undefined && 'vad rösten säger',
  ];
  return open.flatMap((one) => (one ? [`Steg ${index + 1}: ${one}.`] : []));
}

/** A film may do without a chapter after it; one that is begun is whole. */
function listOpenOfChapter({ chapter }: Answers): (string | false)[] {
  if (!chapter || chapter.about === undefined || chapter.about === 0) return [];
  const { step, heading, say } = chapter;
  return [
    step === undefined && 'Vid vilket steg det går fel i kapitlet efter filmen.',
    heading === undefined && 'Rubriken på kapitlet efter filmen.',
    say === undefined && 'Vad rösten säger i kapitlet efter filmen.',
  ];
}

const fewestSteps = 4;

/** What is left to answer before a guide can be written, in whole sentences. */
export function listOpen(answers: Answers): string[] {
  const {
    newService,
    steps = [],
    goesWrong = [],
    youNeed = [],
    sources = [],
    topics = [],
  } = answers;
  const open = [
    answers.service === undefined && 'Vilken tjänst guiden hör till.',
    newService && newService.title === undefined && 'Vad den nya tjänsten heter.',
    newService && newService.summary === undefined && 'Vad man har den nya tjänsten till.',
    newService && newService.text === undefined && 'Texten på den nya tjänstens sida.',
    newService && newService.pictogram === undefined && 'Den nya tjänstens bild.',
    answers.wish === undefined && 'Vad personen vill kunna göra.',
    answers.title === undefined && 'Vad guiden heter.',
    answers.guide === undefined && 'Vad guiden heter i adressen.',
    answers.summary === undefined && 'Vad man kan göra efteråt.',
    topics.length === 0 && 'Vad guiden gäller.',
    steps.length < fewestSteps && `Stegen: ${steps.length} av minst ${fewestSteps} är skrivna.`,
  ];
  const after = [
    youNeed.length === 0 && 'Vad man behöver ha framför sig.',
    goesWrong.length < 2 &&
      `Det som kan gå fel: ${goesWrong.length} av minst två saker är skrivna.`,
    ...listOpenOfChapter(answers),
    answers.know === undefined && 'Det som är bra att veta.',
    sources.length === 0 && 'Vilken sida guiden bygger på.',
    answers.buttonsFrom === undefined && 'Vilken sida som säger vad knapparna heter.',
    answers.tried === undefined && 'Om någon har provat stegen i tjänsten.',
  ];
  const steady = (found: readonly (string | false | undefined)[]) =>
    found.flatMap((one) => (one ? [one] : []));
  return [...steady(open), ...steps.flatMap(listOpenOfStep), ...steady(after)];
}
