import { getEntry } from 'astro:content';
import type { Helpline } from '../model/address.ts';
import { type Topic, topics } from '../model/guide.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import { readHelplines } from './_read-phones.ts';
import {
  type ReadCard,
  type ReadService,
  readCard,
  readCards,
  readServices,
} from './_read-service.ts';

/** What is in a hurry: whom to ring, and the step that shows it. */
export type Happened = { path: string; step: number; helplines: Helpline[] };

/** A topic with the guides that are about it, and those outside it that they rest on. */
export type ReadTopic = {
  topic: Topic;
  ways: ReadCard[];
  first: ReadCard[];
  happened: Happened | undefined;
};

/**
 * For whoever has been deceived already, by the first guide about it: the first that goes wrong there
 * is that it has happened, and its step is what to do.
 */
async function readHappened(
  services: readonly ReadService[],
  [way]: readonly ReadCard[],
  language: SiteLanguage,
): Promise<Happened | undefined> {
  const guide = way && (await getEntry('guides', way.path));
  const own = services.find(({ id }) => way?.path.startsWith(`${id}/`));
  const [{ step = '' } = {}] = guide?.data.goesWrong ?? [];
  const shown = way?.film.timeline.steps.find(({ id }) => id === step);
  if (!way || !own || !shown) return undefined;
  const helplines = await readHelplines(own.data.phones, language);
  return { path: way.path, step: shown.number, helplines };
}

/** The topics that have guides, each with them in the services' order, by what the guides say themselves. */
export async function readTopics(language: SiteLanguage): Promise<ReadTopic[]> {
  const services = await readServices(language);
  const cards = (await Promise.all(services.map((one) => readCards(one, language)))).flat();
  const all = await Promise.all(
    topics.map(async (topic) => {
      const ways = cards.filter((card) => card.topics.includes(topic));
      const names = new Set(ways.flatMap((card) => card.first));
      for (const { path } of ways) names.delete(path);
      const first = await Promise.all([...names].map((path) => readCard(path, language)));
      const happened = topic === 'fraud' ? await readHappened(services, ways, language) : undefined;
      return { topic, ways, first, happened };
    }),
  );
  return all.filter(({ ways }) => ways.length > 0);
}
