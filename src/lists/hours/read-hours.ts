import { findHoursFault } from '../../calendar/open-times.ts';
import { CellFault } from '../cell.ts';
import { eves, type SpecialDay, specialDays } from './hours-words.ts';
import { parseHours, refuseHours, type Rule } from './parse-hours.ts';
import { swedishDays } from '../cells/weekdays.ts';

const osmDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const writeDays = (days: readonly number[]): string => {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const [first, last] = [osmDays[run[0] ?? 0] ?? '', osmDays[run.at(-1) ?? 0] ?? ''];
      return run.length === 1 ? first : `${first}-${last}`;
    })
    .join(',');
};

/** A day that is named again is meant to differ, if it is one of the days before; else it is a slip. */
function joinRules(rules: readonly Rule[]): { days: number[]; times: string }[] {
  const joined: { days: number[]; times: string }[] = [];
  for (const { days, times } of rules.filter((rule) => rule.days.length > 0)) {
    const same = joined.find((other) => other.days.join() === days.join());
    const clash = joined.find(
      (other) =>
        other !== same &&
        days.some((day) => other.days.includes(day)) &&
        !days.every((day) => other.days.includes(day)),
    );
    const twice = clash && days.find((day) => clash.days.includes(day));
    if (twice !== undefined)
      throw refuseHours(`Det står två gånger när det är öppet på ${swedishDays[twice] ?? ''}ar.`);
    if (same && (same.times === '' || times === ''))
      throw refuseHours(`Det står både öppet och stängt på ${swedishDays[days[0] ?? 0] ?? ''}ar.`);
    if (same) same.times = `${same.times},${times}`;
    else joined.push({ days: [...days], times });
  }
  return joined;
}

const isOsm = /(?:^|[;,\s])(?:Mo|Tu|We|Th|Sa|Su|PH)\b|\boff\b|^24\/7|^Fr \d\d:\d\d/u;

/**
 * Opening hours as a person writes them, in the syntax of OpenStreetMap, which is also taken as it is.
 * `holidays` is what is said of red days and eves beside. Throws a CellFault where something is not
 * understood, and where nothing is said of red days: nobody guesses.
 */
export function readHours(text: string, holidays = ''): string {
  if (isOsm.test(text) && findHoursFault(text) === undefined) return text.replace(/\s+/gu, ' ');
  const rules = parseHours(text);
  const beside = holidays.trim();
  const said =
    /\d|afton/iu.test(beside) || beside === '' ? beside : `röda dagar och aftnar ${beside}`;
  const hasDays = /^\s*[\d]/u.test(said) ? `röda dagar och aftnar ${said}` : said;
  rules.push(...parseHours(hasDays));
  const special = new Map<SpecialDay, string>();
  for (const rule of rules) for (const one of rule.special) special.set(one, rule.times);
  if (!special.has('holidays'))
    throw new CellFault(
      'Öppettiderna säger inget om röda dagar.',
      'Är det stängt då? Skriv stängt i kolumnen "Röda dagar och aftnar". Är det öppet skriver du tiderna där, till exempel 11-15.',
    );
  const order: readonly SpecialDay[] = ['holidays', ...eves];
  const write = (times: string): string => (times === '' ? 'off' : times);
  return [
    ...joinRules(rules).map(({ days, times }) => `${writeDays(days)} ${write(times)}`),
    ...order
      .filter((one) => special.has(one))
      .map((one) => `${specialDays[one]} ${write(special.get(one) ?? '')}`),
  ].join('; ');
}
