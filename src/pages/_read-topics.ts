import { type Topic, topics } from '../model/guide.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import { type ReadCard, readCard, readCards, readServices } from './_read-service.ts';

/** A topic with the guides that are about it, and those outside it that they rest on. */
export type ReadTopic = { topic: Topic; ways: ReadCard[]; first: ReadCard[] };

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
      return { topic, ways, first };
    }),
  );
  return all.filter(({ ways }) => ways.length > 0);
}
