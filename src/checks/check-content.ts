import { checkEasy } from './check-easy.ts';
import { checkFileNames } from './check-file-names.ts';
import { checkFolders } from './check-folders.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkLabels } from './check-labels.ts';
import { checkMdx } from './check-mdx.ts';
import { checkMedia } from './check-media.ts';
import { checkPlainLanguage } from './check-plain-language.ts';
import { checkScreens } from './check-screens.ts';
import { checkSearch } from './check-search.ts';
import { checkSpeech } from './check-speech.ts';
import { checkSteps } from './check-steps.ts';
import { checkTranslations } from './check-translations.ts';
import type { ContentFile, ContentProblem } from './content-file.ts';
import { type Draft, readDraft } from './read-draft.ts';

/** Each check reads the whole draft and answers with its own problems. */
const checks: ((draft: Draft) => ContentProblem[])[] = [
  checkFileNames,
  checkFolders,
  checkScreens,
  checkSteps,
  checkLabels,
  checkSpeech,
  checkMedia,
  checkTranslations,
  checkMdx,
  checkPlainLanguage,
  checkEasy,
  checkGlossary,
  checkSearch,
];

/**
 * Finds everything that editors have to put right, by file and line. Empty when the content is
 * sound. All problems of all files are found in one run.
 */
export const checkContent = (files: readonly ContentFile[]): ContentProblem[] => {
  const draft = readDraft(files);
  const problems = [...draft.problems, ...checks.flatMap((check) => check(draft))];
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
};
