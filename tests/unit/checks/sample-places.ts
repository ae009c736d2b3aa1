import { checkContent } from '../../../src/checks/check-content.ts';
import type { ContentProblem } from '../../../src/checks/read/content-file.ts';
import { buildContent } from './sample-content.ts';

export const kommunPath = 'content/municipalities/vetlanda.yaml';
export const otherKommunPath = 'content/municipalities/habo.yaml';
export const organisationPath = 'content/organisations/foreningen.yaml';
export const placePath = 'content/places/garden.yaml';
export const eventPath = 'content/events/drop-in.yaml';

const checked = 'checked: { day: 2026-11-23, by: Redaktionen }\n';
const source = 'sources: [{ title: Polisen, url: https://polisen.se }]\n';
const kommun = (name: string, code: string, latitude: number, longitude: number): string =>
  `name: ${name}\ncode: '${code}'\nseat: ${name}\nposition: { latitude: ${latitude}, longitude: ${longitude} }\nwebsite: https://polisen.se\n${source}${checked}`;

/** The smallest of each that is in order. */
export const soundPlaces: Record<string, string> = {
  [kommunPath]: kommun('Vetlanda', '0685', 57.429, 15.078),
  [otherKommunPath]: kommun('Habo', '0643', 57.909, 14.074),
  [organisationPath]: `name: Föreningen
example: true
about: Vi hjälper varandra.
municipality: vetlanda
phone: '08-465 004 10'
${checked}`,
  [placePath]: `name: Gården
example: true
kind: hall
municipality: vetlanda
organisation: foreningen
about: Här finns någon att fråga.
address: { street: Vägen 1, town: Korsberga }
position: { latitude: 57.303, longitude: 15.125 }
reach: { stop: Vägen, stopMetres: 100 }
hours: Mo-Fr 09:00-18:00; PH off; Dec 24 off; Dec 31 off; Jun 19-25 Fr off
services: [bankid]
phone: '070-174 06 05'
${checked}`,
  [eventPath]: `title: Drop-in
example: true
about: Fråga om telefonen.
place: garden
when:
  first: 2026-12-03
  starts: '10:00'
  ends: '12:00'
  repeat: { every: week, days: [thursday] }
  except: [2026-12-10]
booking: drop-in
guides: [bankid/skaffa]
${checked}`,
};

/** The problems of the sound content and the sound places with one passage changed. */
export function breakPlaces(path: string, from: string, to: string): ContentProblem[] {
  const text = soundPlaces[path] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return checkContent(buildContent({ ...soundPlaces, [path]: text.replace(from, to) }));
}
