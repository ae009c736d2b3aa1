import { foldLetters } from './fold-letters.ts';
import type { Lexicon } from './lexicon.ts';
import { splitWords } from './split-words.ts';
import { understand } from './understand.ts';
import { matchPhrases } from './match-phrases.ts';

/** So many that they can be read at a glance, and heard without tiring. */
const mostSuggestions = 6;
/** Before so many letters anything might be meant. */
const shortestTyped = 2;
/** A phrase that shares so much of what was typed is likely meant, misspelt or not. */
const leastMatch = 0.5;

/** True when every typed word begins a word of the text, in the order they were typed. */
function isBegunBy(text: readonly string[], typed: readonly string[]): boolean {
  let at = 0;
  return typed.every((word) => {
    const place = text.findIndex((other, index) => index >= at && other.startsWith(word));
    at = place + 1;
    return place >= 0;
  });
}

/**
 * Whole ways of asking that what has been typed so far may become: titles of guides first, then
 * how people ask for them; one for each guide, so that the list leads in different directions.
 */
export function suggest(typed: string, lexicon: Lexicon): string[] {
  const words = splitWords(typed).map(foldLetters);
  if (words.join('').length < shortestTyped) return [];
  const begun = lexicon.asks.filter(({ text }) =>
    isBegunBy(splitWords(text).map(foldLetters), words),
  );
  const chosen = new Map<number, string>();
  for (const { guide, text } of begun) if (!chosen.has(guide)) chosen.set(guide, text);
  if (chosen.size < mostSuggestions) {
    const matches = [...matchPhrases(understand(typed, lexicon).terms, lexicon)]
      .filter(([, match]) => match >= leastMatch)
      .sort(([, a], [, b]) => b - a);
    for (const [guide] of matches) {
      const title = lexicon.guides[guide]?.title;
      if (title !== undefined && !chosen.has(guide)) chosen.set(guide, title);
    }
  }
  return [...chosen.values()].slice(0, mostSuggestions);
}
