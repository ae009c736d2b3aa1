import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { soundEndings } from '../../model/film.ts';
import { filmRecordSchema } from '../../model/film-record.ts';
import { asTold, tellCause } from '../../studio/tell-cause.ts';
import { shownUnder } from '../shown-content.ts';
import { openRecords } from './make-records.ts';
import { openRecordsThread } from './records-thread.ts';

/** What a film is made of besides pictures: the words, and somebody's voice. */
const isRead = new RegExp(`content[/\\\\].*\\.(ya?ml|mdx|${soundEndings.join('|')})$`);

/** What a guide's films are made of. Where anything else changes all records are made anew. */
const isGuides =
  /content[/\\](?:(?:guides|screens|services)[/\\].*\.(?:ya?ml|mdx)|pronunciation\.yaml)$/;

/** While somebody goes on writing, nothing is spoken: whoever reads is shown estimated times meanwhile. */
const quietMs = 600;

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
      const make = (watcher ? openRecordsThread : openRecords)(root, shownUnder(root));
      const fill = async (isAnew: boolean) => {
        const { guides, changed, faults } = await make(isAnew);
        if (faults.length > 0) logger.error(`\n${faults.join('\n')}`);
        const entries = [...changed.values()].flat().map(async (record) => {
          const id = `${record.guide}/${record.language}`;
          return { id, data: await parseData({ id, data: record }) };
        });
        const records = await Promise.all(entries);
        const isGone = (guide: string) => changed.has(guide) || !guides.includes(guide);
        for (const id of store.keys())
          if (isGone(id.slice(0, id.lastIndexOf('/')))) store.delete(id);
        for (const record of records) store.set(record);
      };
      await fill(true).catch((error: unknown) => {
        throw asTold(error);
      });

      // While writing, a fault in the content keeps the films as they were and says what is wrong.
      watcher?.add(fileURLToPath(new URL('content/', config.root)));
      let filling: Promise<void> = Promise.resolve();
      let changedMs = 0;
      let isAsked = false;
      let isAnew = false;
      const fillSoon = async () => {
        for (let restMs = quietMs; restMs > 0; restMs = changedMs + quietMs - performance.now())
          await wait(restMs);
        const anew = isAnew;
        isAsked = false;
        isAnew = false;
        await fill(anew);
      };
      watcher?.on('all', (_, path) => {
        if (!isRead.test(path)) return;
        isAnew ||= !isGuides.test(path);
        changedMs = performance.now();
        if (isAsked) return;
        isAsked = true;
        filling = filling.then(fillSoon).catch((error: unknown) => logger.error(tellCause(error)));
      });
    },
  } satisfies Loader;
}
