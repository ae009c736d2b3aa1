import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatStale, listStale } from '../../../src/checks/find/list-stale.ts';
import { buildContent } from './sample-content.ts';
import {
  breakPlaces,
  eventPath,
  kommunPath,
  organisationPath,
  placePath,
  soundPlaces,
} from './sample-places.ts';

const example = 'example: true\n';
const position = 'position: { latitude: 57.303, longitude: 15.125 }';
const repeat = 'repeat: { every: week, days: [thursday] }';

test('places, events, organisations and kommuner in order have no problems', () => {
  expect(checkContent(buildContent(soundPlaces))).toEqual([]);
});

test('a problem says file, line, field, what is wrong and what to do', () => {
  expect(breakPlaces(placePath, 'municipality: vetlanda', 'municipality: vetlenda')).toEqual([
    {
      file: placePath,
      line: 4,
      field: 'municipality',
      message: 'Kommunen "vetlenda" finns inte.',
      remedy: 'Menade du vetlanda? Rätta namnet, eller skriv filen.',
    },
  ]);
});

test.each([
  [
    placePath,
    'organisation: foreningen',
    'organisation: klubben',
    'Organisationen "klubben" finns inte',
  ],
  [placePath, 'services: [bankid]', 'services: [bankid, swish]', 'Tjänsten "swish" finns inte'],
  [organisationPath, 'municipality: vetlanda', 'municipality: oslo', 'Kommunen "oslo" finns inte'],
  [eventPath, 'place: garden', 'place: garaget', 'Platsen "garaget" finns inte'],
  [eventPath, 'bankid/skaffa', 'bankid/skafa', 'Guiden "bankid/skafa" finns inte'],
  [
    eventPath,
    'except: [2026-12-10]',
    'moved: [{ day: 2026-12-10, to: 2026-12-11, place: borta }]',
    'Platsen "borta" finns inte',
  ],
  [placePath, position, 'position: { latitude: 15.125, longitude: 57.303 }', 'i fel ordning'],
  [
    placePath,
    position,
    'position: { latitude: 59.33, longitude: 18.06 }',
    'utanför Jönköpings län',
  ],
  [kommunPath, 'latitude: 57.429', 'latitude: 67.429', 'utanför Jönköpings län'],
  [
    placePath,
    position,
    'position: { latitude: 57.9, longitude: 14.1 }',
    'Läget är 78 km från Vetlanda, men 2 km från Habo',
  ],
  [placePath, 'address: { street: Vägen 1, town: Korsberga }\n', '', 'Platsen har ingen adress'],
  [placePath, 'stop: Vägen, ', '', 'inte vilken hållplats'],
  [placePath, 'Mo-Fr 09:00-18:00', 'Mo-Fr 09:00-', 'Öppettiderna går inte att läsa'],
  [placePath, ' PH off;', '', 'inget om röda dagar'],
  [placePath, ' Dec 24 off;', '', 'öppet som vanligt på julafton'],
  [placePath, ' Dec 31 off;', '', 'öppet som vanligt på nyårsafton'],
  [placePath, '; Jun 19-25 Fr off', '', 'öppet som vanligt på midsommarafton'],
  [
    eventPath,
    'first: 2026-12-03',
    'first: 2026-12-02',
    'Första dagen, 2026-12-02, är inte en av de dagar',
  ],
  [
    eventPath,
    'days: [thursday] }',
    'days: [thursday], until: 2026-11-01 }',
    'Sista dagen är före den första',
  ],
  [eventPath, repeat, 'repeat: { every: month, days: [thursday] }', 'inte vilken i månaden'],
  [
    eventPath,
    repeat,
    'repeat: { every: week, days: [thursday], week: first }',
    'gäller bara det som är varje månad',
  ],
  [eventPath, '[2026-12-10]', '[2026-12-11]', 'Dagen 2026-12-11 skulle ändå inte ha varit'],
  [eventPath, "ends: '12:00'", "ends: '10:00'", 'Det slutar när det börjar'],
  [eventPath, "starts: '10:00'", "starts: '10'", 'Skriv klockslaget med fyra siffror'],
  [placePath, '070-174 06 05', '070-123 45 67', 'kan vara någons, och det här är påhittat'],
  [placePath, 'kind: hall', 'kind: pub', 'kind'],
  [placePath, 'kind: hall', 'kind: hall\nowner: Anna', 'owner'],
])('%s with %j as %j', (path, from, to, said) => {
  const found = breakPlaces(path, from, to).map(({ message, remedy, field }) =>
    [field, message, remedy].join(' '),
  );
  expect(found.join('\n')).toContain(said);
});

test('what is real has a source, leads to nothing made up, and to numbers that were tried', () => {
  const found = breakPlaces(placePath, example, '').map(({ message }) => message);
  expect(found).toEqual([
    'Ingen källa säger det här.',
    'Organisationen "foreningen" är ett påhittat exempel, men den här filen är på riktigt.',
    'Numret "070-174 06 05" är påhittat, men det här är på riktigt.',
  ]);
  expect(breakPlaces(organisationPath, example, '').map(({ message }) => message)).toEqual([
    'Ingen källa säger det här.',
    'Numret "08-465 004 10" är påhittat, men det här är på riktigt.',
  ]);
  const real = soundPlaces[organisationPath]
    ?.replace(example, '')
    .replace('08-465 004 10', '0383-12 34 56');
  const files = buildContent({ ...soundPlaces, [organisationPath]: real });
  expect(checkContent(files).map(({ message }) => message)).toContain(
    'Numret "0383-12 34 56" finns inte i listan över granskade nummer.',
  );
  const online = soundPlaces[placePath]?.replace(example, '').replace('hall', 'online');
  expect(
    checkContent(buildContent({ ...soundPlaces, [placePath]: online })).map(
      ({ message }) => message,
    ),
  ).toContain('Platsen är på nätet men har ingen adress dit.');
});

test('a website that nobody has looked at is refused, and a check that has not been made yet', () => {
  const website = breakPlaces(placePath, 'services:', 'website: https://www.xyz.se\nservices:');
  expect(website.map(({ message }) => message)).toEqual([
    'Webbplatsen "www.xyz.se" finns inte i listan över granskade adresser.',
  ]);
  const later = checkContent(buildContent(soundPlaces), new Date('2026-10-01'));
  expect(later.filter(({ file }) => file === placePath)).toMatchObject([
    { field: 'checked › day', message: 'Dagen 2026-11-23 har inte varit än.' },
  ]);
});

test('a file that lies beside is told where it belongs', () => {
  const files = buildContent({ 'content/places/vetlanda/garden.yaml': 'name: A\n' });
  expect(checkContent(files)[0]?.remedy).toContain('places/plats.yaml');
});

test('what was checked long ago is listed, the oldest first, and what is made up says so', () => {
  const older = soundPlaces[eventPath]?.replace('2026-11-23', '2026-06-01');
  const files = buildContent({ ...soundPlaces, [eventPath]: older });
  const list = (days: number) => listStale(files, new Date('2026-11-30'), days);
  expect(list(120).stale.map(({ file }) => file)).toEqual([eventPath]);
  expect(list(5).stale).toHaveLength(5);
  expect(formatStale(list(120), 120))
    .toBe(`Platser, tillfällen, organisationer och kommuner: 5. De här kontrollerades för mer än 120 dagar sedan. Fråga dem, och skriv dagen vid checked:
  content/events/drop-in.yaml, 1 juni 2026
    Drop-in (påhittat exempel). Kontrollerat av Redaktionen.`);
  expect(formatStale(list(200), 200)).toContain('Alla är kontrollerade de senaste 200 dagarna.');
  expect(formatStale(listStale([], new Date(), 1), 1)).toBe('');
});

test('two pages of places or occasions have no name in common', () => {
  const again = (path: string, from: string, to: string) =>
    (soundPlaces[path] ?? '').replace(from, to);
  const check = (changes: Record<string, string>) =>
    checkContent(buildContent({ ...soundPlaces, ...changes })).map(({ file, message }) => [
      file,
      message,
    ]);
  const other = 'content/places/gard.yaml';
  // Of one name in two towns: the town stands in the title.
  expect(check({ [other]: again(placePath, 'town: Korsberga', 'town: Habo') })).toEqual([]);
  expect(check({ [other]: again(placePath, 'Vägen 1', 'Vägen 2') })).toEqual([
    [
      placePath,
      'Två sidor har samma namn, "Gården, Korsberga": den här och content/places/gard.yaml, på rad 1.',
    ],
  ]);
  const later = 'content/events/drop-in-igen.yaml';
  expect(check({ [later]: again(eventPath, 'title: Drop-in', 'title: Kafé') })).toEqual([]);
  expect(check({ [later]: again(eventPath, "'10:00'", "'11:00'") })).toEqual([
    [
      eventPath,
      'Två sidor har samma titel, "Drop-in, Gården": den här och content/events/drop-in-igen.yaml, på rad 1.',
    ],
  ]);
});
