import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { formatProblems } from '../../checks/format-problems.ts';
import { parseFile, type Source } from '../../checks/read/parse-file.ts';
import type { ContentProblem } from '../../checks/read/content-file.ts';
import { slugOf } from '../../lists/fold-name.ts';
import { type Answers, answersSchema } from '../../drafting/answers.ts';
import { layOut } from '../form/form.ts';
import { writeTexts } from '../spreadsheet/spreadsheet.ts';

/** Something that stops the command, told in Swedish. */
export class DraftFault extends Error {
  override name = 'DraftFault';
}

/** Reads answers from a file. Throws a DraftFault in the words that the content check has. */
export async function readAnswers(root: string, file: string): Promise<Answers> {
  const path = isAbsolute(file) ? file : join(root, file);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DraftFault(`Filen ${file} går inte att läsa.`, { cause });
  });
  const problems: ContentProblem[] = [];
  const sources: Source[] = [];
  const parsed = parseFile({ path: file, text }, answersSchema, { problems, sources });
  if (!parsed) throw new DraftFault(formatProblems(problems));
  return parsed.value;
}

/** Where the answers to an unfinished guide lie: no part of the content, and so of no page. */
export const draftPath = ({ service, title, guide, wish }: Answers): string =>
  `drafts/${slugOf(service ?? '', guide ?? title ?? wish ?? '') || 'guide'}.yaml`;

/** What stands above the answers: what is left, in words. */
const introduce = (path: string, left: readonly string[]): string =>
  [
    'Ett utkast till en guide. Det syns inte på webbplatsen.',
    `Fortsätt med: npm run new -- ${path}`,
    ...(left.length > 0 ? ['Det här är kvar:', ...left.map((one) => `- ${one}`)] : []),
  ]
    .flatMap((line) => line.split('\n'))
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');

/** Saves answers whole, with what is left to do above them. Gives the file's place under `root`. */
export async function saveAnswers(
  root: string,
  answers: Answers,
  left: readonly string[],
  file?: string,
): Promise<string> {
  const inside =
    file === undefined ? undefined : relative(root, isAbsolute(file) ? file : join(root, file));
  const path = inside?.split('\\').join('/') ?? draftPath(answers);
  const text = `${introduce(path, left)}\n${stringify(answers, { lineWidth: 0, singleQuote: true })}`;
  await writeTexts(root, [{ path, text: (await layOut(path, text)) ?? text }]);
  return path;
}
