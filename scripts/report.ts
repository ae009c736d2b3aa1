import { join, relative, resolve } from 'node:path';
import { findFormProblems } from '../src/build/form/form.ts';
import { OptionError, readOptions } from '../src/build/terminal/terminal.ts';
import {
  addPictures,
  findBase,
  makePage,
  makePreview,
  makeReport,
  ProposalError,
  writeReport,
} from '../src/build/proposal/proposal.ts';

/** Says what is other than on main, and with --preview builds the site as it would become. */
async function run(args: string[]): Promise<void> {
  const { values } = readOptions(args, {
    root: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string' },
    words: { type: 'boolean' },
    preview: { type: 'boolean' },
  });
  const root = resolve(values.root ?? process.cwd());
  const out = resolve(root, values.out ?? '.cache/report');
  const work = join(root, '.cache/proposal');
  const base = await findBase(root, values.base);
  const made = await makeReport(root, base, work, {
    withPictures: !values.words,
    findMore: findFormProblems,
  });
  await writeReport(made, out);
  const tell = (path: string): string => relative(process.cwd(), path);
  console.log(
    `Det som ändras står i ${tell(join(out, 'index.html'))}. Öppna den med ett dubbelklick.`,
  );
  if (made.report.faults !== '') console.log('Något behöver rättas. Det står överst.');
  if (!values.preview) return;
  const places = { root, sound: made.sound, work, out: join(out, 'visning') };
  const preview = await makePreview(places, made.guides, (ways) => makePage(made, ways));
  await addPictures(made, preview);
  console.log(`Så blir webbplatsen: "${tell(join(preview, 'Starta här.html'))}".`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof OptionError) && !(error instanceof ProposalError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
