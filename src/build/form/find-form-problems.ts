import { readFile, writeFile } from 'node:fs/promises';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { findFault } from '../../checks/read/content-file.ts';
import { explainForm } from '../../checks/writing/explain-form.ts';
import { cachePath, hashOf, openCache, putCached } from '../../studio/cache.ts';
import { findMisread } from './find-misread.ts';
import { hasForm, layOut } from './lay-out.ts';
import { findHelpProblem, nameHelp } from './words-help.ts';

/** What the form depends on besides the text: another formatter, or other settings, judges anew. */
async function nameForm(): Promise<string> {
  const read = (file: string) => readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const pinned = JSON.parse(await read('package.json')) as {
    devDependencies: { prettier: string };
  };
  return hashOf(pinned.devDependencies.prettier, await read('.prettierrc.json'));
}

/** The names of texts that were found in their form before. */
async function readKnown(path: string): Promise<Set<string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return new Set(text.split('\n').filter(Boolean));
}

/**
 * Finds where texts are not in the form that all files have, one place a file. Texts that were in it
 * the last time are remembered under `.cache`, by hash: to lay out all of them takes seconds.
 */
export async function findFormProblems(
  root: string,
  files: readonly ContentFile[],
): Promise<ContentProblem[]> {
  const cache = openCache(`${root}/.cache`);
  const name = await nameForm();
  const known = await readKnown(cachePath(cache, 'form', name));
  const sound: string[] = [];
  const problems: ContentProblem[] = [];
  for (const file of files) {
    if (!hasForm(file.path) || findFault(file) !== undefined) continue;
    const text = hashOf(file.path.slice(file.path.lastIndexOf('.')), file.text);
    if (known.has(text)) {
      sound.push(text);
      continue;
    }
    // What cannot be read, or was read as something else than was meant, is told of as that.
    if (findMisread(file)) continue;
    const formed = await layOut(file.path, file.text);
    if (formed === undefined) continue;
    const problem = explainForm(file.path, file.text, formed);
    if (problem) problems.push(problem);
    else sound.push(text);
  }
  const help = await nameHelp(root, files);
  const old = known.has(help) ? undefined : await findHelpProblem(root, files);
  if (old) problems.push(old);
  else sound.push(help);
  if (sound.some((text) => !known.has(text)))
    await putCached(cache, 'form', name, (path) => writeFile(path, sound.join('\n'))).catch(() => {
      // What could not be remembered is looked at again.
    });
  return problems;
}
