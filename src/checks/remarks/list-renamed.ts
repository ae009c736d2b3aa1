import { isDrawn } from '../../model/film.ts';
import { type TapTarget, tapTargets } from '../../screen/tap-targets.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { listSteps } from '../read/list-steps.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

/** What is called the same wherever it is drawn; a switch or a tool says what it does when it is pressed next. */
const steady = ['button', 'link', 'app', 'tab'];

const sameLetters = (one: string, other: string): boolean => {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return one !== other && plain(one) === plain(other);
};

type Drawn = TapTarget & { screen: string };

/** What can be pressed on the screens of a film, each screen once, in the order they are seen. */
const listDrawn = ({ film }: GuideDraft, { screens }: Draft): Drawn[] => {
  const names = (film ? listSteps(film.value) : []).flatMap(({ step }) =>
    isDrawn(step) ? [step.screen, ...(step.then === undefined ? [] : [step.then])] : [],
  );
  return [...new Set(names)].flatMap((screen) => {
    const drawn = screens.get(screen);
    return drawn ? tapTargets(drawn.value).map((target) => ({ ...target, screen })) : [];
  });
};

/**
 * Where one film draws the same button under two names: the same id, or names that differ in capitals and
 * signs alone. When a service renames a button, one of its screens is easily forgotten.
 */
export const listRenamed = (draft: Draft): ContentProblem[] => {
  const told = new Set<string>();
  return [...draft.guides.values()].flatMap((guide) => {
    const drawn = listDrawn(guide, draft);
    return drawn.flatMap((target, index) => {
      const other = drawn
        .slice(0, index)
        .find(
          (known) =>
            known.screen !== target.screen &&
            (sameLetters(known.label, target.label) ||
              (known.id === target.id &&
                known.kind === target.kind &&
                known.label !== target.label &&
                steady.includes(target.kind))),
        );
      const screen = draft.screens.get(target.screen);
      const key = `${target.screen} ${target.label} ${other?.label ?? ''}`;
      if (!other || !screen || told.has(key)) return [];
      told.add(key);
      return [
        {
          file: screen.file,
          line: screen.lineOfWords([], target.label),
          message: `Här står "${target.label}", men på skärmen "${other.screen}" i samma film står "${other.label}".`,
          remedy: `Är det samma knapp? Skriv namnet likadant. Är det en annan? Ge den ett eget id.`,
        },
      ];
    });
  });
};
