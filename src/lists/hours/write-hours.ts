import { CellFault } from '../cell.ts';
import { readHours } from './read-hours.ts';
import { shortDays } from '../cells/weekdays.ts';

const osmDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const closedDays = ['PH off', 'Dec 24 off', 'Dec 31 off', 'Jun 19-25 Fr off'];

const sayTimes = (times: string): string =>
  times === 'off'
    ? 'stängt'
    : times.replace(/\b0?(\d{1,2}):(\d{2})/gu, (_, hour: string, minute: string) =>
        minute === '00' ? hour : `${hour}.${minute}`,
      );

const sayRule = (rule: string): string | undefined => {
  const match = /^(?<days>[A-Z][a-z](?:[-,][A-Z][a-z])*) (?<times>off|[\d:,-]+)$/u.exec(rule);
  const { days = '', times = '' } = match?.groups ?? {};
  const said = days.replace(/[A-Z][a-z]/gu, (day) => shortDays[osmDays.indexOf(day)] ?? day);
  return match
    ? `${said.replaceAll(',', ' och ')} ${sayTimes(times).replaceAll(',', ' och ')}`
    : undefined;
};

const isSame = (hours: string, said: string, beside: string): boolean => {
  try {
    return readHours(said, beside) === hours;
  } catch (error) {
    if (error instanceof CellFault) return false;
    throw error;
  }
};

/**
 * Opening hours as a person says them, and what holds on red days and eves beside. As they are
 * written, where the words would not be read back as the same.
 */
export function writeHours(hours: unknown): readonly [hours: string, beside: string] {
  if (typeof hours !== 'string') return ['', ''];
  const rules = hours.split('; ');
  const isClosed = closedDays.every((rule) => rules.includes(rule));
  const week = rules.filter((rule) => !closedDays.includes(rule)).map(sayRule);
  const said = week.join(', ');
  const isSaid = isClosed && !week.includes(undefined) && isSame(hours, said, 'stängt');
  return isSaid ? [said, 'stängt'] : [hours, ''];
}
