import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the site is built from, besides content. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Files of the copy that hand over to the bench: nothing else of the site is changed. */
const swapped: Record<string, string> = {
  'films/film-records.ts': "export { filmRecordsLoader } from './scale/shared-film-records.ts';\n",
  'films/make-missing.ts': "export { films } from './scale/shared-films.ts';\n",
  'pages/sheets.ts': "export { sheets } from './scale/shared-films.ts';\n",
};

/** A fresh copy of the project in `site`, without content, whose films and sheets are not made. */
export async function copySite(root: string, site: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(site, part), { recursive: true });
  const bench = 'tests/bench/scale';
  await cp(join(root, bench), join(site, bench), { recursive: true });
  for (const [name, text] of Object.entries(swapped)) {
    // A room that has moved would leave the site with its own films, and hours of work.
    if (!existsSync(join(site, 'src/build', name))) throw new Error(`There is no ${name} to swap`);
    await writeFile(join(site, 'src/build', name), text.replace('./scale', `../../../${bench}`));
  }
}
