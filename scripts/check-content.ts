import { parseArgs } from 'node:util';
import { findFormProblems } from '../src/build/form/form.ts';
import { findMisspelt } from '../src/build/spelling/spelling.ts';
import { countWords, formatProblems } from '../src/checks/format-problems.ts';
import { listRemarks } from '../src/checks/remarks/list-remarks.ts';
import { listUntranslated } from '../src/checks/words/list-untranslated.ts';
import { parseContent } from '../src/checks/parse-content.ts';
import { listDrifted } from '../src/checks/twins/list-drifted.ts';
import { listMissing } from '../src/checks/twins/list-missing.ts';
import { checkProject, inOrder } from '../src/studio/check/check-project.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });

const { files, problems: faults } = await checkProject(values.root);
const problems = inOrder([...faults, ...(await findFormProblems(values.root, files))]);
const untranslated = listUntranslated(files);

if (untranslated.length > 0) {
  const what = { label: 'Att göra', one: 'ord att översätta', many: 'ord att översätta' };
  console.log(`${formatProblems(untranslated, what)}\n`);
}

const waiting = inOrder([...listMissing(files).waiting, ...listDrifted(files)]);
if (waiting.length > 0) {
  const what = { label: 'Att göra', one: 'sak att göra', many: 'saker att göra' };
  console.log(`${formatProblems(waiting, what)}\n`);
}

const warnings = inOrder([...listRemarks(files), ...(await findMisspelt(values.root, files))]);
if (warnings.length > 0) {
  const what = { label: 'Titta på', one: 'sak att titta på', many: 'saker att titta på' };
  console.log(`${formatProblems(warnings, what)}\n`);
}

if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { services, guides, screens, placeCount, eventCount } = parseContent(files);
  const counts = [
    countWords(services.size, 'tjänst', 'tjänster'),
    countWords(guides.size, 'guide', 'guider'),
    countWords(screens.size, 'skärm', 'skärmar'),
    countWords(placeCount, 'plats', 'platser'),
    countWords(eventCount, 'tillfälle', 'tillfällen'),
  ];
  console.log(`Innehållet är i ordning: ${counts.join(', ')}.`);
}
