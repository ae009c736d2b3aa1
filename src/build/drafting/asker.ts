import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ContentProblem } from '../../checks/read/content-file.ts';
import { straighten } from '../../checks/writing/straighten.ts';

/** Somebody has ended the asking: Ctrl-C, or nobody is there to answer. */
export class Ended extends Error {
  override name = 'Ended';
}

/** A way to ask somebody. Answers come in the signs that all our texts are written in. */
export type Asker = {
  /** Says something that wants no answer. */
  tell: (text: string) => void;
  /** One line; empty when somebody leaves it for later. */
  line: () => Promise<string>;
  close: () => void;
  /** A question begins. */
  begin?: () => void;
  /** The last line was no answer. */
  refuse?: () => void;
  /** True while lines that have been judged before are answered again. */
  isRepeating?: () => boolean;
};

/** Asks in a terminal, or answers from a pipe. Lines that come before they are asked for are kept. */
export function openAsker(input: Readable & { isTTY?: boolean }, output: Writable): Asker {
  const lines = createInterface({ input, output, terminal: input.isTTY === true, prompt: '> ' });
  const kept: string[] = [];
  let waiting: { take: (line: string) => void; end: (reason: Ended) => void } | undefined;
  let isOver = false;
  lines.on('line', (line) => {
    if (waiting) waiting.take(line);
    else kept.push(line);
    waiting = undefined;
  });
  lines.on('close', () => {
    isOver = true;
    waiting?.end(new Ended());
  });
  const stop = () => lines.close();
  lines.on('SIGINT', stop);
  process.once('SIGINT', stop);
  const next = (): Promise<string> =>
    new Promise((take, end) => {
      const first = kept.shift();
      if (first !== undefined) take(first);
      else if (isOver) end(new Ended());
      else waiting = { take, end };
    });
  return {
    tell: (text) => void output.write(`${text}\n`),
    line: async () => {
      if (!isOver) lines.prompt();
      return straighten(await next()).trim();
    },
    close: () => {
      process.removeListener('SIGINT', stop);
      lines.close();
    },
  };
}

export type Judge = (answer: string) => readonly Pick<ContentProblem, 'message' | 'remedy'>[];

/** The check's own words, without the place: whoever is asked knows what was asked. */
const tellProblems = (asker: Asker, problems: ReturnType<Judge>): void => {
  asker.refuse?.();
  for (const { message, remedy } of problems)
    asker.tell(`  Fel: ${message}\n  Gör så här: ${remedy}`);
};

export type Question = { ask: string; help?: string; suggest?: string; judge?: Judge };

/** Asks until the answer passes. Undefined when it is left for later; a suggestion is taken by Enter. */
export async function askText(
  asker: Asker,
  { ask, help, suggest, judge = () => [] }: Question,
): Promise<string | undefined> {
  const lines = [
    `\n${ask}`,
    ...(help === undefined ? [] : [`  ${help}`]),
    ...(suggest === undefined ? [] : [`  Tryck på Enter för: ${suggest}`]),
  ];
  asker.begin?.();
  asker.tell(lines.join('\n'));
  for (;;) {
    const isJudged = asker.isRepeating?.() ?? false;
    const written = await asker.line();
    const answer = written === '' ? suggest : written;
    if (answer === undefined) return undefined;
    const problems = isJudged ? [] : judge(answer);
    if (problems.length === 0) return answer;
    tellProblems(asker, problems);
  }
}

/** Asks which of some; by its number, or by its words. Undefined when it is left for later. */
export async function askChoice<T>(
  asker: Asker,
  ask: string,
  options: readonly { name: string; value: T }[],
  suggest?: number,
): Promise<T | undefined> {
  asker.begin?.();
  const list = options.map(({ name }, index) => `  ${index + 1}. ${name}`).join('\n');
  asker.tell(
    `\n${ask}\n${list}${suggest === undefined ? '' : `\n  Tryck på Enter för ${suggest + 1}.`}`,
  );
  for (;;) {
    const written = (await asker.line()).toLowerCase();
    if (written === '') return suggest === undefined ? undefined : options[suggest]?.value;
    const found =
      options[Number(written) - 1] ?? options.find(({ name }) => name.toLowerCase() === written);
    if (found) return found.value;
    asker.refuse?.();
    asker.tell(`  Skriv ett av talen 1–${options.length}, eller namnet som det står i listan.`);
  }
}

/** Asks for several, one on each line, until a line is left empty. */
export async function askMany(
  asker: Asker,
  { ask, help, judge = () => [] }: Omit<Question, 'suggest'>,
  most = 12,
): Promise<string[]> {
  asker.begin?.();
  asker.tell(
    `\n${ask}\n  ${help ?? ''} Skriv en på varje rad. En tom rad när du är klar.`.replace(
      / {3}/gu,
      '  ',
    ),
  );
  const all: string[] = [];
  while (all.length < most) {
    const isJudged = asker.isRepeating?.() ?? false;
    const answer = await asker.line();
    if (answer === '') return all;
    const problems = isJudged ? [] : judge(answer);
    if (problems.length === 0) all.push(answer);
    else tellProblems(asker, problems);
  }
  return all;
}
