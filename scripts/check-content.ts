import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findFormProblems } from '../src/build/form/form.ts';
import { findMisspelt } from '../src/build/spelling/spelling.ts';
import { formatAnnotations, type Loudness } from '../src/checks/format-annotations.ts';
import { countWords, formatProblems } from '../src/checks/format-problems.ts';
import { listRemarks } from '../src/checks/remarks/list-remarks.ts';
import { listUntranslated } from '../src/checks/words/list-untranslated.ts';
import { aboutGuide } from '../src/checks/about-guide.ts';
import { parseContent } from '../src/checks/parse-content.ts';
import type { ContentProblem } from '../src/checks/read/content-file.ts';
import { listDrifted } from '../src/checks/twins/list-drifted.ts';
import { listMissing } from '../src/checks/twins/list-missing.ts';
import { openCache } from '../src/studio/cache.ts';
import { checkProject, inOrder, judgeSpoken } from '../src/studio/check/check-project.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: process.cwd() },
    // github: what is found is told as notes at their lines in a proposal, too.
    format: { type: 'string', default: 'text' },
    // Waits until the voice has said all films that are new to it, however long that takes.
    all: { type: 'boolean', default: process.env['CI'] !== undefined },
  },
});

type What = NonNullable<Parameters<typeof formatProblems>[1]>;

const tellAll = (found: readonly ContentProblem[], loudness: Loudness, what?: What): void => {
  if (found.length === 0) return;
  const text = formatProblems(found, what);
  if (loudness === 'error') console.error(text);
  else console.log(`${text}\n`);
  if (values.format !== 'github') return;
  for (const note of formatAnnotations(found, loudness)) console.log(note);
};

// Beside the code, and not beside the content: who sends in content cannot write what we believe of it.
const known = openCache(fileURLToPath(new URL('../.cache', import.meta.url)));
const { files, problems: faults, sound } = await checkProject(values.root, known);
const [name] = positionals;
const about = name === undefined ? undefined : aboutGuide(files, name);
/** All of it, or what is about the guide that was asked for. */
const choose = (found: readonly ContentProblem[]): ContentProblem[] =>
  found.filter((one) => !about || 'refused' in about || about.isAbout(one));

/** A film takes a second or two: a guide in all its languages has been said by then. */
const patienceMs = values.all ? Infinity : 8000;

function tellUnspoken(count: number): void {
  const films = countWords(count, 'film', 'filmer');
  console.log(
    `Rösten har inte läst in ${films} än, och vet inte om de blir för långa. Den börjar med det som du ändrade senast, och läser fler nästa gång. Så här läser den alla: npm run check:content -- --all\n`,
  );
}

async function tellFound(): Promise<void> {
  const form = await findFormProblems(values.root, files);
  const judged = await judgeSpoken(values.root, openCache(join(values.root, '.cache')), files, {
    faults,
    patienceMs,
  });
  const all = inOrder([...faults, ...form, ...judged.problems]);
  const problems = choose(all);
  const waiting = choose(inOrder([...listMissing(files).waiting, ...listDrifted(files)]));
  const misspelt = await findMisspelt(values.root, files, sound?.isSound);
  const remarks = inOrder([...listRemarks(files, sound?.isSound), ...misspelt]);
  if (all.length === 0) await sound?.keep(remarks);

  const toTranslate = { one: 'ord att översätta', many: 'ord att översätta' };
  tellAll(choose(listUntranslated(files)), 'notice', { label: 'Att göra', ...toTranslate });
  const toDo = { one: 'sak att göra', many: 'saker att göra' };
  tellAll(waiting, 'notice', { label: 'Att göra', ...toDo });
  const toLook = { one: 'sak att titta på', many: 'saker att titta på' };
  tellAll(choose(remarks), 'warning', { label: 'Titta på', ...toLook });
  tellAll(problems, 'error');

  if (judged.unspoken > 0) tellUnspoken(judged.unspoken);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(name === undefined ? tellSound() : `Guiden ${name} är i ordning.`);
  const others = all.length - problems.length;
  if (others > 0)
    console.log(`Resten av innehållet har ${others} fel. Se dem med: npm run check:content`);
}

function tellSound(): string {
  const { services, guides, screens, placeCount, eventCount } = parseContent(files);
  const counts = [
    countWords(services.size, 'tjänst', 'tjänster'),
    countWords(guides.size, 'guide', 'guider'),
    countWords(screens.size, 'skärm', 'skärmar'),
    countWords(placeCount, 'plats', 'platser'),
    countWords(eventCount, 'tillfälle', 'tillfällen'),
  ];
  return `Innehållet är i ordning: ${counts.join(', ')}.`;
}

if (about && 'refused' in about) {
  console.error(about.refused);
  process.exitCode = 1;
} else await tellFound();
