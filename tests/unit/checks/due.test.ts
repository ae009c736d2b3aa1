import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { parseContent } from '../../../src/checks/parse-content.ts';
import { formatDue } from '../../../src/checks/truth/format-due.ts';
import { listDue, oldestCheck, staleFrom } from '../../../src/checks/truth/list-due.ts';
import { buildContent, changeText, pagePath, phonesPath } from './sample-content.ts';

const today = new Date('2026-11-30');
const due = (changes: Record<string, string | undefined>, days: number) =>
  listDue(parseContent(buildContent(changes)), today, days);

test('what was checked longer ago than that, the oldest first', () => {
  const older = changeText(pagePath, 'checked: 2026-11-23', 'checked: 2025-01-05');
  const found = due(older, 5);
  expect(found.due.map(({ place, ageDays }) => [place, ageDays])).toEqual([
    ['bankid/skaffa', 694],
    ['content/phones.yaml', 7],
    ['content/phones.yaml', 7],
  ]);
  expect(due(older, 180).due).toHaveLength(1);
  expect(due({}, 7).due).toEqual([]);
});

test('what has no source is told of whatever its age', () => {
  const none = changeText(pagePath, 'source: https://www.bankid.com', 'source: none found');
  expect(due(none, 180).unsourced.map(({ text }) => text)).toEqual(['Det är så.']);
});

test('the list is for a person to read', () => {
  const changes = {
    ...changeText(pagePath, 'checked: 2026-11-23', 'checked: 2025-01-05'),
    [phonesPath]: undefined,
  };
  expect(formatDue(due(changes, 180), 180)).toBe(`Guiderna vilar på 1 uppgift.

1 uppgift kontrollerades för mer än 180 dagar sedan. Läs källan igen och skriv dagen vid checked:
  bankid/skaffa, 5 januari 2025
    Det är så.
    https://www.bankid.com`);
  expect(formatDue(due({}, 180), 180)).toBe(`Guiderna vilar på 3 uppgifter.

Alla är kontrollerade de senaste 180 dagarna.`);
});

test('without a source the list says what to do', () => {
  const changes = {
    ...changeText(pagePath, 'source: https://www.bankid.com', 'source: none found'),
    [phonesPath]: undefined,
  };
  expect(formatDue(due(changes, 180), 180)).toContain(
    '1 uppgift har ingen källa. Prova i tjänsten, eller leta efter en sida:\n  bankid/skaffa, 23 november 2026\n    Det är så.',
  );
});

test('who looked, and at which version, is told when it is known', () => {
  const known = changeText(
    pagePath,
    'checked: 2026-11-23',
    'checked: 2025-01-05, by: Biblioteket, appVersion: BankID 7.58',
  );
  expect(checkContent(buildContent(known))).toEqual([]);
  expect(formatDue(due(known, 180), 180)).toContain(
    '  bankid/skaffa, 5 januari 2025, Biblioteket, BankID 7.58\n    Det är så.',
  );
});

test('a page says so on the day that the list begins to', () => {
  const checked = new Date('2026-11-23');
  const later = new Date('2026-12-01');
  expect(oldestCheck([{ checked: later }, { checked }])).toEqual(checked);
  expect(staleFrom(checked, 5)).toEqual(new Date('2026-11-29'));
  const onDay = (day: string) => listDue(parseContent(buildContent()), new Date(day), 5).due.length;
  expect([onDay('2026-11-28T23:59:00Z'), onDay('2026-11-29')]).toEqual([0, 3]);
});
