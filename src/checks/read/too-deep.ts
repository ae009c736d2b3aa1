/**
 * What opens another level within the one before: brackets, marks of lists and quotations, spaces, and
 * signs that may open something. Readers call themselves for each, and end when it is too many.
 */
const opening = new RegExp(
  [
    '(?:>[ \\t]*|[*+?-][ \\t]+|\\d{1,9}[.)][ \\t]+){20}',
    // A line of spaces alone is none: so the builder passes over the head of a file.
    '^ {200} *\\S',
    '(?:[*_~`[(!<][ \\t]?){200}',
  ].join('|'),
  'mu',
);

/** What is said of a text that goes so deep that no reader can follow. */
export const tooDeep = {
  message: 'Texten har för många nivåer i varandra.',
  remedy: 'Skriv det i färre nivåer. Jämför med en fil som fungerar.',
};

/** So many brackets may be open at a time: lists in maps in lists are three. */
const maxOpen = 24;

/** Where too many brackets are open; a reader does the work anew for each of them. */
const findOpen = (text: string): number => {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{' || sign === '[') open += 1;
    else if ((sign === '}' || sign === ']') && open > 0) open -= 1;
    if (open > maxOpen) return at;
  }
  return -1;
};

/** The line, counted from 0, where a text goes too deep to be read; undefined when it does not. */
export const findTooDeep = (text: string): number | undefined => {
  const at = Math.max(text.search(opening), findOpen(text));
  return at < 0 ? undefined : text.slice(0, at).split('\n').length - 1;
};
