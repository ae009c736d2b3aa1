import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { formatProblems } from '../../checks/format-problems.ts';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { fixTexts } from '../form/form.ts';
import { writeTexts } from '../spreadsheet/spreadsheet.ts';
import type { Answers } from '../../drafting/answers.ts';
import { askAim } from './ask-service.ts';
import { askChoice, type Asker, askText, Ended } from './asker.ts';
import { askPage } from './ask-page.ts';
import { askSteps } from './ask-steps.ts';
import { readAnswers, saveAnswers } from './draft-file.ts';
import { askWithWayBack } from './rewind.ts';
import type { Interview } from './judge-answers.ts';
import { knowContent } from './judge-answers.ts';
import { listOpen } from '../../drafting/list-open.ts';
import { addressesPath, type Text, withTexts, writeGuide } from '../../drafting/write-guide.ts';

/** What became of the answers, told in Swedish. `isDone` when the guide is written. */
export type Outcome = { told: string; isDone: boolean };

export type NewGuide = { root: string; today: string; file?: string; asker?: Asker };

/** Where our texts may lead is read by itself, by somebody who opens the page. */
const tellAddresses = `Skicka ${addressesPath} i ett eget förslag, före guiden. Då ser den som granskar vilken adress som är ny, och kan öppna sidan.`;

/** Nothing is asked of an empty line twice in a row: it is left for the draft. */
async function ask(interview: Interview): Promise<void> {
  interview.asker.tell(
    'Nu gör vi en guide, en fråga i taget. Vet du inte än? Lämna raden tom, så sparas frågan till sedan.\nBlev det fel? Skriv < så kommer frågan före en gång till.\nCtrl-C slutar. Det du har svarat sparas då som ett utkast.',
  );
  await askAim(interview);
  if (!interview.answers.steps?.some(({ draw }) => draw) || interview.answers.device === undefined)
    await askDevice(interview);
  await askSteps(interview);
  await askPage(interview);
}

async function askDevice({ asker, answers }: Interview): Promise<void> {
  answers.device ??= await askChoice(
    asker,
    'Vad gör man det på?',
    [
      { name: 'Telefon', value: 'phone' as const },
      { name: 'Dator', value: 'computer' as const },
      { name: 'Surfplatta', value: 'tablet' as const },
    ],
    0,
  );
  answers.app ??= await askText(asker, {
    ask: 'Vad heter appen, så som det står överst? Är det en webbsida lämnar du raden tom.',
  });
}

/** The texts laid out as `npm run fix` leaves them. */
async function layOutAll(root: string, texts: readonly Text[]): Promise<Text[]> {
  const fixed = await fixTexts(root, texts);
  return texts.map(({ path, text }) => ({
    path,
    text: fixed.find((one) => one.path === path)?.text ?? text,
  }));
}

async function keep(
  { root, file }: NewGuide,
  answers: Answers,
  why: string,
  left: readonly string[],
): Promise<Outcome> {
  if (Object.keys(answers).length === 0) return { told: 'Inget är skrivet.', isDone: false };
  const path = await saveAnswers(root, answers, left, file);
  return {
    told: `${why}\nSvaren ligger i ${path}. Inget av det syns på webbplatsen.\nFortsätt med: npm run new -- ${path}`,
    isDone: false,
  };
}

/** Writes the guide if nothing is missing and the whole content passes the check with it; else the draft. */
async function write(
  options: NewGuide,
  answers: Answers,
  files: readonly ContentFile[],
): Promise<Outcome> {
  const { root, today } = options;
  const left = listOpen(answers);
  const list = left.map((one) => `  - ${one}`).join('\n');
  if (left.length > 0)
    return keep(options, answers, `Det här är kvar att svara på:\n${list}`, left);
  const texts = await layOutAll(root, writeGuide(answers, files, today));
  const before = new Set(checkContent(files, new Date(today)).map((one) => JSON.stringify(one)));
  const problems = checkContent(withTexts(files, texts), new Date(today)).filter(
    (one) => !before.has(JSON.stringify(one)),
  );
  if (problems.length > 0) {
    const why = `Guiden är inte skriven, för kontrollen säger ifrån.\n\n${formatProblems(problems)}\n`;
    const said = problems.map(({ message, remedy }) => `${message} ${remedy}`);
    return keep(options, answers, why, said);
  }
  await writeTexts(root, texts);
  // A draft has done its work; somebody's own file of answers is theirs.
  if (options.file !== undefined && /^drafts[\\/]/u.test(options.file))
    await rm(join(root, options.file));
  const paths = texts.map(({ path }) => `  ${path}`).join('\n');
  return {
    told: [
      'Guiden är skriven, och innehållet är i ordning.',
      paths,
      ...(texts.some(({ path }) => path === addressesPath) ? [tellAddresses] : []),
      `Se den med: npm run dev. Gör filmen med: npm run films -- ${answers.service}/${answers.guide}. Sedan skriver du den på lättläst: se content/README.md.`,
    ].join('\n'),
    isDone: true,
  };
}

/** Asks for a guide, or takes the answers of a file, and writes it whole or not at all. */
export async function newGuide(options: NewGuide): Promise<Outcome> {
  const { root, today, file, asker } = options;
  const files = await readContentFiles(root);
  const given = file === undefined ? {} : await readAnswers(root, file);
  let answers: Answers = given;
  if (asker)
    try {
      const known = knowContent(files);
      await askWithWayBack(asker, (again) => {
        answers = structuredClone(given);
        return ask({ asker: again, answers, known, today });
      });
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      return keep(
        options,
        answers,
        '\nAvbrutet. Inget halvfärdigt ligger i content.',
        listOpen(answers),
      );
    }
  return write(options, answers, files);
}
