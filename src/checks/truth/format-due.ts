import { formatDay } from '../../i18n/format.ts';
import { countWords } from '../format-problems.ts';
import type { Due, listDue } from './list-due.ts';

const writeLine = ({ place, text, checked, source, by, appVersion }: Due): string =>
  [
    `  ${[place, formatDay(checked), by, appVersion].filter(Boolean).join(', ')}`,
    `    ${text}`,
    ...(source ? [`    ${source}`] : []),
  ].join('\n');

const section = (heading: string, lines: readonly Due[]): string[] =>
  lines.length === 0 ? [] : [[heading, ...lines.map(writeLine)].join('\n')];

/** What is to be looked up again, as `npm run due` prints it. */
export const formatDue = (
  { due, unsourced, count }: ReturnType<typeof listDue>,
  maxAgeDays: number,
): string =>
  [
    `Guiderna vilar på ${countWords(count, 'uppgift', 'uppgifter')}.`,
    ...(due.length === 0
      ? [`Alla är kontrollerade de senaste ${countWords(maxAgeDays, 'dagen', 'dagarna')}.`]
      : section(
          `${countWords(due.length, 'uppgift', 'uppgifter')} kontrollerades för mer än ${countWords(maxAgeDays, 'dag', 'dagar')} sedan. Läs källan igen och skriv dagen vid checked:`,
          due,
        )),
    ...section(
      `${countWords(unsourced.length, 'uppgift', 'uppgifter')} har ingen källa. Prova i tjänsten, eller leta efter en sida:`,
      unsourced,
    ),
  ].join('\n\n');
