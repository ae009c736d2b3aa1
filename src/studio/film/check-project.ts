import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { parseContent } from '../../checks/parse-content.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { openCache } from '../cache.ts';
import { findMediaProblems } from '../footage/footage.ts';
import { readContentFiles } from '../read-content.ts';

/** What editors have written, and everything in it that they have to put right. */
export type CheckedProject = { files: ContentFile[]; problems: ContentProblem[] };

/** Reads and checks all content under `root`: the texts by their rules, films and recordings opened. */
export async function checkProject(root: string): Promise<CheckedProject> {
  const files = await readContentFiles(root);
  const cache = openCache(join(root, '.cache'));
  const media = await findMediaProblems(root, cache, parseContent(files), files);
  const problems = [...checkContent(files, new Date()), ...media];
  return {
    files,
    problems: problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}
