import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { soundEndings } from '../../model/film.ts';
import { filmRecordSchema } from '../../model/film-record.ts';
import {
  recordFilm,
  filmKey,
  filmLanguagesOf,
  prepareGuide,
  openStudio,
} from '../../studio/film/film.ts';
import { writeSpoken } from '../spoken-sentences.ts';

/** What a film is made of besides pictures: the words, and somebody's voice. */
const isRead = new RegExp(`content[/\\\\].*\\.(ya?ml|mdx|${soundEndings.join('|')})$`);

/**
 * Gives the pages a record of every film. The narration is made here, before any page is built,
 * because its lengths are needed there; the pictures are drawn after the pages (`films.ts`).
 */
export function filmRecordsLoader() {
  return {
    name: 'film-records',
    schema: filmRecordSchema,
    async load({ config, store, parseData, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const studio = await openStudio(root);
        const records = [];
        for (const guide of studio.content.guides.keys()) {
          for (const language of filmLanguagesOf(studio, guide)) {
            const film = await prepareGuide(studio, guide, language);
            const keys = film.plans.map((plan) => filmKey(studio, film, plan));
            const data = recordFilm(film, keys);
            const id = `${guide}/${language}`;
            records.push({ id, data: await parseData({ id, data }) });
          }
        }
        store.clear();
        for (const record of records) store.set(record);
        await writeSpoken(
          root,
          records.map(({ data }) => data),
        ).catch(() => {
          // What could not be remembered is estimated.
        });
      };
      await fill();

      // While writing, a fault in the content keeps the films as they were and says what is wrong.
      watcher?.add(fileURLToPath(new URL('content/', config.root)));
      let filling: Promise<void> = Promise.resolve();
      let isAsked = false;
      watcher?.on('all', (_, path) => {
        // Whoever saves again meanwhile waits for one more round, not for one each time.
        if (!isRead.test(path) || isAsked) return;
        isAsked = true;
        filling = filling
          .then(() => {
            isAsked = false;
            return fill();
          })
          .catch((error: unknown) => logger.error(String(error)));
      });
    },
  } satisfies Loader;
}
