import { readFile, writeFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { OwnParts } from '../policy/policy.ts';
import { ForeignPartError, StyleTrimmer } from './trim-styles.ts';

/**
 * Pages by their paths, the text of the scripts that may come to change them (of those that belong to
 * some pages alone by file), and what is ours.
 */
export type TrimJob = {
  pages: string[];
  scripts: string;
  entries: [file: string, text: string][];
  /** The text of the sheets that come later. */
  later: string;
  own: OwnParts;
};

/** So many pages are in memory at a time: while one waits for the disk another is trimmed. */
const atOnce = 16;

/** What this worker knows of sheets, from job to job of one build. */
let known: { scripts: string; trimmer: StyleTrimmer } | undefined;

/** Run in a worker: trims pages where they lie. Gives what is wrong with those that are not ours. */
export async function trimPages({
  pages,
  scripts,
  entries,
  later,
  own,
}: TrimJob): Promise<string[]> {
  if (known?.scripts !== scripts)
    known = { scripts, trimmer: new StyleTrimmer(scripts, entries, later) };
  const { trimmer } = known;
  const faults = await pLimit(atOnce).map(pages, async (path) => {
    const html = await readFile(path, 'utf8');
    try {
      await writeFile(path, await trimmer.trimPage(html, own));
      return [];
    } catch (error) {
      if (!(error instanceof ForeignPartError)) throw error;
      return error.faults.map((fault) => `${path}: ${fault}.`);
    }
  });
  return faults.flat();
}
