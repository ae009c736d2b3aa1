import { readFile, writeFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import { StyleTrimmer } from './trim-styles.ts';

/** Pages by their paths, and the text of all scripts that may come to change them. */
export type TrimJob = { pages: string[]; scripts: string };

/** So many pages are in memory at a time: while one waits for the disk another is trimmed. */
const atOnce = 16;

/** What this worker knows of sheets, from job to job of one build. */
let known: { scripts: string; trimmer: StyleTrimmer } | undefined;

/** Run in a worker: trims pages where they lie. */
export async function trimPages({ pages, scripts }: TrimJob): Promise<void> {
  if (known?.scripts !== scripts) known = { scripts, trimmer: new StyleTrimmer(scripts) };
  const { trimmer } = known;
  await pLimit(atOnce).map(pages, async (path) => {
    const html = await readFile(path, 'utf8');
    await writeFile(path, await trimmer.trimPage(html));
  });
}
