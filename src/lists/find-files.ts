import type { Entry, List } from './column.ts';
import { foldName, slugOf } from './fold-name.ts';

/** A row that looks for its file. `id` is what stands in the column of that name. */
export type Seeking = { row: number; id: string | undefined; entry: Entry; cells: string };

/** The file of a row: one that is there, or a new one; or why it has none. */
export type Found =
  | { id: string; isNew: boolean }
  | { same: number }
  | { message: string; remedy: string; column?: string };

const together = (list: List, entry: Entry): string =>
  list.together(entry).map(foldName).join('\n');
const apart = (list: List, entry: Entry): string =>
  [together(list, entry), ...list.apart(entry).map(foldName)].join('\n');

const count = (all: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/** Rows that mean the same file: those that say the same are one, and no one knows which of others is right. */
function findDoubles(
  seeking: readonly Seeking[],
  keyOf: (one: Seeking) => string,
): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const rows of Map.groupBy(seeking, keyOf).values()) {
    const [first, ...others] = rows;
    if (!first || others.length === 0) continue;
    if (others.every(({ cells }) => cells === first.cells))
      for (const { row } of others) found.set(row, { same: first.row });
    else
      for (const { row } of rows)
        found.set(row, {
          message: `Rad ${rows.map((one) => one.row).join(' och ')} är om samma sak, men säger olika.`,
          remedy:
            'Ta bort den som är fel. Är det två olika: ge dem olika namn, eller skriv vad filerna ska heta i kolumnen "Id".',
        });
  }
  return found;
}

const takenName = (id: string): Found => ({
  message: `Filen skulle heta ${id}, men det heter redan en annan.`,
  remedy: 'Skriv vad filen ska heta i kolumnen "Id": små bokstäver a–z, siffror och bindestreck.',
});

/** Names for new files: short where that is enough, longer where several would have the same. */
function nameNew(
  list: List,
  rows: readonly Seeking[],
  taken: ReadonlySet<string>,
): Map<number, Found> {
  const { called, apart: tell, together: whose } = list;
  const longer = [
    (entry: Entry) => slugOf(...called(entry)),
    (entry: Entry) => slugOf(...called(entry), ...tell(entry)),
    (entry: Entry) => slugOf(...called(entry), ...tell(entry), ...whose(entry).slice(1)),
  ];
  const used = new Set(taken);
  const found = new Map<number, Found>();
  for (const nameOf of longer) {
    const left = rows.filter(({ row }) => !found.has(row));
    const counts = count(left.map(({ entry }) => nameOf(entry)));
    for (const { row, entry } of left) {
      const id = nameOf(entry);
      if (id === '' || used.has(id) || counts.get(id) !== 1) continue;
      found.set(row, { id, isNew: true });
      used.add(id);
    }
  }
  for (const { row, entry } of rows)
    if (!found.has(row)) found.set(row, takenName(slugOf(...called(entry))));
  return found;
}

/**
 * The file of each row: the one that its id names, else the one with the same words in it, else a new
 * one. By the row's number. `broken` are files that are there and could not be read.
 */
export function findFiles(
  list: List,
  seeking: readonly Seeking[],
  entries: ReadonlyMap<string, Entry>,
  broken: ReadonlySet<string>,
): Map<number, Found> {
  const named = seeking.filter(({ id }) => id !== undefined);
  const found = findDoubles(named, ({ id }) => id ?? '');
  const claimed = new Set(named.map(({ id }) => id ?? ''));
  for (const { row, id = '' } of named)
    if (!found.has(row)) found.set(row, { id, isNew: !entries.has(id) });

  const unnamed = seeking.filter(({ id }) => id === undefined);
  const free = [...entries].filter(([id]) => !claimed.has(id));
  const rowsBy = Map.groupBy(unnamed, ({ entry }) => together(list, entry));
  const filesBy = Map.groupBy(free, ([, entry]) => together(list, entry));
  const seekingStill: Seeking[] = [];
  for (const [key, rows] of rowsBy) {
    const files = filesBy.get(key) ?? [];
    const [row] = rows;
    const [file] = files;
    if (row && file && rows.length === 1 && files.length === 1) {
      found.set(row.row, { id: file[0], isNew: false });
      continue;
    }
    const doubles = findDoubles(rows, ({ entry }) => apart(list, entry));
    for (const [number, double] of doubles) found.set(number, double);
    for (const one of rows.filter(({ row: number }) => !doubles.has(number))) {
      const same = files.filter(([, entry]) => apart(list, entry) === apart(list, one.entry));
      const [only] = same;
      if (only && same.length === 1) found.set(one.row, { id: only[0], isNew: false });
      else seekingStill.push(one);
    }
  }
  const taken = new Set([...entries.keys(), ...claimed, ...broken]);
  for (const [row, name] of nameNew(list, seekingStill, taken)) found.set(row, name);
  for (const [row, one] of found)
    if ('id' in one && broken.has(one.id))
      found.set(row, {
        message: `Filen content/${list.folder}/${one.id}.yaml finns, men har fel i sig.`,
        remedy: 'Kör npm run check:content, och rätta den först.',
      });
  return found;
}
