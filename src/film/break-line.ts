const wordSet = (words: string): Set<string> => new Set(words.split(' '));

/** Words that begin a clause, in Swedish, English and Arabic: a line is best broken before them. */
const clauseOpeners = wordSet(
  'och men eller som när så att om innan förrän medan eftersom där då vem vad hur and but or which ' +
    'when so that if before after ثم أو لكن عندما إذا حتى لأن كي بعدما قبل بعد حيث',
);

/** Words that begin a phrase: a line is well broken before them. */
const phraseOpeners = wordSet(
  'på i till med för från hos under över efter utan ur av vid genom mot bland inom mellan längst ' +
    'högst överst nederst mitt nere uppe här on in to with for from at by without في على إلى من عن ' +
    'مع بدون تحت فوق بين عند',
);

/** Words that lean on the next one: a line never ends with one of them when there is another way. */
const leaners = wordSet(
  'en ett den det de din ditt dina sin sitt sina min mitt mina och men eller som på i till med för ' +
    'när så att om från hos under över av vid ur längst högst a an the your my and but or which on in to with ' +
    'for when so that if from at by of في على إلى من عن مع ثم أو لكن هذا هذه أن إذا عندما قبل بعد لا لم لن',
);

/** Verbs that a following "på" belongs to, as in tryck på: the two are not parted. */
const verbsWithOn = wordSet('tryck trycker trycka klicka klickar press click tap');
const particles = wordSet('på on');

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
  if (verbsWithOn.has(last) && particles.has(next)) score += 80;
  if (/^\d+$/u.test(last)) score += 60;
  if (splitsQuote) score += 200;
  return score;
};

/**
 * Breaks a caption into one or two lines of at most `maxChars` characters, or gives `undefined`
 * when that cannot be done between words. A break comes at a phrase (after a comma, before a
 * conjunction or preposition), keeps a quoted label whole and the top line the shorter where it can.
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
