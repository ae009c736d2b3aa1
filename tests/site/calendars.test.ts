import ical from 'node-ical';
import { expect, test } from 'vitest';
import { languages, readSiteFile, siteFiles, slug } from './read-site.ts';
import { readShown } from './written.ts';

const files = siteFiles.filter((file) => file.endsWith('.ics'));
const events = readShown('events');
/** The kommuner where something happens. */
const busy = new Set(
  readShown('places')
    .filter(({ id }) => events.some(({ place }) => place === id))
    .map(({ municipality }) => municipality),
);
const read = (file: string) =>
  Object.values(ical.sync.parseICS(readSiteFile(file).toString())).flatMap((one) =>
    one?.type === 'VEVENT' ? [one] : [],
  );

test('there is a calendar for the county, and one for each event and each kommun', () => {
  for (const { start } of languages) {
    const folder = `${start}hitta`.slice(1);
    expect(files).toContain(`${folder}/lanet.ics`);
    for (const { id } of readShown('municipalities'))
      expect(files.includes(`${folder}/${id}.ics`), id).toBe(busy.has(id));
    for (const { id } of events) expect(files).toContain(`${folder}/tillfalle/${id}.ics`);
  }
});

test('an independent reader finds every event of the county, and what is made up says so', () => {
  const found = read('hitta/lanet.ics');
  expect(found.map(({ uid }) => uid).sort()).toEqual(
    events.map(({ id }) => `${id}@${slug}`).sort(),
  );
  for (const { uid, summary, start, end } of found) {
    const isExample = events.some(({ id, example }) => uid === `${id}@${slug}` && example);
    expect(String(summary).startsWith('Påhittat exempel: ')).toBe(isExample);
    expect(end?.getTime() ?? 0).toBeGreaterThan(start.getTime());
  }
});

test('every calendar is read, whatever its language', () => {
  const least = events.length > 0 ? 1 : 0;
  expect(files.length).toBeGreaterThanOrEqual(languages.length);
  for (const file of files) expect(read(file).length, file).toBeGreaterThanOrEqual(least);
});
