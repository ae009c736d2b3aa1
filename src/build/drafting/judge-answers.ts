import { checkContent } from '../../checks/check-content.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import type { Answers, StepAnswers } from '../../drafting/answers.ts';
import type { Asker } from './asker.ts';
import { withTexts, writeGuide } from '../../drafting/write-guide.ts';

/** What the check needs to know to judge a guide while it is written: to read everything takes longer. */
const isNear = ({ path }: ContentFile): boolean =>
  /^content\/(?:services\/[^/]+\.mdx|screens\/|guides\/[^/]+\/[^/]+\/(?:sv\.mdx|film\.yaml)|pages\/[^/]+\.mdx|addresses\.yaml|phones\.yaml)/u.test(
    path,
  );

/** A step with something said in it, and nothing done to what nobody has named. */
const complete = (step: StepAnswers, index: number): StepAnswers => ({
  heading: `Steg ${index + 1}`,
  say: 'Vänta en stund.',
  ...step,
  do: step.on === undefined ? 'look' : (step.do ?? 'look'),
});

/** A step that is sound, whatever stands around it. */
const soundStep: StepAnswers = {
  draw: { pattern: 'button', title: 'a', heading: 'a', labels: ['Vidare'] },
  do: 'tap',
  on: 'Vidare',
  say: 'Tryck på "Vidare" längst ner.',
};

/**
 * A film has four steps, and something is pressed in it: sound ones stand for those that are to come. The
 * first of them stays where the last step is, so that nothing is told of a screen that nobody has named.
 */
const fill = (steps: readonly StepAnswers[]): StepAnswers[] => {
  const isPressed = steps.some(({ do: doing }) => doing === 'tap');
  const lacking =
    steps.length > 7 ? (isPressed ? 0 : 9 - steps.length) : Math.max(2, 4 - steps.length);
  const more = Array.from({ length: lacking }, (_, index) =>
    index === 0 && steps.length > 0 && lacking > 1 ? { do: 'look' as const } : soundStep,
  );
  return [...steps, ...more].map(complete);
};

/** What nobody has been asked yet, so that what they have been asked can be judged; never written. */
const standIns = {
  wish: 'a',
  title: 'a',
  guide: 'a',
  summary: 'a',
  topics: ['care'],
  youNeed: ['a'],
  goesWrong: [
    { see: 'a', do: 'a' },
    { see: 'b', do: 'b' },
  ],
  sources: [{ title: 'a', url: 'https://a.se' }],
} as const satisfies Answers;

export type Where = { file: RegExp; field?: RegExp };

/** The files that editors have written, and those of them that a guide is judged beside. */
export type Known = { files: readonly ContentFile[]; near: readonly ContentFile[] };

export const knowContent = (files: readonly ContentFile[]): Known => ({
  files,
  near: files.filter(isNear),
});

/** What the check says of some answers, at one place in the files that they become. */
export function judgeAnswers(
  answers: Answers,
  { near }: Known,
  today: string,
  { file, field }: Where,
): ContentProblem[] {
  const steps = fill(answers.steps ?? []);
  const whole: Answers = { ...(standIns as unknown as Answers), ...answers, steps };
  const texts = writeGuide(whole, near, today);
  const problems = checkContent(withTexts(near, texts), new Date(today));
  const paths = new Set(texts.map(({ path }) => path));
  return problems.filter(
    (one) =>
      paths.has(one.file) &&
      file.test(one.file) &&
      (field === undefined || field.test(one.field ?? '')),
  );
}

/** Somebody who is asked, what they have answered so far, and what there is already. */
export type Interview = { asker: Asker; answers: Answers; known: Known; today: string };

/** Judges an answer as the check would judge the files that it becomes. */
export const judgeAs =
  ({ answers, known, today }: Interview, where: Where, patch: (answer: string) => Answers) =>
  (answer: string): ContentProblem[] =>
    judgeAnswers({ ...answers, ...patch(answer) }, known, today, where);

export const page = (field: string): Where => ({
  file: /\/sv\.mdx$/u,
  field: new RegExp(`^${field}`, 'u'),
});
