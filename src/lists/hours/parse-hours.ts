import { CellFault } from '../cell.ts';
import type { SpecialDay, Token } from './hours-words.ts';
import { scanHours } from './scan-hours.ts';

/** Which days, and when; no times where it is closed. */
export type Rule = { days: number[]; special: SpecialDay[]; times: string };

const example = 'Skriv till exempel: mån-fre 9-17, lör 10-14, sön stängt';

export const refuseHours = (message: string): CellFault => new CellFault(message, example);

const refuseWord = (word: string): CellFault =>
  /^helg(?:en|er|erna)?$/iu.test(word)
    ? new CellFault(
        `"${word}" kan vara både lördag och söndag, och röda dagar.`,
        'Skriv lör-sön, eller röda dagar.',
      )
    : refuseHours(`Ordet "${word}" går inte att förstå.`);

/** Reads tokens from the left; each `take…` answers what it took. */
class HoursReader {
  private at = 0;
  private readonly tokens: Token[];
  private isWithoutHolidays = false;
  constructor(tokens: Token[]) {
    this.tokens = tokens;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? { kind: 'end' };
  }

  private skip(...kinds: Token['kind'][]): void {
    while (kinds.includes(this.next.kind)) this.at += 1;
  }

  private takeDays(): Pick<Rule, 'days' | 'special'> {
    const days = new Set<number>();
    const special = new Set<SpecialDay>();
    for (;;) {
      const token = this.next;
      if (token.kind === 'special') {
        for (const one of token.special) special.add(one);
        for (const day of token.days ?? []) days.add(day);
        if (token.days) this.isWithoutHolidays = true;
        this.at += 1;
      } else if (token.kind === 'days') {
        this.at += 1;
        for (const day of this.takeRange(token)) days.add(day);
      } else return { days: [...days].sort(), special: [...special] };
      const after = this.tokens[this.at + 1]?.kind;
      if (this.next.kind === 'comma' && (after === 'days' || after === 'special')) this.at += 1;
    }
  }

  private takeRange(first: Extract<Token, { kind: 'days' }>): number[] {
    const last = this.tokens[this.at + 1];
    if (!first.isName || this.next.kind !== 'dash' || last?.kind !== 'days' || !last.isName)
      return first.days;
    this.at += 2;
    const [from = 0, to = 0] = [first.days[0], last.days[0]];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
  }

  private takeTimes(): string | undefined {
    if (this.next.kind === 'off') {
      this.at += 1;
      return '';
    }
    if (this.next.kind === 'always') {
      this.at += 1;
      return '00:00-24:00';
    }
    const spans: string[] = [];
    for (;;) {
      const [from, dash, to] = this.tokens.slice(this.at, this.at + 3);
      if (from?.kind !== 'clock') break;
      if (dash?.kind !== 'dash' || to?.kind !== 'clock')
        throw refuseHours(`Efter ${from.clock} står det inte hur länge det är öppet.`);
      if (from.clock === to.clock)
        throw refuseHours(`${from.clock}-${to.clock} är ingen tid alls.`);
      if (to.clock < from.clock && to.clock > '06:00')
        throw refuseHours(`${from.clock}-${to.clock} slutar innan det börjar.`);
      spans.push(`${from.clock}-${to.clock}`);
      this.at += 3;
      if (this.next.kind === 'comma' && this.tokens[this.at + 1]?.kind === 'clock') this.at += 1;
    }
    return spans.length > 0 ? spans.join(',') : undefined;
  }

  readAll(): Rule[] {
    const rules: Rule[] = [];
    this.skip('comma', 'break');
    while (this.next.kind !== 'end') {
      const unknown = this.tokens.find((token) => token.kind === 'unknown');
      if (unknown?.kind === 'unknown') throw refuseWord(unknown.word);
      let isClosedFirst = false;
      if (this.next.kind === 'off') {
        isClosedFirst = true;
        this.at += 1;
      }
      const early = this.next.kind === 'clock' ? this.takeTimes() : undefined;
      const which = this.takeDays();
      if (which.days.length + which.special.length === 0)
        throw refuseHours('Det står inte vilka dagar tiderna gäller.');
      const times = isClosedFirst ? '' : (early ?? this.takeTimes());
      if (times === undefined) throw refuseHours('Det står en dag utan tider efter.');
      rules.push({ ...which, times });
      this.skip('comma', 'break');
    }
    if (this.isWithoutHolidays && !rules.some(({ special }) => special.includes('holidays')))
      rules.push({ days: [], special: ['holidays'], times: '' });
    return rules;
  }
}

/** Opening hours in Swedish words as rules, in the order they are written; a CellFault if they cannot be read. */
export const parseHours = (text: string): Rule[] => new HoursReader(scanHours(text)).readAll();
