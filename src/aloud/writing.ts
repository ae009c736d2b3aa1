/** What a pattern has found: its named groups. */
export type Found = Record<string, string | undefined>;

/**
 * A kind of writing and how it is said. `pattern` is held against the text from a word on, and has
 * to end where a word ends. `say` gives one text for all words of it, or one for each; `undefined`
 * when it is something else after all. `before` is the word before, in small letters.
 */
export type Writing = {
  pattern: RegExp;
  say: (found: Found, before: string) => string | string[] | undefined;
};

/** Written words, and what is said for them together. */
export type SaidWords = { written: string[]; said: string };

const opening = /^["'(”«[]+/u;
const closing = '["\')”»\\]]*[.,;:!?…،؛؟]*["\')”»\\]]*';

const wholes = new WeakMap<RegExp, RegExp>();

/** A pattern with its tail, made once: every word of all texts is held against all of them. */
function wholeOf(pattern: RegExp): RegExp {
  const known =
    wholes.get(pattern) ??
    new RegExp(`^(?<own>${pattern.source})(?<tail>${closing})(?= |$)`, pattern.flags);
  wholes.set(pattern, known);
  return known;
}

/** Holds a pattern against the beginning of a text; what stands behind it up to the next space is its tail. */
function match(
  text: string,
  { pattern }: Writing,
): { found: Found; own: string; tail: string } | undefined {
  const whole = wholeOf(pattern);
  whole.lastIndex = 0;
  const found = whole.exec(text)?.groups;
  return found && { found, own: found['own'] ?? '', tail: found['tail'] ?? '' };
}

/** The full stop of an abbreviation ends its sentence too, when it stands last. */
const endOf = (own: string, tail: string, isLast: boolean): string =>
  isLast && own.endsWith('.') && !/[.!?…؟]/u.test(tail) ? `.${tail}` : tail;

/**
 * Reads a text word by word and says each writing that a rule knows, the first that fits; all other
 * words are said as they are written. `isLeft` words are left alone. Nothing is lost: the written
 * words are those of the text, in order.
 */
export function sayWritings(
  text: string,
  writings: readonly Writing[],
  isLeft: (word: string) => boolean,
): SaidWords[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const read: SaidWords[] = [];
  const ending = new RegExp(`${closing}$`, 'u');
  let at = 0;
  const sayNext = (): SaidWords[] => {
    const rest = words.slice(at).join(' ');
    const lead = opening.exec(rest)?.[0] ?? '';
    const before = (words[at - 1] ?? '').replace(opening, '').replace(ending, '').toLowerCase();
    for (const writing of writings) {
      const matched = match(rest.slice(lead.length), writing);
      if (!matched) continue;
      const said = writing.say(matched.found, before);
      if (said === undefined) continue;
      const written = words.slice(at, at + matched.own.split(' ').length);
      const tail = endOf(matched.own, matched.tail, at + written.length === words.length);
      const texts = typeof said === 'string' ? [said] : said;
      if (texts.length !== written.length)
        return [{ written, said: `${lead}${texts.join(' ')}${tail}` }];
      return written.map((word, index) => ({
        written: [word],
        said: isLeft(word)
          ? word
          : `${index === 0 ? lead : ''}${texts[index] ?? ''}${index === written.length - 1 ? tail : ''}`,
      }));
    }
    const word = words[at] ?? '';
    return [{ written: [word], said: word }];
  };
  while (at < words.length) {
    const next = sayNext();
    read.push(...next);
    at += next.reduce((sum, { written }) => sum + written.length, 0);
  }
  return read;
}
