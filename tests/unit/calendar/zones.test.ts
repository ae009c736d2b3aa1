import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What `reckon-times.ts` prints on a machine whose clock is in a zone. */
const reckonIn = (
  zone: string,
): { offset: number; days: string[]; reckoned: { iso: string }[][] } =>
  JSON.parse(
    execFileSync(process.execPath, ['tests/unit/calendar/reckon-times.ts'], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );

test('machines in four zones reckon the same days, times and opening hours', () => {
  const zones = ['Europe/Stockholm', 'UTC', 'America/New_York', 'Pacific/Auckland'];
  const [home, ...others] = zones.map((zone) => reckonIn(zone));
  // The zones are really different.
  expect(new Set([home, ...others].map((one) => one?.offset)).size).toBe(4);
  for (const other of others) expect({ ...other, offset: 0 }).toEqual({ ...home, offset: 0 });
  expect(home?.days).toEqual(['2026-12-31', '2027-01-01']);
  expect(home?.reckoned[0]?.slice(0, 3).map(({ iso }) => iso)).toEqual([
    '2026-10-20T00:15+02:00',
    '2026-10-27T00:15+01:00',
    '2026-11-03T00:15+01:00',
  ]);
});
