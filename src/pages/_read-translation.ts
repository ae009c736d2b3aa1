import { getCollection, getEntry } from 'astro:content';
import { listChangedSteps, textsOfSteps } from '../checks/twins/step-texts.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import { localeOf } from '../languages/traits.ts';
import type { InBrief } from '../model/translation.ts';

const listKnown = async (): Promise<Set<string>> =>
  new Set((await getCollection('translations')).map(({ id }) => id));

let known: Promise<Set<string>> | undefined;

/**
 * The translation of a guide by its id, `bankid/skaffa/en`; undefined where there is none, which
 * asking for it straight away would warn of, once for every page.
 */
export async function readTranslation(id: string) {
  // Under `npm run dev` an editor may be writing one just now.
  if (import.meta.env.DEV) known = undefined;
  known ??= listKnown();
  return (await known).has(id) ? getEntry('translations', id) : undefined;
}

/** By language and service, as far as they are written: what is said in brief of guides nobody has translated. */
const listBrief = async () =>
  new Map(
    (await getCollection('serviceTranslations')).map(({ id, data }) => [id, data.inBrief ?? {}]),
  );

let inBrief: ReturnType<typeof listBrief> | undefined;

/**
 * What a guide is called and is about, for a page in a language: as it is translated, as it is told in
 * brief there, or in Swedish, which `namedIn` tells. `path` is `<service>/<guide>`.
 */
export async function readNames(
  path: string,
  language: SiteLanguage,
): Promise<InBrief & { namedIn: SiteLanguage }> {
  const [guide, translation] = await Promise.all([
    getEntry('guides', path),
    language === 'sv' ? undefined : readTranslation(`${path}/${language}`),
  ]);
  if (!guide) throw new RangeError(`There is no guide ${path}`);
  if (import.meta.env.DEV) inBrief = undefined;
  inBrief ??= listBrief();
  const [service = '', name = ''] = path.split('/');
  const told = translation?.data ?? (await inBrief).get(`${language}/${service}`)?.[name];
  const { title, summary, wish } = told ?? guide.data;
  return { title, summary, wish, namedIn: told ? language : 'sv' };
}

/**
 * The numbers of a guide's steps whose Swedish has changed since a twin, `easy` or a language, was made
 * from it, as they are said in a language: "2 och 5". Undefined where the twin is as new as the Swedish.
 */
export async function readOlder(
  {
    id,
    steps,
    language,
  }: {
    id: string;
    steps: readonly { step: { id: string }; time: { number: number } }[];
    language: string;
  },
  twin: string,
): Promise<string | undefined> {
  const [twins, film] = await Promise.all([getEntry('twins', id), getEntry('films', id)]);
  const made = twins?.data.twins[twin];
  if (!made || !film) return undefined;
  const changed = listChangedSteps(made, textsOfSteps(film.data));
  const numbers = steps.flatMap(({ step, time }) =>
    changed.includes(step.id) ? [String(time.number)] : [],
  );
  if (numbers.length === 0) return undefined;
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(numbers);
}
