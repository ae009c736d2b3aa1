import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(dist)) throw new Error('There is no built site. Run "npm run build" first.');

/**
 * Of the many pages that are made of one and the same template, those that between them have every
 * part: a library, an online place, a check that is old, a day that is cancelled, one that is moved.
 */
const lookedAt = new Set([
  ...['', 'nassjo', 'vetlanda', 'organisation/exempelnatverket-vaster'],
  ...['organisation/region-jonkopings-lan', 'plats/exempelbutiken-frinnaryd'],
  ...[
    'plats/exempelkyrkan-ekenassjon/affisch',
    'plats/exempelkyrkan-ekenassjon',
    'plats/exempelmotet-pa-natet',
    'plats/vetlanda-bibliotek',
  ],
  ...['tillfalle/exempelbutiken-bodafors-drop-in-mobilen'],
  ...['tillfalle/exempelgarden-malmback-digitalt-sprakkafe'],
]);
/** Plans, notes, papers, showings and advice are alike too: these have every kind of part. */
const shownAt = new Set([
  // The longest words of all in a heading, in English, are in the second.
  ...['trygg-med-bankid-och-swish', 'recept-och-tider', 'swish/betala'],
  ...['rad/nagon-har-blivit-lurad', 'rad/innan-ni-oppnar'],
]);
const sessions = new Set(readdirSync('content/sessions').map((file) => file.replace(/\..*$/u, '')));
const isShownAt = (name: string): boolean =>
  shownAt.has(name) || !(sessions.has(name) || name.includes('/'));

/** A guide's sound and its practice are one page each with other words: one guide of each service has all. */
const guidesOf = readdirSync('content/guides').map((service) =>
  readdirSync(`content/guides/${service}`)
    .sort()
    .map((guide) => `${service}/${guide}`),
);
const allGuides = new Set(guidesOf.flat());
export const firstGuides = new Set(guidesOf.map(([first]) => first));

const isLookedAt = (path: string): boolean => {
  const alike = /^\/(?:en\/|ar\/)?(.+)\/(?:ljud|prova)\/$/u.exec(path)?.[1];
  if (alike !== undefined) return firstGuides.has(alike);
  const shown =
    /^\/(?:en\/|ar\/)?(?:visa|for-hjalpare)\/(.+?)\/(?:anteckningar\/|papper\/)?$/u.exec(path)?.[1];
  if (shown !== undefined) return isShownAt(shown);
  const several = /^\/(?:en\/|ar\/)?([^/]+)\/papper\/$/u.exec(path)?.[1];
  if (several !== undefined) return several === 'swish';
  const place = /^\/(?:en\/|ar\/)?hitta\/(.*?)\/?$/u.exec(path)?.[1];
  return place === undefined || lookedAt.has(place);
};

/** `EVERY_PAGE=1` looks at all pages, for whoever has changed how pages are made: it takes half an hour. */
const isEvery = process.env['EVERY_PAGE'] !== undefined;

/** The address of every built page, as in `/bankid/skaffa/`; of pages that are alike some. */
export const paths: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/index\.html$/u, ''))
  .filter((path) => isEvery || isLookedAt(path))
  .sort();

const services = new Set(readdirSync('content/guides'));

/** What a page is made of, whatever it is about: its language, its template, and which of these it is. */
function kindOf(path: string): string {
  const [language, ...parts] = /^\/(?:en|ar)\//u.test(path)
    ? path.split('/').slice(1)
    : ['sv', ...path.split('/').slice(1)];
  const about = `/${parts.join('/')}`
    .replace(
      /^(?<before>.*?)\/(?<guide>[^/]+\/[^/]+)\//u,
      (whole, before: string, guide: string) => (allGuides.has(guide) ? `${before}/guide/` : whole),
    )
    .replace(/\/(?<service>[^/]+)\//u, (whole, service: string) =>
      services.has(service) ? '/service/' : whole,
    );
  return `${language}${about}`;
}

/**
 * For what takes a second a page: of guides, whose pages are one template with other words, all in Swedish
 * and two in each other language, and two of what else is made of each.
 */
export const fewerPaths = paths.filter((path, index) => {
  const kind = kindOf(path);
  if (isEvery || kind === 'sv/guide/') return true;
  return paths.slice(0, index).filter((other) => kindOf(other) === kind).length < 2;
});

/** The pages in a language; the Swedish ones have no language in their address. */
export const pathsIn = (language: 'sv' | 'en' | 'ar'): string[] =>
  paths.filter((path) => (/^\/(en|ar)\//u.exec(path)?.[1] ?? 'sv') === language);

export type SiteFilm = {
  guide: string;
  language: string;
  shape: string;
  title: string;
  file: string;
  durationMs: number;
  tracks: { kind: string; name: string; label: string; file: string }[];
  steps: { id: string; startMs: number }[];
};

const allFilms = JSON.parse(readFileSync(`${dist}films/index.json`, 'utf8')) as SiteFilm[];

/** Every film as a computer's browser chooses it, in every language. */
export const allWideFilms = allFilms.filter(({ shape }) => shape === 'wide');

/** The Swedish films as a computer's browser chooses them: one for each guide. */
export const films = allWideFilms.filter(({ language }) => language === 'sv');

/** The Swedish films as a phone held upright chooses them. */
export const tallFilms = allFilms.filter(
  ({ shape, language }) => shape === 'tall' && language === 'sv',
);

/** The address of a guide's page to try things on: the first one. */
export const anyGuide = `/${films[0]?.guide}/`;

/** A track's captions in the order of time, without spaces; `startMs` is when each comes. */
export function readCues({ tracks }: SiteFilm, name: string): { startMs: number; text: string }[] {
  const file = tracks.find((track) => track.name === name)?.file;
  if (!file) throw new RangeError(`There is no track ${name}`);
  const [, ...blocks] = readFileSync(dist + file, 'utf8')
    .trim()
    .split('\n\n');
  return blocks.map((block) => {
    const [, times = '', ...lines] = block.split('\n');
    const [hours = 0, minutes = 0, seconds = 0] = (times.split(' ')[0] ?? '')
      .split(':')
      .map(Number);
    return {
      startMs: ((hours * 60 + minutes) * 60 + seconds) * 1000,
      text: lines.join('').replace(/\s+/gu, ''),
    };
  });
}
