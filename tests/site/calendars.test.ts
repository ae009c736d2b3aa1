import { readdirSync } from 'node:fs';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { readSiteFile, siteFiles } from './read-site.ts';

const files = siteFiles.filter((file) => file.endsWith('.ics'));
const events = readdirSync('content/events').map((file) => file.replace(/\.yaml$/u, ''));
const read = (file: string) =>
  Object.values(ical.sync.parseICS(readSiteFile(file).toString())).flatMap((one) =>
    one?.type === 'VEVENT' ? [one] : [],
  );

test('there is a calendar for the county, and one for each event and each kommun', () => {
  for (const folder of ['hitta', 'en/hitta', 'ar/hitta']) {
    expect(files).toContain(`${folder}/lanet.ics`);
    expect(files).toContain(`${folder}/vetlanda.ics`);
    for (const event of events) expect(files).toContain(`${folder}/tillfalle/${event}.ics`);
  }
});

test('an independent reader finds every event of the county, and what is made up says so', () => {
  const found = read('hitta/lanet.ics');
  expect(found.map(({ uid }) => uid).sort()).toEqual(
    events.map((event) => `${event}@koppla-upp`).sort(),
  );
  for (const { summary, start, end } of found) {
    expect(summary).toMatch(/^Påhittat exempel: /u);
    expect(end?.getTime() ?? 0).toBeGreaterThan(start.getTime());
  }
});

test('every calendar is read, whatever its language', () => {
  for (const file of files) expect(read(file).length, file).toBeGreaterThan(0);
});
