import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { listSteps } from '../../checks/read/list-steps.ts';
import { isDrawn, soundEndings } from '../../model/film.ts';
import { type FilmRecord, filmRecordSchema } from '../../model/film-record.ts';
import { hashOf } from '../../studio/cache.ts';
import {
  recordFilm,
  filmKey,
  filmLanguagesOf,
  prepareGuide,
  openStudio,
  type Studio,
} from '../../studio/film/film.ts';
import { asTold, tellCause } from '../../studio/tell-cause.ts';
import { writeSpoken } from '../spoken-sentences.ts';

/** What a film is made of besides pictures: the words, and somebody's voice. */
const isRead = new RegExp(`content[/\\\\].*\\.(ya?ml|mdx|${soundEndings.join('|')})$`);

/** What a guide's films are made of. Where anything else changes all records are made anew. */
const isGuides =
  /content[/\\](?:(?:guides|screens|services)[/\\].*\.(?:ya?ml|mdx)|pronunciation\.yaml)$/;

/** While somebody goes on writing, nothing is spoken: the builder answers the pages meanwhile. */
const quietMs = 1500;

/** Names the texts that a guide's films are made of: as long as they are the same, so are its records. */
function nameTexts({ content }: Studio, guide: string): string {
  const found = content.guides.get(guide);
  const steps = found ? listSteps(found.film) : [];
  const names = steps.flatMap(({ step }) => (isDrawn(step) ? [step.screen, step.then ?? ''] : []));
  const screens = names.map((name) => content.screens.get(name));
  const service = content.services.get(found?.service ?? '');
  const translations = [...(found?.translations ?? [])];
  return hashOf(JSON.stringify([found, translations, service, screens, content.pronunciation]));
}

async function makeRecords(studio: Studio, guide: string): Promise<FilmRecord[]> {
  const records: FilmRecord[] = [];
  for (const language of filmLanguagesOf(studio, guide)) {
    const film = await prepareGuide(studio, guide, language);
    const keys = film.plans.map((plan) => filmKey(studio, film, plan));
    records.push(recordFilm(film, keys));
  }
  return records;
}

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
      const known = new Map<string, { name: string; records: FilmRecord[] }>();
      const fill = async () => {
        const studio = await openStudio(root);
        const made: FilmRecord[] = [];
        for (const guide of studio.content.guides.keys()) {
          const name = nameTexts(studio, guide);
          const before = known.get(guide);
          const records = before?.name === name ? before.records : await makeRecords(studio, guide);
          known.set(guide, { name, records });
          made.push(...records);
        }
        const entries = made.map(async (record) => {
          const id = `${record.guide}/${record.language}`;
          return { id, data: await parseData({ id, data: record }) };
        });
        const records = await Promise.all(entries);
        store.clear();
        for (const record of records) store.set(record);
        await writeSpoken(root, made).catch(() => {
          // What could not be remembered is estimated.
        });
      };
      await fill().catch((error: unknown) => {
        throw asTold(error);
      });

      // While writing, a fault in the content keeps the films as they were and says what is wrong.
      watcher?.add(fileURLToPath(new URL('content/', config.root)));
      let filling: Promise<void> = Promise.resolve();
      let changedMs = 0;
      let isAsked = false;
      const fillSoon = async () => {
        for (let restMs = quietMs; restMs > 0; restMs = changedMs + quietMs - performance.now())
          await wait(restMs);
        isAsked = false;
        await fill();
      };
      watcher?.on('all', (_, path) => {
        if (!isRead.test(path)) return;
        if (!isGuides.test(path)) known.clear();
        changedMs = performance.now();
        if (isAsked) return;
        isAsked = true;
        filling = filling.then(fillSoon).catch((error: unknown) => logger.error(tellCause(error)));
      });
    },
  } satisfies Loader;
}
