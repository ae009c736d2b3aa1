import { openSite } from '../browser/open-site.ts';
import { films } from '../browser/site-map.ts';
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

function reportWeight(): void {
  console.log('Guide pages before play (text as gzip -9)');
  console.log('  HTML+CSS    scripts     in all');
  for (const path of languages.flatMap(({ start }) => guides.map((guide) => `${start}${guide}/`))) {
    const { html, scripts, fonts, poster } = weighPage(findPage(path));
    const columns = [html, scripts, html + scripts + fonts + poster].map(kilobytes);
    console.log(`  ${columns.map((column) => column.padEnd(12)).join('')}${path}`);
  }
}

reportWeight();
console.log();
await reportFirstFrame();
await import('./search.ts');
await import('./films.ts');
