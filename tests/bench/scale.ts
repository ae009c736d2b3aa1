import { join } from 'node:path';
import { copySite } from './scale/copy-site.ts';
import { makeSharedFilm } from './scale/make-shared-film.ts';
import { type Measured, measureBuild } from './scale/measure-build.ts';
import { reportPlaces } from './scale/report-places.ts';
import { writeContent } from './scale/write-content.ts';
import { installStarlight, writeStarlight } from './scale/write-starlight.ts';

const root = process.cwd();
const folder = join(root, '.cache/scale');
const counts = [100, 500, 2000];

const line = (name: string, count: number, { ms, maxRssMb, pages, outputMb }: Measured): string =>
  [
    name.padEnd(12),
    String(count).padStart(6),
    `${(ms / 1000).toFixed(1)} s`.padStart(9),
    `${((1000 * count) / ms).toFixed(1)}/s`.padStart(9),
    `${((1000 * pages) / ms).toFixed(1)}/s`.padStart(9),
    `${maxRssMb.toFixed(0)} MB`.padStart(9),
    `${((1000 * outputMb) / count).toFixed(0)} KB`.padStart(10),
  ].join('');

/** The power of the guides that the time grows with, between the smallest and the largest: 1 is linear. */
const growth = (times: ReadonlyMap<number, Measured>): number => {
  const [[few, first], [many, last]] = [[...times][0], [...times].at(-1)] as [
    [number, Measured],
    [number, Measured],
  ];
  return Math.log(last.ms / first.ms) / Math.log(many / few);
};

/** Builds this site and plain Starlight with the same guides, more and more of them. */
async function reportGuides(args: readonly string[]): Promise<void> {
  const isAlone = args.includes('--alone');
  const wanted = args.filter((arg) => /^\d+$/u.test(arg)).map(Number);
  const starlight = join(folder, 'starlight');
  if (!isAlone) await installStarlight(starlight);
  const ours = new Map<number, Measured>();
  const theirs = new Map<number, Measured>();
  console.log('              guides     time   guides    pages   memory output/guide');
  for (const count of wanted.length > 0 ? wanted : counts) {
    const site = join(folder, String(count));
    await copySite(root, site);
    await writeContent(root, site, count);
    await makeSharedFilm(root, site);
    ours.set(count, await measureBuild(site));
    console.log(line('this site', count, ours.get(count) as Measured));
    if (isAlone) continue;
    await writeStarlight(starlight, site, 'mdx');
    theirs.set(count, await measureBuild(starlight));
    console.log(line('Starlight', count, theirs.get(count) as Measured));
    const [own, other] = [ours.get(count), theirs.get(count)] as [Measured, Measured];
    const perPage = own.pages / own.ms / (other.pages / other.ms);
    console.log(`  pages a second, times Starlight's: ${perPage.toFixed(2)}`);
  }
  if (ours.size > 1)
    console.log(`\nTime grows with the guides to the power of ${growth(ours).toFixed(2)}`);
  console.log(
    'Films are one shared file and PDFs are not made. A guide of this site is twelve pages or less: four in three languages; in Starlight it is one.',
  );
}

const args = process.argv.slice(2);
const isPlaces = args.includes('--places');
/** `--places` leaves the guides out; two numbers with it are how many places and occasions. */
const [places = 2000, events = 10_000] = isPlaces ? args.slice(1).map(Number) : [];
if (!isPlaces) await reportGuides(args);
await reportPlaces(root, folder, places, events);
