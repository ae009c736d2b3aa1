import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sessionPartsSchema } from '../../model/session/session.ts';
import { guideOf, type OwnSession, writeOwn } from '../../session/own-session.ts';

/** The one session that a stick is made for: its guides, and the page that the stick opens with. */
export type StickSession = { guides: string[]; start: string };

const sessionFile = /^([a-z0-9-]+)\.yaml$/u;

/** The sessions that editors have written, by name. */
export async function readSessionNames(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'content', 'sessions'));
  return files.flatMap((file) => sessionFile.exec(file)?.[1] ?? []).sort();
}

/** What a session shows, practises and hands out; `given` is a written one's name, or somebody's own. */
export async function readStickSession(
  root: string,
  given: string | OwnSession,
): Promise<StickSession> {
  if (typeof given !== 'string')
    return {
      guides: [...new Set(given.guides.map(guideOf))],
      start: `for-hjalpare/eget/index.html#${writeOwn(given)}`,
    };
  const file = join(root, 'content', 'sessions', `${given}.yaml`);
  const { parts } = sessionPartsSchema.parse(parse(await readFile(file, 'utf8')));
  const guides = parts.flatMap((part) =>
    part.kind === 'handout' ? part.guides : 'guide' in part ? [part.guide] : [],
  );
  return { guides: [...new Set(guides)], start: `for-hjalpare/${given}/index.html` };
}
