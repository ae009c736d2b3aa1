import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { type ParsedGuide, parseContent } from '../../../src/checks/parse-content.ts';
import { splitFrontMatter } from '../../../src/checks/read/split-front-matter.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { starlightCollections, starlightConfig, starlightPackage } from './starlight-project.ts';

/**
 * Installs Starlight in `folder` if it is not there in these versions. Throws an Error that says how
 * to go on when the registry cannot be reached.
 */
export async function installStarlight(folder: string): Promise<void> {
  const wanted = `${JSON.stringify(starlightPackage, null, 2)}\n`;
  const stamp = join(folder, 'package.json');
  const there = existsSync(join(folder, 'node_modules', '@astrojs', 'starlight'));
  if (there && (await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(stamp, wanted);
  console.log(`Installing Starlight in ${folder} …`);
  try {
    const options = ['--no-audit', '--no-fund', '--no-save', '--prefix', folder];
    await promisify(execFile)('npm', ['install', ...options], { cwd: folder });
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      'Starlight could not be installed: is there a network? Run "npm run bench:scale" once with one; after that none is needed. "npm run bench:scale -- --alone" measures this site without Starlight.',
      { cause },
    );
  }
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** A guide's written page as one page of Starlight's: the same words, no more. */
function writePage({ page, film }: ParsedGuide, body: string): string {
  const steps = film.steps.map(
    ({ heading, say }, index) =>
      `### ${index + 1}. ${heading}\n\n${say.trim().replaceAll(/\s*\n\s*/gu, ' ')}`,
  );
  return [
    `---\n${stringify({ title: page.title, description: page.summary }, { lineWidth: 0 })}---`,
    page.summary,
    `## Det här behöver du\n\n${list(page.youNeed)}`,
    `## Gör så här\n\n${steps.join('\n\n')}`,
    `## Om det går fel\n\n${list(page.goesWrong.map(({ see, do: remedy }) => `**${see}** ${remedy}`))}`,
    `## Bra att veta\n\n${body.trim()}`,
    `## Källor\n\n${list(page.sources.map(({ title, url }) => `[${title}](${url})`))}\n`,
  ].join('\n\n');
}

/** Makes the project in `folder` hold the guides of `site`, and nothing from before. */
export async function writeStarlight(folder: string, site: string, ending: string): Promise<void> {
  for (const old of ['src', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    await rm(join(folder, old), { recursive: true, force: true });
  const files = await readContentFiles(site);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const docs = join(folder, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), starlightConfig);
  await writeFile(join(folder, 'src/content.config.ts'), starlightCollections);
  await writeFile(join(docs, `index.${ending}`), '---\ntitle: Koppla upp\n---\n\nAlla guider.\n');
  for (const guide of parseContent(files).guides.values()) {
    const written = texts.get(`content/guides/${guide.service}/${guide.guide}/sv.mdx`) ?? '';
    const text = writePage(guide, splitFrontMatter(written)?.body ?? '');
    await mkdir(join(docs, guide.service), { recursive: true });
    await writeFile(join(docs, guide.service, `${guide.guide}.${ending}`), text);
  }
}
