import { join } from 'node:path';
import { longestFilmMs } from '../../film/pace.ts';
import type { Content } from '../../checks/parse-content.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { findFileKind } from '../../checks/read/file-kind.ts';
import { type Cache } from '../cache.ts';
import { ContentFault } from '../content-error.ts';
import { inspectMedia, MediaFault } from '../sound/sound.ts';
import { tellTooLong } from '../tell-seconds.ts';
import { findRecordings, explainVoice } from './find-recordings.ts';
import { expectSameLength } from './find-sign.ts';
import { findFootage, openFootage } from './open-footage.ts';
import { filmedSteps } from './time-footage.ts';

const problem = (file: string, message: string, remedy: string): ContentProblem => ({
  file,
  line: 1,
  message,
  remedy,
});

const explain = (file: string, cause: unknown): ContentProblem => {
  if (cause instanceof ContentFault) return problem(cause.place, cause.fault, cause.remedy);
  if (cause instanceof MediaFault) return problem(file, cause.message, cause.remedy);
  return problem(file, 'Filen går inte att läsa.', 'Spara filen på nytt, som MP4 eller WAV.');
};

/** A guide's own film, and the one in sign language that follows it. */
async function checkFilms(
  root: string,
  cache: Cache,
  guide: string,
  content: Content,
): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const open = async (name: 'film' | 'sign') => {
    const found = await findFootage(root, guide, name);
    return found && openFootage(cache, found, name);
  };
  const attempt = <T>(work: Promise<T>): Promise<T | undefined> =>
    work.catch((cause: unknown) => {
      problems.push(explain(`content/guides/${guide}`, cause));
      return undefined;
    });
  const [film, sign] = [await attempt(open('film')), await attempt(open('sign'))];
  const steps = filmedSteps(content.guides.get(guide)?.film.steps ?? []);
  if (!film || !steps || steps.length === 0) return problems;
  const { durationMs } = film.media;
  const faults = explainVoice(film, guide, steps, findRecordings(root, guide, steps));
  problems.push(...faults.map((fault) => explain(film.file, fault)));
  if (durationMs > longestFilmMs)
    problems.push(
      problem(
        film.file,
        `Filmen är ${tellTooLong(durationMs, longestFilmMs)}.`,
        'Klipp filmen kortare, eller dela guiden i två.',
      ),
    );
  try {
    if (sign) expectSameLength(sign, durationMs);
  } catch (cause) {
    problems.push(explain(sign?.file ?? '', cause));
  }
  return problems;
}

/**
 * Opens every film and recording among the files: what is empty, cut off, unreadable, silent, without
 * picture or too long is told by name, with what to do.
 */
export async function findMediaProblems(
  root: string,
  cache: Cache,
  content: Content,
  files: readonly ContentFile[],
): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const guides = new Set<string>();
  // What is no file of its own is told of by the content check, and never opened.
  const strange = files.filter(({ fault }) => fault !== undefined).map(({ path }) => path);
  const isSound = (guide: string) =>
    !strange.some((path) => path.startsWith(`content/guides/${guide}/`));
  for (const { path, fault } of files) {
    if (fault !== undefined) continue;
    const kind = findFileKind(path);
    if (kind.kind === 'footage' || kind.kind === 'sign')
      guides.add(`${kind.service}/${kind.guide}`);
    if (kind.kind !== 'recording') continue;
    await inspectMedia(join(root, path), 'recording').catch((cause: unknown) =>
      problems.push(explain(path, cause)),
    );
  }
  for (const guide of [...guides].filter(isSound))
    problems.push(...(await checkFilms(root, cache, guide, content)));
  return problems;
}
