/** Brackets, dashes, quotation signs and spaces in a row: readers call themselves for each of them. */
const opening = /(?:[[{][\s"']*){20}|(?:[-?][ \t]+){20}|^ {200}|(?:[>*_~`[(!<][ \t]?){200}/mu;

/** What is said of a text that goes so deep that no reader can follow. */
export const tooDeep = {
  message: 'Texten har för många nivåer i varandra.',
  remedy: 'Skriv det i färre nivåer. Jämför med en fil som fungerar.',
};

/** The line, counted from 0, where a text goes too deep to be read; undefined when it does not. */
export const findTooDeep = (text: string): number | undefined => {
  const at = text.search(opening);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length - 1;
};
