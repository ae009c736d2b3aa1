import type { OwnHelp } from '../components/guide/own-help.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import { readFind } from './_read-find.ts';
import type { ReadGuide } from './_read-guide.ts';
import { readMeanings } from './_read-meanings.ts';
import { readCards, readServices } from './_read-service.ts';

/** Every text of something that is read from a file. */
const listTexts = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listTexts) : [];
};

async function listGuides(service: string, language: SiteLanguage) {
  const services = await readServices(language);
  const own = services.filter(({ id }) => id === service);
  const others = services.filter(({ id }) => id !== service);
  const cards = await Promise.all([...own, ...others].map((one) => readCards(one, language)));
  return cards
    .flat()
    .filter(({ contentLanguage }) => contentLanguage === language)
    .map(({ path, title }) => ({ path, title }));
}

/** Reads what there is; undefined for a guide that is in the page's language already. */
export async function readOwnHelp(guide: ReadGuide): Promise<OwnHelp | undefined> {
  const { language, contentLanguage, steps, service, film } = guide;
  if (contentLanguage === language) return undefined;
  const texts = new Set(steps.flatMap(({ screen, then }) => listTexts([screen, then])));
  const said = steps.map(({ step }) => step.say).join(' ');
  const names = [...readMeanings(language)]
    .filter(([name]) => texts.has(name) || said.includes(`"${name}"`))
    .map(([name, meaning]) => ({ name, meaning }));
  const { places } = await readFind();
  const { title, summary } = service.data;
  return {
    service: { title, summary, isForeign: service.contentLanguage !== language },
    steps: steps.length,
    lengthMs: film.timeline.end.endMs,
    help: {
      names,
      guides: await listGuides(service.id, language),
      isSpoken: places.some(({ languages }) => languages.includes(language)),
    },
  };
}
