import { execFile } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { layOut } from '../../src/build/form/form.ts';
import {
  ContentChange,
  keepServices,
  keepShownScreens,
  makeSite,
} from '../../src/build/takeover/takeover.ts';
import { readContentFiles } from '../../src/studio/read-content.ts';

/** What the site is built from. */
const parts = [
  ...['content', 'src', 'scripts', 'public'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json', '.prettierrc.json'],
];

/** The one service of the second site, and the one of its guides that is kept: a drawn one. */
export const service = 'bankid';
export const drawnGuide = 'skaffa';

/** Keeps one drawn guide of the service, and makes room for those that are recorded. */
async function thinContent(site: string, guides: readonly string[]): Promise<void> {
  const files = await readContentFiles(site);
  const content = new ContentChange(new Map(files.map(({ path, text }) => [path, text])));
  keepServices(content, [service], (guide) => guide === `${service}/${drawnGuide}`);
  keepShownScreens(content);
  content.change(`content/services/${service}.mdx`, (yaml) =>
    yaml.set('guides', [drawnGuide, ...guides]),
  );
  content.change('content/search/sv.yaml', (yaml) => {
    for (const guide of guides)
      yaml.setIn(['asks', `${service}/${guide}`], [guide.replaceAll('-', ' ')]);
  });
  const texts = content
    .texts()
    .map(async ({ path, text }) => ({ path, text: (await layOut(path, text)) ?? text }));
  await makeSite(site, { texts: await Promise.all(texts), gone: [...content.gone] });
}

/**
 * Another region's site in `site`: a copy of the project that `npm run new -- --site` has made theirs
 * from answers in a file, with what they have written themselves, one guide of the project's and room
 * for `guides` beside it. What is made already is shared with the project.
 */
export async function writeSite(
  root: string,
  site: string,
  guides: readonly string[],
): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(site, part), { recursive: true });
  await symlink(join(root, '.cache'), join(site, '.cache'));
  const own = join(root, 'tests/second-site');
  // A language has its words before the site can have it.
  await cp(join(own, 'content/words'), join(site, 'content/words'), { recursive: true });
  const command = ['scripts/new.ts', '--site', '--answers', join(own, 'answers.yaml')];
  await promisify(execFile)(process.execPath, command, { cwd: site });
  await cp(join(own, 'content'), join(site, 'content'), { recursive: true });
  await thinContent(site, guides);
}
