import { checkContent } from '../../checks/check-content.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { type Text, withTexts } from '../../drafting/write-guide.ts';

/** What the check says of some files before they are saved: of themselves, and of others because of them. */
export type Verdict = { here: ContentProblem[]; elsewhere: ContentProblem[] };

const sign = (problem: ContentProblem): string =>
  JSON.stringify([problem.file, problem.field, problem.message]);

let known: { files: readonly ContentFile[]; signs: Set<string> } | undefined;

/** What was wrong before is not what somebody has done now. */
function listKnown(files: readonly ContentFile[], today: Date): Set<string> {
  const isSame =
    known?.files.length === files.length &&
    known.files.every(({ path, text }, at) => files[at]?.path === path && files[at]?.text === text);
  if (!isSame || !known) known = { files, signs: new Set(checkContent(files, today).map(sign)) };
  return known.signs;
}

/** Judges texts among all the others, by the same rules as `npm run check:content`. */
export function checkTexts(files: readonly ContentFile[], texts: readonly Text[]): Verdict {
  const today = new Date();
  const before = listKnown(files, today);
  const problems = checkContent(withTexts(files, texts), today);
  const paths = new Set(texts.map(({ path }) => path));
  return {
    here: problems.filter(({ file }) => paths.has(file)),
    elsewhere: problems.filter((one) => !paths.has(one.file) && !before.has(sign(one))),
  };
}
