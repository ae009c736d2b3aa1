import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  chooseGuides,
  type FilmOptions,
  OptionError,
  readFilmOptions,
  reportProgress,
  StoppedError,
  stopOnSignal,
  stoppedExitCode,
} from '../src/build/terminal/terminal.ts';
import { cachePath } from '../src/studio/cache.ts';
import { filmFiles, filmKind } from '../src/studio/film-files.ts';
import {
  type FilmPart,
  makeFilms,
  nameFilm,
  partsOf,
  type PreparedFilm,
  prepareGuides,
  openStudio,
  type Studio,
} from '../src/studio/film/film.ts';
import { tellCause } from '../src/studio/tell-cause.ts';
import { drawSheet, listFilms } from '../src/studio/report/report.ts';
import {
  formatFilmProblem,
  expectFilm,
  verifyFilms,
  verifyMoving,
} from '../src/studio/verify/verify.ts';

/** Says of every film whether it is made, and why the others have to be. */
async function list(studio: Studio, films: PreparedFilm[]): Promise<void> {
  const states = await listFilms(studio, partsOf(studio, films));
  for (const { part, made, reasons } of states) {
    console.log(`${nameFilm(part)}: ${made ? 'klar' : `behöver göras, ${reasons.join(' och ')}`}`);
  }
  const missing = states.filter(({ made }) => !made).length;
  console.log(`${states.length} filmer, ${missing} behöver göras.`);
}

/** Where the films lie: each of them for a guide, and how to see all of them. */
function tellWhere(studio: Studio, parts: readonly FilmPart[]): string[] {
  const shown =
    parts.length > 12
      ? []
      : parts.map((part) => {
          const file = cachePath(studio.cache, filmKind, filmFiles(part.key).video);
          return `  ${nameFilm(part)}: ${relative(process.cwd(), file)}`;
        });
  return [...shown, 'Se dem på guidernas sidor: npm run dev'];
}

async function make(
  studio: Studio,
  films: PreparedFilm[],
  { force }: FilmOptions,
  signal: AbortSignal,
): Promise<FilmPart[]> {
  const states = await listFilms(studio, partsOf(studio, films));
  const missing = states.filter(({ made }) => force || !made).map(({ part }) => part.plan);
  const progress = reportProgress(missing);
  const parts = await makeFilms(studio, films, progress.tell, { force, signal }).finally(
    progress.stop,
  );
  console.log(`${parts.length} filmer är klara, ${missing.length} av dem gjordes nu.`);
  for (const line of tellWhere(studio, parts)) console.log(line);
  return parts;
}

/** One picture of each film, for whoever reviews it. */
async function sheet(studio: Studio, parts: FilmPart[], out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const part of parts) {
    const { guide, language } = part.film;
    const name = `${guide.replace('/', '-')}.${language}.${part.plan.shape.shape}.png`;
    const film = cachePath(studio.cache, filmKind, filmFiles(part.key).video);
    await writeFile(join(out, name), await drawSheet(part, film));
    console.log(relative(process.cwd(), join(out, name)));
  }
}

/** Measures every film; `false` when any of them breaks the bar. */
async function verify(studio: Studio, parts: FilmPart[], signal: AbortSignal): Promise<boolean> {
  const films = parts.map((part) => expectFilm(studio, part));
  const moving = await verifyMoving(studio, parts);
  const measured = await verifyFilms(
    films,
    ({ name }, found) => console.log(`${name}: ${found.length === 0 ? 'håller måttet' : 'fel'}`),
    signal,
  );
  const problems = [...moving, ...measured];
  for (const problem of problems) console.error(formatFilmProblem(problem));
  if (problems.length === 0) console.log(`Alla ${films.length} filmer håller måttet.`);
  else console.error(`${problems.length} fel i ${films.length} filmer.`);
  return problems.length === 0;
}

/** Makes what is missing; then, as asked, shows or measures it. */
async function run(signal: AbortSignal): Promise<void> {
  const options = readFilmOptions(process.argv.slice(2));
  const studio = await openStudio(options.root);
  const guides = chooseGuides([...studio.content.guides.keys()], options);
  const films = await prepareGuides(studio, guides, signal);
  if (options.list) return list(studio, films);
  const parts = await make(studio, films, options, signal);
  if (options.sheet) await sheet(studio, parts, options.out);
  if (options.verify && !(await verify(studio, parts, signal))) process.exitCode = 1;
}

try {
  await stopOnSignal(run);
} catch (error) {
  console.error(tellCause(error));
  const isExpected = error instanceof OptionError || error instanceof StoppedError;
  if (!isExpected && process.env['KOPPLA_DEBUG']) console.error(error);
  process.exitCode = error instanceof StoppedError ? stoppedExitCode : 1;
}
