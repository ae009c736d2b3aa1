import { directionOf } from './direction.ts';

/** A part that is read from the left whatever stands round it, and the end of one (UAX #9). */
const fromLeft = '\u2066';
/** A part whose direction is that of its own first letter. */
const byItself = '\u2068';
const end = '\u2069';

/**
 * Latin words and digits that belong together: `Koppla upp`, `114 14`, `1177.se`, `Freja+`, `+46 70`.
 * They are joined by a space, by signs with no space, or by a sign of its own as in `A & B`. Without
 * an isolate the signs and numbers of such a run are put in another order among Arabic words.
 */
const run =
  /(?:[+#@](?=[\p{Script=Latin}\d]))?[\p{Script=Latin}\d]+(?:(?:[ \u00a0]|[.,:;/@&_'’=?#+%–-]+|[ \u00a0][&+/–-][ \u00a0])[\p{Script=Latin}\d]+)*[+%]?/gu;

/** A number alone keeps its order among Arabic words. */
const needsNothing = /^\p{N}+$/u;

/** What is isolated already. */
const isolated = /\u2066[^\u2069]*\u2069/gu;

/** A name as it is written on a screen, with its own stops and signs: `"Klart!"`, `"Kl. 11.15"`. */
const quoted = /("[^"\u2066-\u2069]*")/u;
const isForeign = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);

const isolateRun = (text: string): string =>
  text.replace(run, (found, at: number) => {
    const isAlone = text[at - 1] === byItself && text[at + found.length] === end;
    return isAlone || needsNothing.test(found) ? found : `${fromLeft}${found}${end}`;
  });

const isolateFree = (text: string): string =>
  text
    .split(quoted)
    .map((part) =>
      quoted.test(part) && isForeign(part)
        ? `"${fromLeft}${part.slice(1, -1)}${end}"`
        : isolateRun(part),
    )
    .join('');

/**
 * A text with its foreign runs isolated, by characters that are not seen: they work in
 * pages, captions, pictures and attributes alike, and change no layout, as elements would. In a
 * language that is read from the left it is the same text.
 */
export function isolateRuns(text: string, language: string): string {
  if (directionOf(language) === 'ltr') return text;
  let at = 0;
  let all = '';
  for (const { 0: known, index } of text.matchAll(isolated)) {
    all += isolateFree(text.slice(at, index)) + known;
    at = index + known.length;
  }
  return all + isolateFree(text.slice(at));
}

/** A part of a text that comes from elsewhere and may be in any language, in a text of `language`. */
export const isolatePart = (text: string, language: string): string =>
  directionOf(language) === 'ltr' ? text : `${byItself}${text}${end}`;
