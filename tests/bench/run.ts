import { openSite } from '../browser/open-site.ts';
import { films } from '../browser/site-map.ts';
import { weighVisit } from '../browser/weigh-visit.ts';
import { weighPage } from '../site/measure-weight.ts';
import { findPage, guides, languages } from '../site/read-site.ts';
import { measureFirstFrame } from './measure-first-frame.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const times = (ratio: number) => `${ratio.toFixed(2)}×`;

/** From press to picture on a slow line, beside a page with nothing but the film. */
async function reportFirstFrame(): Promise<void> {
  const [film] = films;
  if (!film) throw new RangeError('Build the site first: npm run build');
  const site = await openSite();
  try {
    const { ours, plain } = await measureFirstFrame(site, film);
    console.log(`From play to picture (${film.guide}; 1.6 Mbit/s, 150 ms, processor 4× slower)`);
    console.log(`  this site                 ${seconds(ours.ms)}  ${kilobytes(ours.bytes)}`);
    console.log(`  bare <video controls>     ${seconds(plain.ms)}  ${kilobytes(plain.bytes)}`);
    console.log(`  ratio                     ${times(ours.ms / plain.ms)} the time\n`);
  } finally {
    await site.close();
  }
}

const phone = { width: 360, height: 640 };

/** What a page weighs by itself, and what all comes over the line before anything is pressed. */
async function reportWeight(): Promise<void> {
  const site = await openSite();
  try {
    console.log(
      'Guide pages before play (HTML+CSS as gzip -9; the rest as sent, with its headers)',
    );
    console.log('  HTML+CSS    scripts     files       in all');
    const paths = languages.flatMap(({ start }) => guides.map((guide) => `${start}${guide}/`));
    for (const path of paths) {
      const { html } = weighPage(findPage(path));
      const { scripts, files, inAll } = await weighVisit(site.browser, { path, viewport: phone });
      const columns = [kilobytes(html), kilobytes(scripts), String(files), kilobytes(inAll)];
      console.log(`  ${columns.map((column) => column.padEnd(12)).join('')}${path}`);
    }
    const [path = '/'] = paths;
    const later = await weighVisit(site.browser, { path, viewport: phone, withWorker: true });
    console.log('After the page, at rest, for when there is no network');
    console.log(`  the worker's scripts      ${kilobytes(later.worker)}`);
    console.log(`  pages and files it keeps  ${kilobytes(later.kept)}`);
  } finally {
    await site.close();
  }
}

await reportWeight();
console.log();
await reportFirstFrame();
await import('./search.ts');
await import('./desk.ts');
await import('./films.ts');
