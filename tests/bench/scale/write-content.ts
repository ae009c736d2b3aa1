import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/checks/format-problems.ts';
import { parseContent } from '../../../src/checks/parse-content.ts';
import { pictogramNames } from '../../../src/model/pictogram.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { type MadeUpGuide, makeUpGuide } from './make-up-guide.ts';
import { openChance } from './seeded.ts';

/** So many guides has a made-up service. */
const guidesPerService = 25;

const tints = ['sky', 'rose', 'plum', 'wheat'];

const writeYaml = (data: unknown): string => stringify(data, { lineWidth: 0 });
const writeMdx = (data: object, body: string): string => `---\n${writeYaml(data)}---\n\n${body}\n`;

async function writeGuide(folder: string, { film, page, easy, body }: MadeUpGuide) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'film.yaml'), writeYaml(film));
  await writeFile(join(folder, 'sv.mdx'), writeMdx(page, body));
  await writeFile(join(folder, 'easy.mdx'), writeMdx(easy, 'Du kan alltid ringa i stället.'));
}

const writeService = (number: number, order: number, guides: readonly MadeUpGuide[]): string =>
  writeMdx(
    {
      title: `Tjänst ${number}`,
      summary: `Sköt dina ärenden i tjänst nummer ${number}.`,
      order,
      pictogram: pictogramNames[number % pictogramNames.length],
      tint: tints[number % tints.length],
      guides: guides.map(({ name }) => name),
      support: [{ title: `Hjälp i tjänst ${number}`, url: 'https://www.example.org/' }],
    },
    'Vi visar lugnt hur du gör. Du kan titta hur många gånger du vill.',
  );

/**
 * Writes `count` guides under `<site>/content`: the project's own with all their translations, and
 * the rest made up. Throws an Error when the content check finds a fault in them: what is measured
 * is what an editor could have written.
 */
export async function writeContent(root: string, site: string, count: number): Promise<void> {
  const own = parseContent(await readContentFiles(root));
  const films = [...own.guides.values()].map(({ film }) => film);
  const content = join(site, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  // Made-up services have a made-up site; what they may lead to is read like everything else.
  const list = join(content, 'addresses.yaml');
  const known = (await readFile(list, 'utf8')).replace(
    'hosts:\n',
    'hosts:\n    - www.example.org\n',
  );
  await writeFile(list, known);
  const chance = openChance(count);
  const wanted = count - own.guides.size;
  const made = new Map<string, MadeUpGuide>();
  while (made.size < wanted) {
    const guide = makeUpGuide(films, chance);
    made.set(guide.name, guide);
  }
  const all = [...made.values()];
  for (let from = 0, number = 1; from < wanted; from += guidesPerService, number++) {
    const guides = all.slice(from, from + guidesPerService);
    const text = writeService(number, own.services.size + number, guides);
    await writeFile(join(content, 'services', `tjanst-${number}.mdx`), text);
    for (const guide of guides)
      await writeGuide(join(content, 'guides', `tjanst-${number}`, guide.name), guide);
  }
  const problems = checkContent(await readContentFiles(site));
  if (problems.length > 0)
    throw new Error(`The made-up content has faults:\n${formatProblems(problems)}`);
}
