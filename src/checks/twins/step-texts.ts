import { type Film, isDrawn } from '../../model/film.ts';
import type { MadeFrom } from '../../model/translation.ts';
import { listSteps } from '../read/list-steps.ts';

/** Where lines break in a file is no part of a text. */
const flatten = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Texts as one, each part a line of it: a step's heading, what is said in it, and each reason to say no. */
export const joinTexts = (parts: readonly string[]): string => parts.map(flatten).join('\n');

/** What a film says in each of its steps and chapters, by their ids. */
export const textsOfSteps = (film: Film): Record<string, string> =>
  Object.fromEntries(
    listSteps(film).map(({ step }) => {
      const whys = isDrawn(step) ? (step.avoid ?? []).map(({ why }) => why) : [];
      return [step.id, joinTexts([step.heading, step.say, ...whys])];
    }),
  );

/** Eight letters for a text (FNV-1a, 32 bits): the same for the same words, letters alone so that no number is seen in it. */
export const markOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(flatten(text)))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return [...(hash >>> 0).toString(16).padStart(8, '0')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
};

/**
 * The steps whose Swedish has changed since a twin was made from it. A step that the mark knows nothing of
 * has come since, and is told of as missing.
 */
export const listChangedSteps = (
  { steps }: Pick<MadeFrom, 'steps'>,
  now: Record<string, string>,
): string[] =>
  Object.entries(now).flatMap(([id, text]) =>
    steps[id] !== undefined && steps[id] !== markOf(text) ? [id] : [],
  );
