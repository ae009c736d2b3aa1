import leven from 'leven';

/** The names most like `name`, nearest first; at most `limit`, and none that is another word entirely. */
export const findNearest = (name: string, names: Iterable<string>, limit = 3): string[] =>
  // A name so long is no slip of the hand, and to measure it takes long.
  (name.length > 80 ? [] : [...names])
    .map((candidate) => ({ candidate, edits: leven(name, candidate) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, Math.ceil(candidate.length / 2)))
    // Of a word of two letters everything is left when two are changed: "ja" is no "no".
    .filter(({ candidate, edits }) => edits < candidate.length)
    .sort((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate, 'sv'))
    .slice(0, limit)
    .map(({ candidate }) => candidate);

/** `a, b eller c`. */
export const listNames = (names: readonly string[], last = 'eller'): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1] ?? ''}`;

/** So much of a name says which is meant: of `Habo` there is a `Habo bibliotek`. */
const leastPart = 3;
const mostParts = 5;
/** So many names are read in a row. */
const mostNames = 20;

/** The nearest names, or else those that have `name` in them. */
function findAlike(name: string, names: readonly string[]): string[] {
  const near = findNearest(name, names);
  const part = name.toLowerCase();
  if (near.length > 0 || part.length < leastPart) return near;
  return names.filter((one) => one.toLowerCase().includes(part)).slice(0, mostParts);
}

/** A sentence that proposes the nearest names, or says which there are; empty when there are none. */
export const suggestNames = (name: string, names: Iterable<string>): string => {
  // What several are called is said once.
  const all = [...new Set(names)].sort((a, b) => a.localeCompare(b, 'sv'));
  const near = findAlike(name, all);
  if (near.length > 0) return `Menade du ${listNames(near)}?`;
  if (all.length === 0) return '';
  const among = all.length > mostNames ? 'bland annat ' : '';
  return `Det som finns är ${among}${listNames(all.slice(0, mostNames), 'och')}.`;
};

/**
 * What to do about a name that is not known: write the nearest, or one of those there are, or else what
 * `orElse` says, as `ta bort raden`.
 */
export const suggestInstead = (name: string, names: Iterable<string>, orElse: string): string => {
  const all = [...names];
  const near = findAlike(name, all);
  if (near.length > 0) return `Menade du ${listNames(near)}? Rätta namnet, eller ${orElse}.`;
  const known = suggestNames(name, all);
  if (known !== '') return `${known} Välj bland dem, eller ${orElse}.`;
  return `${orElse.slice(0, 1).toUpperCase()}${orElse.slice(1)}.`;
};
