import { getCollection, getEntry, render } from 'astro:content';
import { carryStates } from '../film/carry-states.ts';
import { readLanguage, siteLanguages, type SiteLanguage } from '../i18n/languages.ts';
import { isDrawn, type Step } from '../model/film.ts';
import { readFilmRecord, readService } from './_read-service.ts';
import { readNames, readTranslation } from './_read-translation.ts';

/** Every language as the first part of an address; Swedish has none. */
export const languagePaths = () =>
  siteLanguages.map((language) => ({
    params: { language: language === 'sv' ? undefined : language },
  }));

/** Every guide in every language of the site, translated or not. */
export async function guidePaths() {
  const guides = await getCollection('guides');
  return guides.flatMap(({ id }) => {
    const [service = '', guide = ''] = id.split('/');
    return languagePaths().map(({ params }) => ({
      params: { ...params, service, guide },
      props: { id, language: readLanguage(params.language) },
    }));
  });
}

/**
 * A guide as its pages show it, in a language: translated if it is, else in Swedish, which
 * `contentLanguage` tells. `named` is what it is called for who reads the page. Throws a RangeError when
 * a part of it is missing.
 */
export async function readGuide(id: string, language: SiteLanguage) {
  const [serviceId = ''] = id.split('/');
  const [guide, script, easy, translation] = await Promise.all([
    getEntry('guides', id),
    getEntry('films', id),
    getEntry('easyGuides', id),
    language === 'sv' ? undefined : readTranslation(`${id}/${language}`),
  ]);
  if (!guide || !script) throw new RangeError(`${id} lacks its page or its film`);
  const contentLanguage: SiteLanguage = translation ? language : 'sv';
  const film = await readFilmRecord(id, contentLanguage);
  const service = await readService(serviceId, language);
  const text = translation ?? guide;
  const { Content } = await render(text);

  const { data } = script;
  const states = carryStates(data.steps.filter(isDrawn));
  const screenOf = async (name: string | undefined) =>
    name === undefined ? undefined : (await getEntry('screens', name))?.data;
  const translate = (step: Step): Step => {
    const { heading, say, avoid } = translation?.data.steps[step.id] ?? {};
    const words = { ...(heading && { heading }), ...(say && { say }) };
    if (!isDrawn(step) || !step.avoid) return { ...step, ...words };
    const temptations = step.avoid.map(({ tap, why }) => ({ tap, why: avoid?.[tap] ?? why }));
    return { ...step, ...words, avoid: temptations };
  };
  const { title, summary, youNeed } = translation?.data ?? guide.data;
  // At which step a failure is met, and which chapter of the film shows it, is said once, in Swedish.
  const goesWrong = (translation?.data ?? guide.data).goesWrong.map((failure, index) => ({
    ...failure,
    step: guide.data.goesWrong[index]?.step,
    chapter: guide.data.goesWrong[index]?.chapter,
  }));
  const failuresAt = (id: string) =>
    goesWrong.flatMap(({ see, step }, index) => (step === id ? [{ see, number: index + 1 }] : []));
  const steps = await Promise.all(
    film.timeline.steps.map(async (time, index) => {
      const step = data.steps.find((candidate) => candidate.id === time.id);
      const still = film.stills?.find(({ stepId }) => stepId === time.id)?.file;
      const screen = await screenOf(time.screen);
      const then = step && isDrawn(step) ? await screenOf(step.then) : undefined;
      if (!step || !(screen ?? still)) throw new RangeError(`${id}: ${time.id} is not whole`);
      const failures = failuresAt(step.id);
      const found = states[index] ?? {};
      return { step: translate(step), time, screen, then, found, still, failures };
    }),
  );
  const { topics, sources, claims, factCheck } = guide.data;
  return {
    id,
    service,
    language,
    contentLanguage,
    title,
    summary,
    named: await readNames(id, language),
    youNeed,
    goesWrong,
    topics,
    sources,
    claims,
    factCheck,
    Content,
    body: text.body ?? '',
    film,
    easy: easy !== undefined,
    steps,
  };
}
export type ReadGuide = Awaited<ReturnType<typeof readGuide>>;
