import { type Event, eventSchema } from '../../model/find/event.ts';
import { type Municipality, municipalitySchema } from '../../model/find/municipality.ts';
import { type Organisation, organisationSchema } from '../../model/find/organisation.ts';
import { type Place, placeSchema } from '../../model/find/place.ts';
import type { ContentFile, ContentProblem } from './content-file.ts';
import type { FindFolder } from './file-kind.ts';
import { parseFile, type Parsed, type Source } from './parse-file.ts';

/** What people look for near them, by file name without extension. */
export type FindDraft = {
  municipalities: Map<string, Parsed<Municipality>>;
  organisations: Map<string, Parsed<Organisation>>;
  places: Map<string, Parsed<Place>>;
  events: Map<string, Parsed<Event>>;
};

export const emptyFind = (): FindDraft => ({
  municipalities: new Map(),
  organisations: new Map(),
  places: new Map(),
  events: new Map(),
});

const put = <T>(all: Map<string, T>, name: string, value: T | undefined): void => {
  if (value) all.set(name, value);
};

/** Reads one of the files by its schema into `find`; what is wrong with it is added to `found`. */
export function readFind(
  { folder, name }: { folder: FindFolder; name: string },
  file: ContentFile,
  find: FindDraft,
  found: { problems: ContentProblem[]; sources: Source[] },
): void {
  if (folder === 'municipalities')
    put(find.municipalities, name, parseFile(file, municipalitySchema, found));
  else if (folder === 'organisations')
    put(find.organisations, name, parseFile(file, organisationSchema, found));
  else if (folder === 'places') put(find.places, name, parseFile(file, placeSchema, found));
  else put(find.events, name, parseFile(file, eventSchema, found));
}
