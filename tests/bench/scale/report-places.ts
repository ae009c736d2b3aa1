import { join } from 'node:path';
import { copySite } from './copy-site.ts';
import { makeSharedFilm } from './make-shared-film.ts';
import { type Measured, measureBuild } from './measure-build.ts';
import { type MeasuredFinder, measureFinder } from './measure-finder.ts';
import { writeContent } from './write-content.ts';
import { writePlaces } from './write-places.ts';

/** BAR: a filter answers within this, in ms. */
const slowestAnswerMs = 100;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function print(
  name: string,
  build: Measured,
  { bytes, first, later, search }: MeasuredFinder,
): void {
  const perSecond = ((1000 * build.pages) / build.ms).toFixed(1);
  console.log(`${name}: ${build.pages} pages in ${seconds(build.ms)}, ${perSecond}/s`);
  console.log(`  memory ${build.maxRssMb.toFixed(0)} MB, output ${build.outputMb.toFixed(0)} MB`);
  console.log(
    `  the finder: page ${kilobytes(bytes.page)}, in all ${kilobytes(bytes.inAll)}; list of places ${kilobytes(bytes.list)}, of times ${kilobytes(bytes.times)}, when they are asked for`,
  );
  console.log(
    `  a filter: first ${first.toFixed(0)} ms, then median ${at(later, 0.5).toFixed(0)} ms, slowest ${at(later, 1).toFixed(0)} ms of ${later.length}`,
  );
  console.log(
    `  first answer of the search: ${search.ms.toFixed(0)} ms, ${kilobytes(search.bytes)}`,
  );
}

/**
 * Builds the project as it is, and with so many made-up places and occasions, and uses the finder of
 * both. Sets the exit code when a filter is slower than it may be.
 */
export async function reportPlaces(
  root: string,
  folder: string,
  places: number,
  events: number,
): Promise<void> {
  const measured: { build: Measured; finder: MeasuredFinder }[] = [];
  for (const [name, count] of [
    ['own', 0],
    ['places', places],
  ] as const) {
    const site = join(folder, name);
    await copySite(root, site);
    await writeContent(root, site, 0);
    if (count > 0) await writePlaces(site, count, events);
    await makeSharedFilm(root, site);
    const build = await measureBuild(site);
    const finder = await measureFinder(join(site, 'dist'));
    measured.push({ build, finder });
    const title = count > 0 ? `${places} places and ${events} occasions` : 'The content as it is';
    print(title, build, finder);
  }
  const [own, many] = measured;
  if (!own || !many) throw new RangeError('Nothing was measured');
  const rate = many.build.pages / many.build.ms / (own.build.pages / own.build.ms);
  const slower = at(many.finder.later, 0.5) / at(own.finder.later, 0.5);
  console.log(
    `  pages a second, times the content as it is: ${rate.toFixed(2)}; a filter takes ${slower.toFixed(1)} times as long`,
  );
  if (at(many.finder.later, 1) > slowestAnswerMs) {
    console.error(`A filter may take ${slowestAnswerMs} ms.`);
    process.exitCode = 1;
  }
}
