import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { parseYaml } from '../../checks/yaml/parse-yaml.ts';
import { buildWordsSchema } from '../../checks/words/words-schema.ts';
import { hashOf } from '../../studio/cache.ts';
import { nameFolders } from '../../studio/name-folders.ts';

const words = 'content/words/sv.yaml';
/** What a translator's tool shows of each key; made of the Swedish file's keys and comments. */
export const helpPath = 'content/.schemas/words.schema.json';

const takeSwedish = (files: readonly ContentFile[]): string | undefined =>
  files.find(({ path }) => path === words)?.text;
const readHelp = (root: string): Promise<string | undefined> =>
  readFile(join(root, helpPath), 'utf8').catch(() => undefined);

/** Names all that goes into the verdict on the help, the code and its packages too: it holds as long. */
export async function nameHelp(root: string, files: readonly ContentFile[]): Promise<string> {
  const packages = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  const code = await nameFolders(['build/form', 'checks/words', 'checks/yaml', 'i18n']);
  const texts = [takeSwedish(files), await readHelp(root)];
  return hashOf('help', packages, code, ...texts.map((text) => JSON.stringify(text ?? null)));
}

/** The help as it should be, as data without form; undefined where it is as it should be, or where there is none. */
export async function findOldHelp(
  root: string,
  files: readonly ContentFile[],
): Promise<string | undefined> {
  const [swedish, written] = [takeSwedish(files), await readHelp(root)];
  // Words that cannot be read have told so themselves.
  if (!swedish || written === undefined || !parseYaml(words, swedish).source) return undefined;
  const wanted = JSON.stringify(buildWordsSchema(swedish));
  try {
    return JSON.stringify(JSON.parse(written)) === wanted ? undefined : wanted;
  } catch {
    return wanted;
  }
}

/** Each key of the help in its order, with what is said of it; a group's own before those within it. */
const listKeys = (schema: unknown, path = ''): string[] => {
  const properties = (schema as { properties?: Record<string, unknown> }).properties ?? {};
  return Object.entries(properties).flatMap(([key, inner]) => {
    const { properties: _, ...own } = inner as Record<string, unknown>;
    return [`${path}${key} ${JSON.stringify(own)}`, ...listKeys(inner, `${path}${key}.`)];
  });
};

/** The line of the Swedish words, counted from 1, where the help that is written first is another. */
const findLine = (swedish: string, written: string): number => {
  const before = listKeys(JSON.parse(written));
  const key = listKeys(buildWordsSchema(swedish)).find((one, at) => one !== before[at]);
  const path = key?.split(' ')[0]?.split('.') ?? [];
  const { source } = parseYaml(words, swedish);
  return source?.lineOf(path) ?? 1;
};

/** Says at which line keys or comments are changed, when the help is not as it should be. */
export async function findHelpProblem(
  root: string,
  files: readonly ContentFile[],
): Promise<ContentProblem | undefined> {
  if ((await findOldHelp(root, files)) === undefined) return undefined;
  const swedish = takeSwedish(files) ?? '';
  const written = (await readHelp(root)) ?? '{}';
  let line = 1;
  try {
    line = findLine(swedish, written);
  } catch {
    // A help that cannot be read is old from its first line.
  }
  return {
    file: words,
    line,
    message: `Nycklar eller förklaringar är ändrade här, men inte i hjälpen till den som översätter: ${helpPath}.`,
    remedy: 'Kör "npm run fix", som skriver den på nytt.',
  };
}
