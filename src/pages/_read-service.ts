import { getCollection, getEntry } from 'astro:content';
import { type SiteLanguage, siteLanguages } from '../i18n/languages.ts';
import { type FilmRecord, stepPictureOf } from '../model/film-record.ts';
import { readNames, readTranslation } from './_read-translation.ts';

/** A guide's film in a language. Throws a RangeError when there is none. */
export async function readFilmRecord(id: string, language: SiteLanguage): Promise<FilmRecord> {
  const record = await getEntry('filmRecords', `${id}/${language}`);
  if (!record) throw new RangeError(`${id} has no film in ${language}`);
  return record.data;
}

/** A service with its words in a language, or in Swedish where they are not translated. */
export async function readService(id: string, language: SiteLanguage) {
  const entry = await getEntry('services', id);
  if (!entry) throw new RangeError(`There is no service ${id}`);
  const translated =
    language === 'sv' ? undefined : await getEntry('serviceTranslations', `${language}/${id}`);
  const { inBrief, ...words } = translated?.data ?? {};
  return {
    id,
    data: { ...entry.data, ...words },
    text: translated ?? entry,
    contentLanguage: translated ? language : ('sv' as const),
  };
}
export type ReadService = Awaited<ReturnType<typeof readService>>;

/** All services in the order of the start page. */
export async function readServices(language: SiteLanguage): Promise<ReadService[]> {
  const all = await getCollection('services');
  const sorted = all.sort((a, b) => a.data.order - b.data.order);
  return Promise.all(sorted.map(({ id }) => readService(id, language)));
}

/**
 * What a card says of a guide in a language, or in Swedish where it is not translated: `namedIn` is the
 * language of title, summary and wish, `contentLanguage` that of the film; `lengthMs` is that of the main
 * film, as on the guide's own page; `picture` is the step that shows what it is about.
 */
export async function readCard(path: string, language: SiteLanguage) {
  const [guide, translation] = await Promise.all([
    getEntry('guides', path),
    language === 'sv' ? undefined : readTranslation(`${path}/${language}`),
  ]);
  if (!guide) throw new RangeError(`There is no guide ${path}`);
  const contentLanguage: SiteLanguage = translation ? language : 'sv';
  const film = await readFilmRecord(path, contentLanguage);
  const names = await readNames(path, language);
  const shown = film.timeline.steps.find(({ id }) => id === guide.data.picture);
  const wide = film.shapes.find(({ shape }) => shape === 'wide') ?? film.shapes[0];
  if (!wide) throw new RangeError(`The film of ${path} has no shape`);
  const picture = stepPictureOf(wide.video, shown?.number ?? 1);
  const { topics, first = [] } = guide.data;
  const lengthMs = film.timeline.end.endMs;
  return { path, ...names, topics, first, contentLanguage, film, picture, lengthMs };
}
export type ReadCard = Awaited<ReturnType<typeof readCard>>;

/** What a card says of a guide in each other language that it is in than on a page in `language`. */
export async function readOthers(path: string, language: SiteLanguage): Promise<ReadCard[]> {
  const own = await readCard(path, language);
  const others = siteLanguages.filter((other) => other !== own.contentLanguage);
  const cards = await Promise.all(others.map((other) => readCard(path, other)));
  return cards.filter(({ contentLanguage }, at) => contentLanguage === others[at]);
}

/** What a card says of each guide of a service, in the service's order. */
export const readCards = (service: ReadService, language: SiteLanguage): Promise<ReadCard[]> =>
  Promise.all(service.data.guides.map((name) => readCard(`${service.id}/${name}`, language)));

/**
 * The guide after another one in its service, with its title, and the languages of that and of the guide
 * itself; undefined after the last.
 */
export async function readNext({ id, data }: ReadService, path: string, language: SiteLanguage) {
  const name = data.guides[data.guides.indexOf(path.slice(id.length + 1)) + 1];
  if (name === undefined) return undefined;
  const next = `${id}/${name}`;
  const translation = language === 'sv' ? undefined : await readTranslation(`${next}/${language}`);
  const contentLanguage: SiteLanguage = translation ? language : 'sv';
  const { title, namedIn } = await readNames(next, language);
  return { path: next, title, namedIn, contentLanguage };
}
