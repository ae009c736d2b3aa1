import { readFile, writeFile } from 'node:fs/promises';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { type IsSound, onlyNew } from '../../checks/read/only-new.ts';
import { readDraft } from '../../checks/read/read-draft.ts';
import { explainSpelling } from '../../checks/spelling/explain-spelling.ts';
import { listSpelled, type Spelled } from '../../checks/spelling/list-spelled.ts';
import { cachePath, hashOf, openCache, putCached } from '../../studio/cache.ts';
import { judgeWords, keyOf, type Verdicts } from './judge-words.ts';
import { hasDictionary, packages } from './open-dictionary.ts';

/** The versions of the dictionaries and of what reads them: others judge anew. */
async function nameVerdicts(): Promise<string> {
  const file = new URL('../../../package.json', import.meta.url);
  const { devDependencies } = JSON.parse(await readFile(file, 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return hashOf(...packages.map((name) => `${name} ${devDependencies[name]}`));
}

/** The verdicts of before, a word a line: `sv tilgång → tillgång`, or the word alone when it is right. */
async function readVerdicts(path: string): Promise<Verdicts> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [key = '', near] = line.split(' → ');
        return [key, near?.split(',').filter(Boolean)];
      }),
  );
}

const writeVerdicts = (verdicts: Verdicts): string =>
  [...verdicts].map(([key, near]) => (near ? `${key} → ${near.join(',')}` : key)).join('\n');

/**
 * Finds the words that no dictionary has, each where it stands first in its text. What was looked up the
 * last time is remembered under `.cache`: the dictionaries are opened for new words alone. Texts that
 * `isSound` knows have no such words.
 */
export async function findMisspelt(
  root: string,
  files: readonly ContentFile[],
  isSound?: IsSound,
): Promise<ContentProblem[]> {
  const spelled = listSpelled(onlyNew(readDraft(files), isSound)).filter(({ prose }) =>
    hasDictionary(prose.language),
  );
  const cache = openCache(`${root}/.cache`);
  const name = await nameVerdicts();
  const known = await readVerdicts(cachePath(cache, 'spelling', name));
  const verdicts: Verdicts = new Map();
  const unknown = new Map<string, Map<string, Spelled>>();
  for (const one of spelled) {
    const { language } = one.prose;
    const key = keyOf(language, one);
    if (known.has(key)) verdicts.set(key, known.get(key));
    else unknown.set(language, (unknown.get(language) ?? new Map()).set(key, one));
  }
  // What stands in the other texts is not forgotten.
  const kept: Verdicts = new Map(isSound ? known : verdicts);
  for (const [language, words] of unknown) {
    const judged = await judgeWords(language, [...words.values()]);
    for (const [key, near] of judged.verdicts) {
      verdicts.set(key, near);
      if (!judged.unfinished.includes(key)) kept.set(key, near);
    }
  }
  if (unknown.size > 0)
    await putCached(cache, 'spelling', name, (path) => writeFile(path, writeVerdicts(kept))).catch(
      () => {
        // What could not be remembered is looked up again.
      },
    );
  return spelled.flatMap((one) => {
    const near = verdicts.get(keyOf(one.prose.language, one));
    return near ? [explainSpelling(one, near)] : [];
  });
}
