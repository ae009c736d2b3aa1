import { isDrawn, type Step } from '../../model/film.ts';
import { type Claim, type Guide, hasSource } from '../../model/guide.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import { listTexts } from '../read/list-texts.ts';
import { suggestNames } from '../read/nearest-names.ts';
import type { Draft, GuideDraft, Parsed } from '../read/read-draft.ts';
import { listParagraphs } from '../rules/check-plain-language.ts';

/** The keys of a drawn screen that hold what can be read on it. */
const readable = ['app', 'text', 'label', 'detail', 'name', 'value'];

/** Words alone: that a sign of a page stands among them is told where they stand. */
export const flatten = (text: string): string =>
  text
    .replace(/\*\*|\[(?=[^\]]*\]\()|\]\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What is said, written or drawn in a step. */
const listStepTexts = (step: Step, { screens }: Draft): string[] => {
  if (!isDrawn(step)) return [step.heading, step.say];
  const drawn = [step.screen, step.then].map((name) => screens.get(name ?? '')?.value);
  const whys = (step.avoid ?? []).map(({ why }) => why);
  return [step.heading, step.say, ...whys, ...listTexts(drawn, readable).map(({ text }) => text)];
};

const listPageTexts = ({ file, value }: Parsed<Guide>, { trees }: Draft): string[] => [
  value.title,
  value.summary,
  ...value.youNeed,
  ...value.goesWrong.flatMap(({ see, do: remedy }) => [see, remedy]),
  ...listParagraphs(trees.get(file)).map(({ text }) => text),
];

type Found = { key: keyof Claim; message: string; remedy: string };

const checkWords = ({ holds, step }: Claim, { page, film }: GuideDraft, draft: Draft): Found[] => {
  // A film that cannot be read has told so itself.
  if (!film) return [];
  const steps = listSteps(film.value).map((placed) => placed.step);
  const chosen = step === undefined ? steps : steps.filter(({ id }) => id === step);
  if (step !== undefined && chosen.length === 0)
    return [
      {
        key: 'step',
        message: `Steget "${step}" finns inte i film.yaml.`,
        remedy: suggestNames(
          step,
          steps.map(({ id }) => id),
        ),
      },
    ];
  // Nor do words stand in a page that cannot be read.
  if (step === undefined && page && !draft.trees.get(page.file)?.tree) return [];
  const texts = [
    ...chosen.flatMap((one) => listStepTexts(one, draft)),
    ...(step === undefined && page ? listPageTexts(page, draft) : []),
  ];
  if (texts.some((text) => flatten(text).includes(flatten(holds)))) return [];
  const place = step === undefined ? 'i guiden' : `i steget "${step}"`;
  return [
    {
      key: 'holds',
      message: `Orden "${holds}" står inte ${place}.`,
      remedy: 'Har guiden ändrats? Läs källan igen, och skriv de ord som nu vilar på den.',
    },
  ];
};

/** Whether a claim's page is among those that its guide, or its advice, names. */
export const checkSource = (claim: Claim, { sources }: Pick<Guide, 'sources'>): Found[] =>
  !hasSource(claim) || sources.some(({ url }) => url === claim.source)
    ? []
    : [
        {
          key: 'source',
          message: `Källan ${claim.source} finns inte under sources.`,
          remedy: 'Lägg till sidan under sources, eller rätta adressen.',
        },
      ];

/** A claim rests on words that stand in the guide, and on a page that the guide names. */
export const checkClaims = (draft: Draft): ContentProblem[] =>
  [...draft.guides.values()].flatMap((guide) => {
    const { page } = guide;
    if (!page) return [];
    return page.value.claims.flatMap((claim, index) =>
      [...checkWords(claim, guide, draft), ...checkSource(claim, page.value)].map(
        ({ key, ...found }) => {
          const path: FieldPath = ['claims', index, key];
          return { file: page.file, line: page.lineOf(path), field: nameField(path), ...found };
        },
      ),
    );
  });
