import { mkdir, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listChanges, type Section } from '../../checks/changes/list-changes.ts';
import {
  emptyReport,
  type FilmPictures,
  type Report,
  writeBlock,
} from '../../checks/changes/report.ts';
import { countWords, formatProblems, tell } from '../../checks/format-problems.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { listRemarks } from '../../checks/remarks/list-remarks.ts';
import { listDrifted } from '../../checks/twins/list-drifted.ts';
import { checkProject, inOrder } from '../../studio/check/check-project.ts';
import { openStudio } from '../../studio/film/film.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { compareFilms, type FilmFault, type FilmPair } from '../../studio/report/report.ts';
import { mendContent, putBackFiles } from './mend-content.ts';
import { listChangedPaths, writeContentAt } from '../read-git.ts';
import { listGuides } from './list-guides.ts';

/** A report with its pictures by name, and the folder that has the content so far as it is in order. */
export type MadeReport = {
  report: Report;
  pictures: Map<string, Buffer>;
  /** The guides whose pages or films are other than before, as `service/guide`. */
  guides: string[];
  sound: string;
};

export type ReportOptions = {
  withPictures: boolean;
  /** What stops a proposal besides what the content's own rules say: how its files are laid out. */
  findMore: (root: string, files: readonly ContentFile[]) => Promise<ContentProblem[]>;
};

const takePictures = (pairs: readonly FilmPair[]) => {
  const pictures = new Map<string, Buffer>();
  const keep = (name: string, bytes: Buffer | undefined): string | undefined => {
    if (bytes) pictures.set(name, bytes);
    return bytes && name;
  };
  const films: FilmPictures[] = pairs.map(({ guide, language, name: heading, steps }) => ({
    heading,
    steps: steps.map(({ number, heading, isAfter, isChanged, ...pair }, index) => {
      const name = `${guide.replace('/', '-')}.${language}.${index + 1}`;
      const before = keep(`${name}.fore.webp`, pair.before);
      const after = keep(`${name}.efter.webp`, pair.after);
      return {
        label: isAfter ? `Efter filmen: ${heading}` : `${number}. ${heading}`,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        isChanged,
      };
    }),
  }));
  return { pictures, films };
};

/** What of a list is about the files that have changed. */
const about = (problems: readonly ContentProblem[], sections: readonly Section[]) => {
  const folders = sections.flatMap(({ files }) =>
    files
      .map((file) => file.replace(/\/[^/]+$/u, '/'))
      .filter((each) => each.split('/').length > 4),
  );
  const files = sections.flatMap((section) => section.files);
  return problems.filter(
    ({ file }) => files.includes(file) || folders.some((folder) => file.startsWith(folder)),
  );
};

const tellTodo = (files: readonly ContentFile[], sections: readonly Section[]): string => {
  const drifted = about(listDrifted(files), sections);
  const remarks = about(inOrder(listRemarks(files)), sections);
  const toCompare = { label: 'Att göra', one: 'text att jämföra', many: 'texter att jämföra' };
  const toLook = { label: 'Titta på', one: 'sak att titta på', many: 'saker att titta på' };
  return [
    ...(drifted.length > 0 ? [formatProblems(drifted, toCompare)] : []),
    ...(remarks.length > 0 ? [formatProblems(remarks, toLook)] : []),
  ].join('\n\n');
};

/** What a proposal has changed and the preview has as it was, by name. */
const tellLeft = (left: readonly string[], paths: readonly string[]): string =>
  paths
    .filter((path) => left.includes(path))
    .map(tell)
    .join('\n');

/** What the films that cannot be made are made of, so far as it is changed. */
const listFilmed = (faults: readonly FilmFault[], paths: readonly string[]): string[] =>
  paths.filter(
    (path) =>
      faults.some(({ guide }) => path.startsWith(`content/guides/${guide}/`)) ||
      (faults.length > 0 && path.startsWith('content/screens/')),
  );

/** What is changed outside the content is told by name: whoever tends the project reads it as code. */
const tellCode = (paths: readonly string[]): Section[] => {
  const others = paths.filter((path) => !path.startsWith('content/'));
  if (others.length === 0) return [];
  const heading = `${countWords(others.length, 'fil', 'filer')} utanför innehållet`;
  return [
    { heading, files: [], changes: others.slice(0, 40).map((path) => ({ what: tell(path) })) },
  ];
};

/** A folder with content of its own that speaks with the project's voices. */
async function openSide(root: string, folder: string) {
  const voices = join(root, '.voices');
  if (existsSync(voices) && !existsSync(join(folder, '.voices')))
    await symlink(voices, join(folder, '.voices'));
  return openStudio(folder, { cacheRoot: join(root, '.cache') });
}

/**
 * Holds what lies in the project's folder against a commit, and makes what a person needs to judge it. Works
 * in `work`, which is emptied first. Only films that are other than before are made, and none without pictures.
 */
export async function makeReport(
  root: string,
  base: string,
  work: string,
  { withPictures, findMore }: ReportOptions,
): Promise<MadeReport> {
  const [before, sound] = [join(work, 'before'), join(work, 'sound')];
  await rm(work, { recursive: true, force: true });
  await mkdir(sound, { recursive: true });
  const paths = await listChangedPaths(root, base);
  await writeContentAt(root, base, before);
  const oldFiles = await readContentFiles(before);
  const { files, problems } = await checkProject(root);
  const faults = inOrder([...problems, ...(await findMore(root, files))]);
  const media = paths.filter(
    (path) => path.startsWith('content/') && !/\.(?:ya?ml|mdx?)$/u.test(path),
  );
  const sections = listChanges(
    oldFiles,
    files,
    media.filter((path) => files.some((file) => file.path === path)),
  );
  const left = await mendContent(root, before, sound, problems.length === 0);
  const guides = listGuides(oldFiles, await readContentFiles(sound), paths);
  const report: Report = {
    ...emptyReport,
    changes: [...sections.filter(({ changes }) => changes.length > 0), ...tellCode(paths)].map(
      writeBlock,
    ),
    faults: faults.length > 0 ? formatProblems(faults) : '',
    todo: tellTodo(files, sections),
    left: tellLeft(left, paths),
  };
  if (!withPictures || guides.length === 0) return { report, pictures: new Map(), guides, sound };
  const [old, now] = [await openSide(root, before), await openSide(root, sound)];
  const compared = await compareFilms(old, now, guides);
  const again = listFilmed(compared.faults, paths);
  if (again.length > 0) left.push(...(await putBackFiles(root, before, sound, again)));
  const { pictures, films } = takePictures(compared.pairs);
  const messages = [...new Set(compared.faults.map(({ message }) => message))];
  return {
    report: {
      ...report,
      faults: [report.faults, ...messages].filter(Boolean).join('\n\n'),
      left: tellLeft(left, paths),
      films: compared.pairs.map(({ told }) => told).join('\n'),
      pictures: films,
    },
    pictures,
    guides,
    sound,
  };
}
