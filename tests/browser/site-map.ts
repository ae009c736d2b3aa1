import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(dist)) throw new Error('There is no built site. Run "npm run build" first.');

/** The address of every built page, as in `/bankid/skaffa/`. */
export const paths: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
  .map((file) => file.replace(/index\.html$/u, ''))
  .sort();

export type SiteFilm = {
  guide: string;
  shape: string;
  title: string;
  file: string;
  durationMs: number;
  tracks: { name: string; label: string; file: string }[];
  steps: { id: string; startMs: number }[];
};

const allFilms = JSON.parse(readFileSync(`${dist}films/index.json`, 'utf8')) as SiteFilm[];

/** The films as a computer's browser chooses them. */
export const films = allFilms.filter(({ shape }) => shape === 'wide');

/** The films as a phone held upright chooses them. */
export const tallFilms = allFilms.filter(({ shape }) => shape === 'tall');

/** The address of a guide's page to try things on: the first one. */
export const anyGuide = `/${films[0]?.guide}/`;

/** What each caption of a film's track says, without line breaks and spaces. */
export function readCueTexts({ tracks }: SiteFilm, name: string): string[] {
  const file = tracks.find((track) => track.name === name)?.file;
  if (!file) throw new RangeError(`There is no track ${name}`);
  const [, ...blocks] = readFileSync(dist + file, 'utf8')
    .trim()
    .split('\n\n');
  return blocks.map((block) => block.split('\n').slice(2).join('').replace(/\s+/gu, ''));
}
