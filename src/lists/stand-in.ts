import { checkContacts } from '../checks/find/check-contacts.ts';
import { checkAddresses } from '../checks/safety/check-addresses.ts';
import { readDraft } from '../checks/read/read-draft.ts';
import type { ContentFile, ContentProblem } from '../checks/read/content-file.ts';
import { eventSchema } from '../model/find/event.ts';
import { organisationSchema } from '../model/find/organisation.ts';
import { placeSchema } from '../model/find/place.ts';
import { type Entry, fieldOf, type List } from './column.ts';
import { listEntries } from './plain-entry.ts';
import type { PlannedRow } from './plan-rows.ts';
import { isNothing } from './read-row.ts';
import { changeText } from './write-entry.ts';

const schemas = { places: placeSchema, events: eventSchema, organisations: organisationSchema };

/** A row's file with what it lacks taken from one that is sound, so that the rest of it can be read. */
const fillIn = (list: List, { text = '', entry }: PlannedRow, model: Entry): string => {
  const lacking = list.columns.flatMap(({ path, isRequired, key }) => {
    if (!path || key === 'id' || !isRequired || !isNothing(fieldOf(entry, path))) return [];
    return [{ path, value: fieldOf(model, path) }];
  });
  return lacking.length === 0 ? text : changeText(text, schemas[list.folder], lacking);
};

/**
 * What is wrong with single cells of rows that have other faults, by the rows' files: numbers and addresses,
 * which are judged in a file that is whole. Somebody who mends a list is to hear all of it at once.
 */
export const judgeStoodIn = (
  list: List,
  rows: readonly PlannedRow[],
  kept: readonly ContentFile[],
): Map<string, ContentProblem[]> => {
  const faulty = rows.filter(({ problems, text }) => problems.length > 0 && text !== undefined);
  if (faulty.length === 0) return new Map();
  const [model] = listEntries(readDraft(kept), list).values();
  if (!model) return new Map();
  const texts = faulty.map((row) => ({ path: row.path ?? '', text: fillIn(list, row, model) }));
  const paths = new Set(texts.map(({ path }) => path));
  const draft = readDraft([...kept.filter(({ path }) => !paths.has(path)), ...texts]);
  const found = [...checkAddresses(draft), ...checkContacts(draft)];
  return Map.groupBy(
    found.filter(({ file }) => paths.has(file)),
    ({ file }) => file,
  );
};
