import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What the site is built from, besides content. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The one service of the small site, and the one of its guides that is kept: a drawn one. */
export const service = 'bankid';
export const drawnGuide = 'skaffa';

type Yaml = Record<string, unknown>;
type SessionParts = { parts: { guide?: string; guides?: string[] }[] };

async function changeYaml(path: string, change: (yaml: Yaml) => void): Promise<void> {
  const yaml = parse(await readFile(path, 'utf8')) as Yaml;
  change(yaml);
  await writeFile(path, stringify(yaml, { lineWidth: 0 }));
}

/** Sessions that show a guide which is gone go too, with their talk and their translations. */
async function thinSessions(sessions: string, kept: string): Promise<void> {
  for (const file of await readdir(sessions)) {
    if (!file.endsWith('.yaml')) continue;
    const session = parse(await readFile(join(sessions, file), 'utf8')) as SessionParts;
    const named = session.parts.flatMap(({ guide, guides = [] }) => [guide ?? kept, ...guides]);
    if (named.every((guide) => guide === kept)) continue;
    const id = file.replace(/\.yaml$/u, '');
    for (const folder of ['', 'en'])
      for (const kind of ['yaml', 'mdx'])
        await rm(join(sessions, folder, `${id}.${kind}`), { force: true });
  }
}

/** Takes away every guide but one, and what refers to those that are gone. */
async function thinContent(content: string, guides: readonly string[]): Promise<void> {
  const kept = `${service}/${drawnGuide}`;
  for (const folder of await readdir(join(content, 'guides')))
    for (const guide of await readdir(join(content, 'guides', folder)))
      if (`${folder}/${guide}` !== kept)
        await rm(join(content, 'guides', folder, guide), { recursive: true });
  for (const folder of await readdir(join(content, 'guides')))
    if (folder !== service) await rm(join(content, 'guides', folder), { recursive: true });
  for (const folder of ['', 'en', 'ar'])
    for (const file of await readdir(join(content, 'services', folder)))
      if (file.endsWith('.mdx') && file !== `${service}.mdx`)
        await rm(join(content, 'services', folder, file));
  for (const file of await readdir(join(content, 'glossary')))
    await changeYaml(join(content, 'glossary', file), (word) => {
      if (word['guide'] !== kept) delete word['guide'];
    });
  for (const folder of ['places', 'events', 'organisations'])
    for (const file of await readdir(join(content, folder)))
      await changeYaml(join(content, folder, file), (entry) => {
        for (const [key, name] of Object.entries({ services: service, guides: kept }))
          if (Array.isArray(entry[key]))
            entry[key] = entry[key].filter((named: unknown) => named === name);
      });
  for (const file of await readdir(join(content, 'search')))
    await changeYaml(join(content, 'search', file), (search) => {
      const asks = (search['asks'] ?? {}) as Yaml;
      const own = guides.map((guide) => [`${service}/${guide}`, [`${guide.replaceAll('-', ' ')}`]]);
      search['asks'] = { [kept]: asks[kept], ...Object.fromEntries(own) };
    });
  await thinSessions(join(content, 'sessions'), kept);
  const page = join(content, 'services', `${service}.mdx`);
  const text = await readFile(page, 'utf8');
  const list = `guides: [${[drawnGuide, ...guides].join(', ')}]`;
  await writeFile(page, text.replace(/^guides:.*$/mu, list));
}

/** Turns off what is made up: the project itself is built with it, and both have to stand. */
async function leaveOutExamples(site: string): Promise<void> {
  const path = join(site, 'src/site.config.ts');
  const text = await readFile(path, 'utf8');
  const changed = text.replace('examples: true,', 'examples: false,');
  if (changed === text) throw new Error(`${path} has no examples to leave out`);
  await writeFile(path, changed);
}

/**
 * A copy of the project in `site` without examples, with one service: the project's first guide, and room for `guides`
 * beside it. What is made already is shared with the project.
 */
export async function writeSite(
  root: string,
  site: string,
  guides: readonly string[],
): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(site, part), { recursive: true });
  await cp(join(root, 'content'), join(site, 'content'), { recursive: true });
  await symlink(join(root, '.cache'), join(site, '.cache'));
  await thinContent(join(site, 'content'), guides);
  await leaveOutExamples(site);
}
