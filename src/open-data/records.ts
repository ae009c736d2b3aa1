import { toDay } from '../calendar/days.ts';
import { writeRule, writeUntil } from '../calendar/write-rule.ts';
import {
  lastChange,
  licence,
  type OpenData,
  type OpenEvent,
  type OpenOrganisation,
  type OpenPlace,
  pathOf,
} from './open-data.ts';
import { sayings } from './sayings.ts';

export type OpenRecord = { id: string; example: boolean; [key: string]: unknown };

/** Days as days: content reads them as moments. */
const writeDays = (value: unknown): unknown => {
  if (value instanceof Date) return toDay(value);
  if (Array.isArray(value)) return value.map(writeDays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writeDays(inner)]));
};

const municipalityOf = ({ municipalities }: OpenData, id: string | undefined) => {
  const found = municipalities.find((one) => one.id === id);
  return found && { name: found.name, code: found.code };
};

/** A place as an editor has written it, with its page and the name of its kommun. */
export const writePlace = (place: OpenPlace, data: OpenData): OpenRecord => ({
  ...(writeDays(place) as OpenPlace),
  municipality: municipalityOf(data, place.municipality),
  page: data.addressOf(pathOf.place(place.id)),
});

export const writeOrganisation = (organisation: OpenOrganisation, data: OpenData): OpenRecord => ({
  ...(writeDays(organisation) as OpenOrganisation),
  municipality: municipalityOf(data, organisation.municipality),
  page: data.addressOf(pathOf.organisation(organisation.id)),
});

/** How something is repeated, as calendars write it, with its end; undefined for what happens once. */
export function ruleOf({ when }: OpenEvent): string | undefined {
  const until = writeUntil(when);
  const rule = writeRule(when);
  return rule && until ? `${rule};UNTIL=${until}` : rule;
}

export const writeEvent = (event: OpenEvent, data: OpenData): OpenRecord => ({
  ...(writeDays({ ...event, place: event.place.id }) as Omit<OpenEvent, 'place'>),
  rule: ruleOf(event),
  calendar: data.addressOf(pathOf.calendar(event.id)),
  page: data.addressOf(pathOf.event(event.id)),
});

/** What each file says of itself first: whose it is, how old, and whether any of it is made up. */
export const describeFile = (
  title: string,
  records: readonly { example: boolean }[],
  data: OpenData,
) => {
  const hasExamples = records.some(({ example }) => example);
  return {
    title,
    licence,
    changed: lastChange(data),
    timeZone: 'Europe/Stockholm',
    page: data.addressOf('data/'),
    hasExamples,
    ...(hasExamples && { exampleNote: sayings.exampleNote }),
  };
};
