import { type DrawnStep, isDrawn, type Step } from '../../model/film.ts';
import type { Screen } from '../../model/screen.ts';
import { type ContentProblem, nameField } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Draft } from '../read/read-draft.ts';

/** Words that warn of what frauds send: said before BankID is opened. */
const warning = /(?:öppna|tryck|klicka) inte|bluff|bedragar|lura/iu;

/** What is on a screen, its lowest part included. */
const elementsOf = (screen: Screen | undefined): Screen['elements'] => [
  ...(screen?.elements ?? []),
  ...(screen?.bottom ?? []),
];

/** A screen of BankID, or one that asks for the code. */
const asksForBankId = (screen: Screen | undefined): boolean =>
  screen?.app === 'BankID' || elementsOf(screen).some(({ kind }) => kind === 'pin');

/** The step presses a link that somebody has sent. */
const opensSentLink = ({ do: action, screen }: DrawnStep, draft: Draft): boolean =>
  action !== undefined &&
  'tap' in action &&
  elementsOf(draft.screens.get(screen)?.value).some(
    (element) =>
      element.kind === 'chat' && element.messages.some(({ link }) => link?.id === action.tap),
  );

/** The first of the steps from `from` on where BankID is shown, or -1. */
const findBankId = (steps: readonly Step[], from: number, { screens }: Draft): number =>
  steps.findIndex(
    (step, index) =>
      index >= from &&
      isDrawn(step) &&
      [index > from ? step.screen : undefined, step.then].some((name) =>
        asksForBankId(screens.get(name ?? '')?.value),
      ),
  );

/**
 * A link in a message, and then BankID, is what frauds ask for. A guide that shows it to somebody who
 * learns trains them for the fraud, unless it warns on the way.
 */
export const checkLures = (draft: Draft): ContentProblem[] =>
  [...draft.guides.values()].flatMap(({ film }) => {
    if (!film) return [];
    const placed = listSteps(film.value);
    const steps = placed.map(({ step }) => step);
    return placed.flatMap(({ step, path }, index) => {
      if (!isDrawn(step) || !opensSentLink(step, draft)) return [];
      const end = findBankId(steps, index, draft);
      const onTheWay = steps.slice(index, end + 1);
      if (end < 0 || onTheWay.some(({ say }) => warning.test(say))) return [];
      const at = [...path, 'do', 'tap'];
      return [
        {
          file: film.file,
          line: film.lineOf(at),
          field: nameField(at),
          message: `Här trycker man på en länk i ett meddelande, och i steget "${steps[end]?.id ?? ''}" kommer BankID. Det är vad bedragare ber om.`,
          remedy:
            'Börja med en adress som man själv skriver. Eller varna innan BankID öppnas, till exempel: Öppna inte länken om du inte har bett om den.',
        },
      ];
    });
  });
