/** Where something is: keys, and things in lists with their number, counted from 1 as they are now. */
export type Place = string | { item: unknown; number: number };

/** What is not as it was. `moved` is a thing of a list that stands elsewhere among the others. */
export type Difference = {
  path: Place[];
  kind: 'changed' | 'added' | 'removed' | 'moved';
  before?: unknown;
  after?: unknown;
};

type Things = Record<string, unknown>;

export const isThings = (value: unknown): value is Things =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** What things in lists are known by, the surest first. */
const names = ['id', 'number', 'url', 'name', 'claim', 'title', 'see', 'label', 'tap'];

const nameOf = (item: unknown): string => {
  if (!isThings(item)) return JSON.stringify(item) ?? '';
  const key = names.find((each) => item[each] !== undefined);
  return key === undefined ? JSON.stringify(item) : `${key}:${JSON.stringify(item[key])}`;
};

const kindOf = (item: unknown): unknown =>
  isThings(item) ? (item['kind'] ?? 'things') : typeof item;

type Pair = { from: number; to: number };

/** Those that have one name in both lists, and then what stands in the same gap and is of one kind. */
const pairItems = (before: readonly unknown[], after: readonly unknown[]): Pair[] => {
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  for (const [to, item] of after.entries()) {
    const from = before.findIndex((old, at) => !taken.has(at) && nameOf(old) === nameOf(item));
    if (from < 0) continue;
    taken.add(from);
    pairs.push({ from, to });
  }
  for (const [to, item] of after.entries()) {
    if (pairs.some((pair) => pair.to === to)) continue;
    // What has an id of its own is another thing when that differs.
    if (isThings(item) && item['id'] !== undefined) continue;
    const last = pairs.filter((pair) => pair.to < to).sort((a, b) => b.to - a.to)[0];
    const from = (last?.from ?? -1) + 1;
    if (from >= before.length || taken.has(from) || kindOf(before[from]) !== kindOf(item)) continue;
    taken.add(from);
    pairs.push({ from, to });
  }
  return pairs.sort((a, b) => a.to - b.to);
};

/** The longest run of pairs that keep their order: all others have been moved. */
const findMoved = (pairs: readonly Pair[]): Set<Pair> => {
  const runs: Pair[][] = [];
  for (const [index, pair] of pairs.entries()) {
    const best = runs
      .slice(0, index)
      .filter((run) => (run.at(-1)?.from ?? -1) < pair.from)
      .sort((a, b) => b.length - a.length)[0];
    runs.push([...(best ?? []), pair]);
  }
  const [kept = []] = runs.sort((a, b) => b.length - a.length);
  return new Set(pairs.filter((pair) => !kept.includes(pair)));
};

const compareLists = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: Place[],
): Difference[] => {
  const pairs = pairItems(before, after);
  const moved = findMoved(pairs);
  const froms = new Set(pairs.map(({ from }) => from));
  const at = (list: readonly unknown[], index: number): Place[] => [
    ...path,
    { item: list[index], number: index + 1 },
  ];
  return [
    ...after.flatMap((item, to): Difference[] => {
      const pair = pairs.find((each) => each.to === to);
      if (!pair) return [{ path: at(after, to), kind: 'added', after: item }];
      const inside = compareValues(before[pair.from], item, at(after, to));
      return moved.has(pair)
        ? [{ path: at(after, to), kind: 'moved', before: item, after: item }, ...inside]
        : inside;
    }),
    ...before.flatMap((item, from): Difference[] =>
      froms.has(from) ? [] : [{ path: at(before, from), kind: 'removed', before: item }],
    ),
  ];
};

/** Everything in which two values differ, as far in as it goes. Things in lists are known by their names. */
export function compareValues(before: unknown, after: unknown, path: Place[] = []): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'removed', before }];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  if (!isThings(before) || !isThings(after)) return [{ path, kind: 'changed', before, after }];
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].flatMap((key) => compareValues(before[key], after[key], [...path, key]));
}
