import { leadsOn } from '../aloud/abbreviations.ts';
import { keepsTogether } from '../aloud/keep-together.ts';
import {
  clauseOpeners,
  leaners,
  particles,
  phrasalVerbs,
  phraseOpeners,
} from '../languages/traits.ts';

const bare = (word: string | undefined): string =>
  (word ?? '').toLowerCase().replace(/["”(]/gu, '');

/** How bad a break is; 0 is a good one between two equal lines. */
const badness = (top: string, bottom: string): number => {
  const last = bare(top.split(' ').at(-1));
  const next = bare(bottom.split(' ')[0]);
  const splitsQuote = (top.split('"').length - 1) % 2 === 1;
  let score = Math.abs(top.length - bottom.length);
  if (top.length > bottom.length) score += 8;
  if (/[,;:.!?–،؛؟]$/u.test(last)) score -= 40;
  else if (clauseOpeners.has(next)) score -= 36;
  else if (phraseOpeners.has(next) || bottom.startsWith(`"`)) score -= 24;
  if (leaners.has(last) && !top.endsWith('"')) score += 100;
  if (phrasalVerbs.has(last) && particles.has(next)) score += 80;
  if (/^\d+$/u.test(last)) score += 60;
  // Before a number a line may end, within what the number counts it may not.
  if ((/[\d§]$/u.test(last) || leadsOn(last)) && keepsTogether(last, next)) score += 150;
  if (splitsQuote) score += 200;
  return score;
};

/**
 * Breaks a caption into one or two lines of at most `maxChars` characters, or gives `undefined`
 * when that cannot be done between words. A break comes at a phrase (after a comma, before a
 * conjunction or preposition), keeps a quoted label, a sum and a time whole and the top line the shorter where it can.
 * Rule: BAR.md, captions (Swedish public-sector practice).
 */
export const breakLine = (text: string, maxChars: number): string[] | undefined => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= maxChars) return [line];
  let best: { lines: string[]; score: number } | undefined;
  for (const space of line.matchAll(/ /gu)) {
    const top = line.slice(0, space.index);
    const bottom = line.slice(space.index + 1);
    if (top.length > maxChars || bottom.length > maxChars) continue;
    const score = badness(top, bottom);
    if (best === undefined || score < best.score) best = { lines: [top, bottom], score };
  }
  return best?.lines;
};
