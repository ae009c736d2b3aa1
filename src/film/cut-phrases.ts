import { keepsTogether } from '../aloud/keep-together.ts';
import {
  clauseOpeners,
  leaners,
  particles,
  phrasalVerbs,
  phraseOpeners,
} from '../languages/traits.ts';
import { breakLine } from './break-line.ts';

/** A part of a sentence that is one caption. `firstWord` counts the sentence's words from 0. */
export type Phrase = { text: string; firstWord: number };

/** BAR.md: the calm captions' two lines, which the others are wider than. */
export const phraseLineCharacters = 32;
/** Two such lines: a sentence of so many characters is one caption, as long as they hold it. */
const oneCaptionCharacters = 64;

/** A caption of this length is read in the time for which it has to stand anyway. */
const shortCharacters = 20;
const usualCharacters = 46;
/** What one more caption costs: a sentence is cut as seldom as the phrases allow. */
const cutCost = 30;

const bare = (word: string): string => word.toLowerCase().replace(/["”(]/gu, '');

/** What they begin is nearer to the clause before than what "och" does. */
const subordinates = /^(?:att|som|that|which|أن)$/u;

/** How bad a cut between two words is: 0 after a comma; `Infinity` within what belongs together. */
function costBetween(word: string, next: string): number {
  if (keepsTogether(word, next)) return Infinity;
  const [last, first] = [bare(word), bare(next)];
  if (/[,;:–،؛]$/u.test(last)) return 0;
  // Arabic "and" is written together with the word after it.
  const opens = clauseOpeners.has(first) || /^و\p{L}{3}/u.test(first);
  const cost = subordinates.test(first) ? 20 : opens ? 10 : phraseOpeners.has(first) ? 45 : 90;
  // "utan att", "och när": the two open the clause together.
  const leans =
    !word.endsWith('"') &&
    (leaners.has(last) || (phraseOpeners.has(last) && (!opens || /^(?:att|that)$/u.test(first))));
  const parts = phrasalVerbs.has(last) && particles.has(first);
  return cost + (leans || parts ? 150 : 0);
}

/** How badly a text makes one caption: too short, or far from the usual length; `Infinity` if two lines do not hold it. */
function costOf(text: string): number {
  if (!breakLine(text, phraseLineCharacters)) return Infinity;
  const missing = Math.max(shortCharacters - text.length, 0);
  return cutCost + 4 * missing + ((text.length - usualCharacters) / 12) ** 2;
}

type Way = { cost: number; phrases: Phrase[] };

/**
 * Cuts a sentence into the captions that it takes: one when two lines of 32 characters hold it, else
 * several, cut where a clause begins or a comma stands, never within a label in quotation marks, a
 * number with its unit, a date or a time. `undefined` when that cannot be done: the content check
 * says so. All tracks have the same cuts, and the voice rests at them.
 */
export function cutPhrases(sentence: string): Phrase[] | undefined {
  const text = sentence.replace(/\s+/gu, ' ').trim();
  if (text.length <= oneCaptionCharacters && breakLine(text, phraseLineCharacters))
    return [{ text, firstWord: 0 }];
  const words = text.split(' ');
  const quotes = words.map((word) => word.split('"').length - 1);
  const ways: (Way | undefined)[] = [{ cost: 0, phrases: [] }];
  let open = false;
  for (let end = 1; end <= words.length; end++) {
    if ((quotes[end - 1] ?? 0) % 2 === 1) open = !open;
    const isLast = end === words.length;
    const cut = isLast ? 0 : open ? Infinity : costBetween(words[end - 1] ?? '', words[end] ?? '');
    if (cut === Infinity) continue;
    let best: Way | undefined;
    for (let firstWord = end - 1; firstWord >= 0; firstWord--) {
      const before = ways[firstWord];
      const part = words.slice(firstWord, end).join(' ');
      if (part.length > oneCaptionCharacters + 1) break;
      const cost = (before?.cost ?? Infinity) + costOf(part) + cut;
      if (!before || cost >= (best?.cost ?? Infinity)) continue;
      best = { cost, phrases: [...before.phrases, { text: part, firstWord }] };
    }
    ways[end] = best;
  }
  return ways[words.length]?.phrases;
}
