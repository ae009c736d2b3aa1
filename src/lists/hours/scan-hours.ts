import { CellFault } from '../cell.ts';
import { clockWord, type Token, weekdayWord, words } from './hours-words.ts';
import { readWeekday } from '../cells/weekdays.ts';

function readClockWord(text: string): { token: Token; length: number } | undefined {
  const match = clockWord.exec(text);
  if (!match) return undefined;
  const { hours, minutes = '00', long = '' } = match.groups ?? {};
  const [hour, minute] = long ? [long.slice(0, 2), long.slice(2)] : [hours ?? '', minutes];
  const isThere = Number(hour) <= 24 && Number(minute) <= 59;
  if (!isThere)
    throw new CellFault(`"${match[0]}" är inget klockslag.`, 'Skriv till exempel mån-fre 9-17.');
  return {
    token: { kind: 'clock', clock: `${hour.padStart(2, '0')}:${minute}` },
    length: match[0].length,
  };
}

function readDayWord(text: string): { token: Token; length: number } | undefined {
  const match = weekdayWord.exec(text);
  const day = match ? readWeekday(match.groups?.['day'] ?? '') : undefined;
  if (!match || day === undefined) return undefined;
  return { token: { kind: 'days', days: [day], isName: true }, length: match[0].length };
}

/** Opening hours as words that are known, in order, and the end. What is not known is told as it stands. */
export function scanHours(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const simple = readDayWord(rest) ?? readClockWord(rest);
    if (simple) {
      tokens.push(simple.token);
      rest = rest.slice(simple.length);
      continue;
    }
    const [match, make] = words
      .map(([pattern, build]) => [pattern.exec(rest), build] as const)
      .find(([found]) => found !== null) ?? [null, undefined];
    if (match && make) {
      const token = make(match);
      if (token) tokens.push(token);
      rest = rest.slice(match[0].length);
    } else {
      const word = /^[^\s,;]+/u.exec(rest)?.[0] ?? rest[0] ?? '';
      tokens.push({ kind: 'unknown', word });
      rest = rest.slice(word.length);
    }
  }
  return [...tokens, { kind: 'end' }];
}
