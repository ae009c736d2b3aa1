import { clauseOpeners, phraseOpeners } from '../languages/traits.ts';
import { leadsOn } from './abbreviations.ts';

const bare = (word: string): string => word.toLowerCase().replace(/^["'(”«]+|["'”»)]+$/gu, '');

/**
 * Whether two neighbouring words are one thing when they are read: a number and its unit
 * (`1 250 kr`, `5 GB`), a date, `kl. 14.30`, a telephone number, `Storgatan 5`, `t.ex. Klarna`.
 */
export function keepsTogether(word: string, next: string): boolean {
  const [last, first] = [bare(word), bare(next)];
  if (leadsOn(last)) return true;
  if (/[,;:–،؛]$/u.test(last)) return false;
  if (/^[+\d§]/u.test(first)) return true;
  if (!/\d$|§$/u.test(last)) return false;
  return !clauseOpeners.has(first) && !phraseOpeners.has(first);
}
