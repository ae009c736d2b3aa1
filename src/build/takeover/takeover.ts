/**
 * The way into the takeover's room. In: a copy of the project, and what a region or a kommun has
 * answered. Out: the site as theirs, in `src/site.config.ts`, `src/site.theme.ts` and content alone.
 */
import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContentFiles } from '../../studio/read-content.ts';
import { site } from '../../site.config.ts';
import { theme } from '../../site.theme.ts';
import { layOut } from '../form/form.ts';
import { writeTexts } from '../spreadsheet/spreadsheet.ts';
import type { Answers, Choices } from './answers.ts';
import { ContentChange } from './content-change.ts';
import { keepLanguages } from './keep-languages.ts';
import { keepPlaces } from './keep-places.ts';
import { keepServices, keepShownScreens } from './keep-services.ts';
import { renameSite, writeOwnPages } from './own-pages.ts';
import { writeConfig, writeTheme } from './write-settings.ts';

export { AnswerFault, type Answers, type Choices, readAnswers } from './answers.ts';
export { askAnswers } from './ask-answers.ts';
export { ContentChange } from './content-change.ts';
export { keepServices, keepShownScreens } from './keep-services.ts';

const config = 'src/site.config.ts';
const themeFile = 'src/site.theme.ts';

const textsIn = async (root: string): Promise<Map<string, string>> =>
  new Map((await readContentFiles(root)).map(({ path, text }) => [path, text]));

/** What there is to choose among in a project. */
export async function readChoices(root: string): Promise<Choices> {
  const content = new ContentChange(await textsIn(root));
  const order = (path: string) => Number(content.data(path)['order'] ?? 0);
  const services = content
    .list('content/services/', '.mdx')
    .filter((path) => /^content\/services\/[^/]+$/u.test(path))
    .sort((one, other) => order(one) - order(other))
    .map((path) => path.slice('content/services/'.length, -'.mdx'.length));
  const languages = content
    .list('content/words/', '.yaml')
    .map((path) => path.slice('content/words/'.length, -'.yaml'.length));
  return { services, languages };
}

/** Takes away a file, and the folders that are empty without it. */
async function removeFile(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== 'content'; folder = dirname(folder)) {
    const left = await readdir(join(root, folder)).catch(() => ['?']);
    if (left.length > 0) return;
    await rmdir(join(root, folder));
  }
}

/** What becomes of a project that is made somebody's own: nothing is written yet. */
export type SitePlan = { texts: { path: string; text: string }[]; gone: string[] };

/** Plans the site as the answers say. `today` stands as the day of what is written. */
export async function planSite(root: string, answers: Answers, today: string): Promise<SitePlan> {
  const content = new ContentChange(await textsIn(root));
  keepServices(content, answers.services);
  keepShownScreens(content);
  keepLanguages(content, Object.keys(answers.languages));
  keepPlaces(content, answers, today);
  writeOwnPages(content, answers, today);
  renameSite(content, site.name, answers.name);
  const texts = await Promise.all(
    content.texts().map(async ({ path, text }) => ({
      path,
      text: (await layOut(path, text)) ?? text,
    })),
  );
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const own = [
    { path: config, text: writeConfig(await read(config), answers) },
    { path: themeFile, text: writeTheme(await read(themeFile), theme, answers) },
  ];
  const settings = await Promise.all(
    own.map(async ({ path, text }) => ({ path, text: (await layOut(path, text)) ?? text })),
  );
  return { texts: [...settings, ...texts], gone: [...content.gone] };
}

/** Makes the site theirs: what is written is written whole, and then what is not theirs goes. */
export async function makeSite(root: string, { texts, gone }: SitePlan): Promise<void> {
  await writeTexts(root, texts);
  for (const path of gone) await removeFile(root, path);
}
