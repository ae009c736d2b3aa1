import { directionOf } from './direction.ts';

/** A part that is read from the left whatever stands round it, and the end of one (UAX #9). */
const fromLeft = '\u2066';
/** A part whose direction is that of its own first letter. */
const byItself = '\u2068';
const end = '\u2069';

const word = '[\\p{Script=Latin}\\d]+';
/** What joins words to one run: a space, signs with no space, or a sign of its own as in `A & B`. */
const joint = "(?:[ \\u00a0]|[.,:;/@&_'’=?#+%–-]+|[ \\u00a0][&+/–-][ \\u00a0])";

/**
 * Latin words and digits that belong together: `Koppla upp`, `114 14`, `1177.se`, `Freja+`, `+46 70`.
 * Without an isolate the signs and numbers of such a run are put in another order among Arabic words.
 */
const run = new RegExp(
  `(?:[+#@](?=[\\p{Script=Latin}\\d]))?${word}(?:${joint}${word})*[+%]?`,
  'gu',
);

/** A number alone keeps its order among Arabic words. */
const needsNothing = /^\p{N}+$/u;

/** What is isolated already. */
const isolated = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/** The parts of a text by turns: what stands free, and a run that has to be isolated. */
export function splitRuns(text: string): { text: string; isRun: boolean }[] {
  const parts: { text: string; isRun: boolean }[] = [];
  const add = (part: string, isRun: boolean): void => {
    const last = parts.at(-1);
    if (part === '') return;
    if (last && !last.isRun && !isRun) last.text += part;
    else parts.push({ text: part, isRun });
  };
  const splitFree = (free: string): void => {
    let at = 0;
    for (const match of free.matchAll(run)) {
      if (needsNothing.test(match[0])) continue;
      add(free.slice(at, match.index), false);
      add(match[0], true);
      at = match.index + match[0].length;
    }
    add(free.slice(at), false);
  };
  let at = 0;
  for (const match of text.matchAll(isolated)) {
    splitFree(text.slice(at, match.index));
    add(match[0], false);
    at = match.index + match[0].length;
  }
  splitFree(text.slice(at));
  return parts;
}

/**
 * A text with its foreign runs isolated, for where there are no elements: captions, pictures,
 * attributes. In a language that is read from the left it is the same text.
 */
export const isolateRuns = (text: string, language: string): string =>
  directionOf(language) === 'ltr'
    ? text
    : splitRuns(text)
        .map((part) => (part.isRun ? `${fromLeft}${part.text}${end}` : part.text))
        .join('');

/** A part of a text that comes from elsewhere and may be in any language, in a text of `language`. */
export const isolatePart = (text: string, language: string): string =>
  directionOf(language) === 'ltr' ? text : `${byItself}${text}${end}`;
