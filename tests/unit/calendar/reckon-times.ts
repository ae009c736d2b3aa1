import { dayAt } from '../../../src/calendar/days.ts';
import { listOccasions } from '../../../src/calendar/list-occasions.ts';
import { describeWeek } from '../../../src/calendar/open-times.ts';
import { when } from './sample-when.ts';

/** Prints the same reckoning for `zones.test.ts`, which runs it in one zone after another. */
const night = { first: '2026-10-20', starts: '23:30', ends: '00:30' };
const written = {
  weekly: {
    first: '2026-10-20',
    starts: '00:15',
    ends: '02:00',
    repeat: { every: 'week' as const },
  },
  night: { ...night, repeat: { every: 'two-weeks' as const } },
  monthly: { ...night, repeat: { every: 'month' as const, week: 'third' as const } },
};
const reckoned = Object.values(written).map(
  (one) => listOccasions(when(one), '2026-10-20', '2027-04-10').occasions,
);
const hours = describeWeek('Mo-Fr 06:00-23:30; Sa 22:00-23:30; PH off', '2026-10-19', 26);
const days = [Date.UTC(2026, 11, 31, 22, 59), Date.UTC(2026, 11, 31, 23)].map(dayAt);
console.log(
  JSON.stringify({ offset: new Date(2026, 6, 1).getTimezoneOffset(), reckoned, hours, days }),
);
