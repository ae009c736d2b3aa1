import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import {
  AnswerFault,
  askAnswers,
  makeSite,
  planSite,
  readAnswers,
  readChoices,
} from '../src/build/takeover/takeover.ts';
import { OptionError, readNewSiteOptions } from '../src/build/terminal/terminal.ts';
import { countWords } from '../src/checks/format-problems.ts';

async function run(args: string[]): Promise<void> {
  const { root, answers: file } = readNewSiteOptions(args);
  const choices = await readChoices(root);
  const answers =
    file === undefined
      ? await askAnswers(choices, process.stdin, process.stdout)
      : readAnswers(parse(await readFile(file, 'utf8')), choices);
  const plan = await planSite(root, answers, new Date().toISOString().slice(0, 10));
  await makeSite(root, plan);
  const [written, gone] = [plan.texts, plan.gone].map(({ length }) =>
    countWords(length, 'fil', 'filer'),
  );
  console.log(`\nNu är webbplatsen ${answers.name}: ${written} skrivna, ${gone} borttagna.`);
  console.log(
    'Namn, adress, språk och län står i src/site.config.ts, färgerna i src/site.theme.ts.',
  );
  console.log(
    'Läs content/pages/om.mdx och content/pages/tillganglighet.mdx. De ska stämma för er.',
  );
  console.log('Kör sedan "npm run check:content" och "npm start". Filmerna görs om med namnet.');
}

/** `npm run new -- --site`: makes the site somebody's own. Gives the exit code. */
export async function newSite(args: string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    const isTold = error instanceof OptionError || error instanceof AnswerFault;
    console.error(isTold ? error.message : error);
    return 1;
  }
}
