import { toDay } from '../../calendar/days.ts';
import { listHolidays } from '../../calendar/holidays.ts';
import { listOccasions } from '../../calendar/list-occasions.ts';
import { findHoursFault, listOpenDays } from '../../calendar/open-times.ts';
import type { When } from '../../model/find/when.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import type { Texts } from '../read/only-new.ts';
import { proposeHours } from './propose-hours.ts';

type Found = { path: FieldPath; message: string; remedy: string };

/** Eves that opening hours say nothing of by themselves, and how one writes them. */
const eves = [
  { name: 'christmasEve', said: 'julafton', written: 'Dec 24' },
  { name: 'newYearEve', said: 'nyårsafton', written: 'Dec 31' },
  { name: 'midsummerEve', said: 'midsommarafton', written: 'Jun 19-25 Fr' },
] as const;

/** Years enough for every eve to fall on every day of the week. */
const eveYears = 7;

const isOpenOn = (hours: string, name: string, year: number): boolean =>
  Array.from({ length: eveYears }, (_, index) => year + index).some((each) => {
    const eve = listHolidays(each).find((holiday) => holiday.name === name);
    return eve !== undefined && (listOpenDays(hours, eve.day, 1)[0]?.spans.length ?? 0) > 0;
  });

function checkHours(hours: string, year: number): Found[] {
  const path = ['hours'];
  if (findHoursFault(hours) !== undefined) {
    const { why, remedy } = proposeHours(hours);
    return [{ path, message: `Öppettiderna går inte att läsa: "${hours}". ${why}`.trim(), remedy }];
  }
  if (!/\bPH\b/u.test(hours))
    return [
      {
        path,
        message: `Öppettiderna säger inget om röda dagar: "${hours}".`,
        remedy: `Är det stängt då? Skriv: ${hours}; PH off. Är det öppet skriver du PH och tiderna sist, till exempel: ${hours}; PH 11:00-15:00.`,
      },
    ];
  return eves
    .filter(({ name, written }) => !hours.includes(written) && isOpenOn(hours, name, year))
    .map(({ said, written }) => ({
      path,
      message: `Enligt öppettiderna är det öppet som vanligt på ${said}.`,
      remedy: `Är det stängt då? Lägg till "; ${written} off" sist. Är det öppet lägger du till tiderna, till exempel "; ${written} 10:00-13:00".`,
    }));
}

/** What goes on past midnight is shorter than this: longer, and its end is a slip of the hand. */
const longestHours = 14;

function hoursBetween({ starts, ends }: When): number {
  const hoursOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  return (hoursOf(ends) - hoursOf(starts) + 24) % 24;
}

/** True when something falls on a day by its rule, whatever is excepted. */
function isPlanned(when: When, day: Date): boolean {
  const bare: When = { ...when, except: [], cancelled: [], moved: [], holidays: 'keep' };
  return listOccasions(bare, toDay(day), toDay(day)).occasions.some(
    (one) => one.day === toDay(day),
  );
}

function checkWhen(when: When): Found[] {
  const at = (...path: (string | number)[]): FieldPath => ['when', ...path];
  const { first, repeat } = when;
  const found: Found[] = [];
  if (repeat?.week !== undefined && repeat.every !== 'month')
    found.push({
      path: at('repeat', 'week'),
      message: 'week gäller bara det som är varje månad.',
      remedy: 'Ta bort raden, eller skriv every: month.',
    });
  if (repeat?.days && repeat.every === 'month' && !repeat.week)
    found.push({
      path: at('repeat', 'days'),
      message: 'Det står vilken veckodag, men inte vilken i månaden.',
      remedy: 'Skriv week: first, second, third, fourth eller last.',
    });
  if (repeat?.until && repeat.until < first)
    found.push({
      path: at('repeat', 'until'),
      message: 'Sista dagen är före den första.',
      remedy: 'Rätta until eller first.',
    });
  else if (!isPlanned(when, first))
    found.push({
      path: at('first'),
      message: `Första dagen, ${toDay(first)}, är inte en av de dagar som repeat säger.`,
      remedy: 'Skriv en dag som är det, eller rätta repeat.',
    });
  if (when.starts === when.ends)
    found.push({ path: at('ends'), message: 'Det slutar när det börjar.', remedy: 'Rätta ends.' });
  else if (hoursBetween(when) > longestHours)
    found.push({
      path: at('ends'),
      message: `Det slutar ${when.ends}, före ${when.starts} då det börjar. Då är det dagen efter.`,
      remedy: 'Rätta starts eller ends.',
    });
  const named: [FieldPath, Date][] = [
    ...when.except.map((day, index): [FieldPath, Date] => [at('except', index), day]),
    ...when.cancelled.map(({ day }, index): [FieldPath, Date] => [
      at('cancelled', index, 'day'),
      day,
    ]),
    ...when.moved.map(({ day }, index): [FieldPath, Date] => [at('moved', index, 'day'), day]),
  ];
  for (const [path, day] of named.filter((one) => !isPlanned(when, one[1])))
    found.push({
      path,
      message: `Dagen ${toDay(day)} skulle ändå inte ha varit.`,
      remedy: 'Rätta dagen, eller ta bort raden.',
    });
  return found;
}

/** Opening hours can be read and say what holds on holidays; occasions and their exceptions agree. */
export const checkTimes = ({ find }: Texts): ContentProblem[] => {
  const tell = (file: string, lineOf: (path: FieldPath) => number, found: Found[]) =>
    found.map(({ path, ...rest }) => ({
      file,
      line: lineOf(path),
      field: nameField(path),
      ...rest,
    }));
  // Many places are open alike, and to reckon the eves of seven years takes long.
  const judged = new Map<string, Found[]>();
  const judge = (hours: string, year: number): Found[] => {
    const key = `${year} ${hours}`;
    const found = judged.get(key) ?? checkHours(hours, year);
    judged.set(key, found);
    return found;
  };
  return [
    ...[...find.places.values()].flatMap(({ file, value, lineOf }) =>
      value.hours === undefined
        ? []
        : tell(file, lineOf, judge(value.hours, value.checked.day.getUTCFullYear())),
    ),
    ...[...find.events.values()].flatMap(({ file, value, lineOf }) =>
      tell(file, lineOf, checkWhen(value.when)),
    ),
  ];
};
