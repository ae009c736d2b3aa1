import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { readDraft } from '../../checks/read/read-draft.ts';
import { checkMdxText } from '../../checks/safety/check-mdx.ts';
import { splitFrontMatter } from '../../checks/read/split-front-matter.ts';

/**
 * Why a text may not be laid out: its head has no end, or what stands in it is not what was meant. The form
 * of a slip, as `57,653` or `-Appen`, would be written as if it had been meant, and then be harder to see.
 */
export function findMisread(
  file: ContentFile,
): Pick<ContentProblem, 'line' | 'message'> | undefined {
  if (file.path.endsWith('.mdx') && !splitFrontMatter(file.text))
    return checkMdxText(file.path, file.text)[0];
  const [first] = [...readDraft([file]).problems].sort((one, other) => one.line - other.line);
  return first;
}
