import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { buildWordsSchema } from '../../checks/words/words-schema.ts';

const words = 'content/words/sv.yaml';
/** What a translator's tool shows of each key; made of the Swedish file's keys and comments. */
export const helpPath = 'content/.schemas/words.schema.json';

/** The help as it should be, as data without form; undefined where it is as it should be, or where there is none. */
export async function findOldHelp(
  root: string,
  files: readonly ContentFile[],
): Promise<string | undefined> {
  const swedish = files.find(({ path }) => path === words)?.text;
  const written = await readFile(join(root, helpPath), 'utf8').catch(() => undefined);
  if (!swedish || written === undefined) return undefined;
  const wanted = JSON.stringify(buildWordsSchema(swedish));
  try {
    return JSON.stringify(JSON.parse(written)) === wanted ? undefined : wanted;
  } catch {
    return wanted;
  }
}

export const oldHelp: ContentProblem = {
  file: words,
  line: 1,
  message: `Nycklar eller förklaringar är ändrade här, men inte i hjälpen till den som översätter: ${helpPath}.`,
  remedy: 'Kör "npm run fix", som skriver den på nytt.',
};
