import { checkAddresses } from './safety/check-addresses.ts';
import { checkDays } from './safety/check-days.ts';
import { checkCodes } from './find/check-codes.ts';
import { checkContacts } from './find/check-contacts.ts';
import { checkFindReferences } from './find/check-references.ts';
import { checkPlaces } from './find/check-places.ts';
import { checkPositions } from './find/check-positions.ts';
import { checkTimes } from './find/check-times.ts';
import { proposeKnown } from './find/propose-known.ts';
import { checkClaims } from './truth/check-claims.ts';
import { checkWithoutCopies } from './causes/copied-steps.ts';
import { gatherLostGuides } from './causes/gather-lost-guides.ts';
import { gatherLostServices } from './causes/gather-lost-services.ts';
import { gatherRenamedSteps } from './causes/gather-renamed-steps.ts';
import { checkEasy } from './rules/check-easy.ts';
import { checkEntries } from './safety/check-entries.ts';
import { checkFileNames } from './rules/check-file-names.ts';
import { checkFolders } from './rules/check-folders.ts';
import { checkGlossary } from './rules/check-glossary.ts';
import { checkLabels } from './rules/check-labels.ts';
import { checkMdx } from './safety/check-mdx.ts';
import { checkLures } from './truth/check-lures.ts';
import { checkMedia } from './rules/check-media.ts';
import { checkPhones } from './truth/check-phones.ts';
import { checkPages } from './truth/check-pages.ts';
import { checkPlainLanguage } from './rules/check-plain-language.ts';
import { checkProse } from './rules/check-prose.ts';
import { checkScreens } from './rules/check-screens.ts';
import { checkSearch } from './rules/check-search.ts';
import { checkAdvice } from './sessions/check-advice.ts';
import { checkSessions } from './sessions/check-sessions.ts';
import { checkSessionTranslations } from './sessions/check-session-translations.ts';
import { checkWall } from './sessions/check-wall.ts';
import { checkSigns } from './safety/check-signs.ts';
import { checkSpeech } from './rules/check-speech.ts';
import { checkSpeechCodes } from './safety/check-speech-codes.ts';
import { checkSteps } from './rules/check-steps.ts';
import { checkTranslations } from './rules/check-translations.ts';
import { checkTints } from './rules/check-tints.ts';
import { checkUnique } from './rules/check-unique.ts';
import { checkWaysIn } from './rules/check-ways-in.ts';
import { checkOwnNames } from './words/check-own-names.ts';
import { checkWords } from './words/check-words.ts';
import { checkTwinsForm } from './twins/check-form.ts';
import { checkInBrief } from './twins/check-in-brief.ts';
import { listMissing } from './twins/list-missing.ts';
import { checkHeadings } from './writing/check-headings.ts';
import { checkLinkWords } from './writing/check-link-words.ts';
import { checkSpoken } from './writing/check-spoken.ts';
import type { ContentFile, ContentProblem } from './read/content-file.ts';
import { type IsSound, onlyNew, type TextCheck } from './read/only-new.ts';
import { type Draft, readDraft } from './read/read-draft.ts';

/** Each check reads the whole draft and answers with its own problems. */
const checks: ((draft: Draft) => ContentProblem[])[] = [
  checkFileNames,
  checkFolders,
  checkScreens,
  checkSteps,
  checkLabels,
  checkSpeech,
  checkSpeechCodes,
  checkSpoken,
  checkHeadings,
  checkLinkWords,
  checkMedia,
  checkTranslations,
  checkTwinsForm,
  checkInBrief,
  checkWaysIn,
  checkUnique,
  checkTints,
  checkMdx,
  checkAddresses,
  checkSigns,
  checkPages,
  checkProse,
  checkPlainLanguage,
  checkEasy,
  checkGlossary,
  checkSearch,
  checkWords,
  checkOwnNames,
  checkClaims,
  checkPhones,
  checkLures,
  checkFindReferences,
  checkPlaces,
  checkPositions,
  checkCodes,
  checkTimes,
  checkContacts,
  checkSessions,
  checkSessionTranslations,
  checkWall,
  checkAdvice,
];

/** Of them those that judge each text by itself. */
const textChecks: readonly TextCheck[] = [
  checkSpeechCodes,
  checkSpoken,
  checkLinkWords,
  checkMdx,
  checkAddresses,
  checkSigns,
  checkProse,
  checkPhones,
  checkTimes,
];
const judgesTexts = new Set<unknown>(textChecks);

/** What some checks hold everything else against: where that cannot be read they have nothing to say. */
const restsOn = new Map<(draft: Draft) => ContentProblem[], string>([
  [checkAddresses, 'content/addresses.yaml'],
  [checkPhones, 'content/phones.yaml'],
  [checkWords, 'content/words/sv.yaml'],
  [checkOwnNames, 'content/words/sv.yaml'],
]);

/** What has been renamed in one place is told there, and not in all those that nobody has touched. */
const gatherers = [gatherRenamedSteps, gatherLostServices, gatherLostGuides];

/** A text is read in more ways than one, and what is found in both is one fault. */
const withoutRepeats = (problems: readonly ContentProblem[]): ContentProblem[] => [
  ...new Map(
    problems.map((one) => [`${one.file}\n${one.line}\n${one.field}\n${one.message}`, one]),
  ).values(),
];

/**
 * Finds everything that editors have to put right, by file and line. Empty when the content is
 * sound. All problems of all files are found in one run. Days are held against `today`, where it is
 * told; the checks have no clock. What `isSound` knows is not judged again by itself.
 */
export const checkContent = (
  files: readonly ContentFile[],
  today?: Date,
  isSound?: IsSound,
): ContentProblem[] => {
  const draft = readDraft(files);
  const first = [
    ...checkEntries(files),
    ...draft.problems.map((problem) => proposeKnown(problem, draft)),
  ];
  // What a reader could not take in is told first: what else is said of the same line follows from it.
  const told = new Set(draft.problems.map(({ file, line }) => `${file}:${line}`));
  const unread = new Set(draft.problems.map(({ file }) => file));
  const able = checks.filter((check) => !unread.has(restsOn.get(check) ?? ''));
  const rest = [
    ...checkWithoutCopies(draft, (one) => {
      const unknown = onlyNew(one, isSound);
      return able.flatMap((check) => check(judgesTexts.has(check) ? unknown : one));
    }),
    ...listMissing(files).faults,
    ...(today ? checkDays(draft, today) : []),
  ];
  const problems = [...first, ...rest.filter(({ file, line }) => !told.has(`${file}:${line}`))];
  const gathered = gatherers.reduce(
    (found, gather) => gather(found, draft),
    withoutRepeats(problems),
  );
  return gathered.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
};
