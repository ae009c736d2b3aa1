import { capital } from '../../drafting/capital.ts';
import type { Judge } from './asker.ts';

/** A number alone is the answer to another question: which of some. */
const isNumber = (answer: string): boolean => /^\d+$/u.test(answer);

/** Whole sentences, as they are read on the page: with words in them, a capital first and a full stop last. */
export const judgeSentence: Judge = (answer) => {
  if (isNumber(answer))
    return [{ message: `"${answer}" är ett tal.`, remedy: 'Svara med ord, i en hel mening.' }];
  if (!/[.!?…]["”»)]?$/u.test(answer))
    return [{ message: 'Meningen slutar utan punkt.', remedy: `Skriv: ${capital(answer)}.` }];
  return judgeName(answer);
};

/** A name or a heading: it begins as a sentence does, and no more. What is written as iPhone stays so. */
export const judgeName: Judge = (answer) => {
  if (isNumber(answer)) return [{ message: `"${answer}" är ett tal.`, remedy: 'Svara med ord.' }];
  return /^\p{Ll}(?!\p{Lu})/u.test(answer)
    ? [{ message: 'Det börjar med liten bokstav.', remedy: `Skriv: ${capital(answer)}` }]
    : [];
};

/** What any of them says, the first that says something. */
export const judgeAll =
  (...judges: readonly Judge[]): Judge =>
  (answer) => {
    for (const judge of judges) {
      const found = judge(answer);
      if (found.length > 0) return found;
    }
    return [];
  };
