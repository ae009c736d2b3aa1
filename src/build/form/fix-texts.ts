import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { mendText } from '../../checks/writing/mend-text.ts';
import { findMisread } from './find-misread.ts';
import { hasForm, layOut } from './lay-out.ts';
import { findOldHelp, helpPath } from './words-help.ts';

/** A file put right, and in Swedish what was done to it. */
export type Fixed = { path: string; text: string; done: string[] };

/** A file whose lines were left as they are, and in Swedish why. */
export type Left = { path: string; why: string };

/** The signs of Swedish and of running text that older programs save in a way of their own. */
const usual = /^[\t\n\r\u0020-\u007eåäöÅÄÖéÉüÜèàæøÆØ–—’‘“”„…«»\u00a0§°½]*$/u;

/** A text that was saved as Windows did before UTF-8; undefined when it is something else. */
async function readOld(root: string, path: string): Promise<string | undefined> {
  const bytes = await readFile(join(root, path));
  const text = new TextDecoder('windows-1252').decode(bytes);
  return usual.test(text) ? text : undefined;
}

async function fixText(
  root: string,
  { path, text, fault }: ContentFile,
  tellLeft: (left: Left) => void,
): Promise<Fixed> {
  const old = fault === 'not-text' ? await readOld(root, path) : undefined;
  if (fault !== undefined && old === undefined) return { path, text, done: [] };
  const mended = mendText(path, old ?? text);
  const done = [...(old === undefined ? [] : ['gjorde om filen till UTF-8']), ...mended.done];
  const misread = findMisread({ path, text: mended.text });
  if (misread)
    tellLeft({
      path,
      why: `Ett fel måste rättas först, på rad ${misread.line}: ${misread.message}`,
    });
  const formed = (misread ? undefined : await layOut(path, mended.text)) ?? mended.text;
  if (formed !== mended.text) done.push('ordnade rader, mellanslag och citattecken');
  return { path, text: formed, done };
}

/**
 * Puts right what needs no judgement; the files that are right already are left out. `tellLeft` is told of
 * each file whose lines could not be laid out before somebody has put right what stands there.
 */
export async function fixTexts(
  root: string,
  files: readonly ContentFile[],
  tellLeft: (left: Left) => void = () => undefined,
): Promise<Fixed[]> {
  const fixed: Fixed[] = [];
  for (const file of files) {
    if (!hasForm(file.path)) continue;
    const found = await fixText(root, file, tellLeft);
    if (found.done.length > 0) fixed.push(found);
  }
  // Of the words as they are when they have been put right.
  const right = files.map((file) => fixed.find(({ path }) => path === file.path) ?? file);
  const help = await findOldHelp(root, right);
  const text = help && (await layOut(helpPath, help));
  if (text)
    fixed.push({ path: helpPath, text, done: ['skrev om hjälpen till den som översätter'] });
  return fixed;
}
