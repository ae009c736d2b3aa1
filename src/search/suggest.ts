import { foldLetters } from './spelling/fold-letters.ts';
import type { Lexicon } from './lexicon.ts';
import { splitWords } from './spelling/split-words.ts';
import { understand } from './understand.ts';
import { matchPhrases } from './match-phrases.ts';

/** So many that they can be read at a glance, and heard without tiring. */
export const mostSuggestions = 6;
/** Before so many letters anything might be meant. */
const shortestTyped = 2;
/** A phrase that shares so much of what was typed is likely meant, misspelt or not. */
const leastMatch = 0.5;

/**
 * Where in a text the first typed word is begun, when every typed word begins a word of it, in the
 * order they were typed; -1 when not.
 */
export function findBeginning(text: readonly string[], typed: readonly string[]): number {
  let at = 0;
  const places = typed.map((word) => {
    const place = text.findIndex((other, index) => index >= at && other.startsWith(word));
    at = place + 1;
    return place;
  });
  return places.includes(-1) ? -1 : (places[0] ?? -1);
}

/**
 * A way of asking; `page` is the one that it is the name of, as in `1177/logga-in`. `isForeign`: that
 * page is in Swedish where the reader's are not, and so is its name, unless it `isNamed`.
 */
export type Suggestion = {
  text: string;
  page: string | undefined;
  isForeign?: boolean;
  isNamed?: boolean;
};

/**
 * Whole ways of asking that what has been typed so far may become: those for guides that can be read
 * and those that begin with it first, titles of guides before how people ask for them; one for each guide, so that the list leads in
 * different directions.
 */
export function suggest(typed: string, lexicon: Lexicon): Suggestion[] {
  const words = splitWords(typed).map(foldLetters);
  if (words.join('').length < shortestTyped) return [];
  // One word alone is likelier the beginning of one that tells something than a filler.
  const isTelling = (word: string) => words.length > 1 || !lexicon.skip.has(word);
  const isForeign = (guide: number) => lexicon.guides[guide]?.isForeign ?? false;
  const begun = lexicon.asks
    .map(({ guide, text }) => ({
      guide,
      text,
      place: findBeginning(
        splitWords(text).map((word) => (isTelling(word) ? foldLetters(word) : '')),
        words,
      ),
    }))
    .filter(({ place }) => place >= 0)
    .sort(
      (a, b) =>
        Number(isForeign(a.guide)) - Number(isForeign(b.guide)) ||
        Number(a.place > 0) - Number(b.place > 0),
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
  return [...chosen].slice(0, mostSuggestions).map(([at, text]) => {
    const { guide, title, isNamed } = lexicon.guides[at] ?? {};
    if (text !== title) return { text, page: undefined };
    const told = { ...(isForeign(at) && { isForeign: true }), ...(isNamed && { isNamed }) };
    return { text, page: guide, ...told };
  });
}
