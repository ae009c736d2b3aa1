import { listSteps } from '../../checks/read/list-steps.ts';
import { isDrawn } from '../../model/film.ts';
import type { FilmRecord } from '../../model/film-record.ts';
import { hashOf } from '../../studio/cache.ts';
import {
  recordFilm,
  filmKey,
  filmLanguagesOf,
  prepareGuide,
  openStudio,
  type Studio,
} from '../../studio/film/film.ts';
import { tellCause } from '../../studio/tell-cause.ts';
import { writeSpoken } from '../spoken-sentences.ts';

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

/** The records of a guide's films, each by itself: `fail` is told of one that cannot be made. */
async function recordGuide(
  studio: Studio,
  guide: string,
  fail: (error: unknown, language: string) => FilmRecord[],
): Promise<FilmRecord[]> {
  const records: FilmRecord[] = [];
  for (const language of filmLanguagesOf(studio, guide)) {
    try {
      const film = await prepareGuide(studio, guide, language);
      const keys = film.plans.map((plan) => filmKey(studio, film, plan));
      records.push(recordFilm(film, keys));
    } catch (error) {
      records.push(...fail(error, language));
    }
  }
  return records;
}

/**
 * The records of all films as far as they are others than the last time, which guides have any, and what is
 * wrong with films that have got none anew.
 */
export type Records = { guides: string[]; changed: Map<string, FilmRecord[]>; faults: string[] };

/**
 * Makes the records of the films of the content under `root`, or of the texts in `shown` in its place. What
 * is the same as the last time is not made again; with `isAnew` all of it is. In a build one film that
 * cannot be made ends it all; while somebody writes it is as it was, and the others go on.
 */
export function openRecords(
  root: string,
  shown: string | undefined,
): (isAnew: boolean) => Promise<Records> {
  const known = new Map<string, { name: string; records: FilmRecord[] }>();
  return async (isAnew) => {
    const studio = await openStudio(root, { shown });
    const guides = [...studio.content.guides.keys()];
    const changed: Records['changed'] = new Map();
    const faults: string[] = [];
    for (const guide of guides) {
      const name = nameTexts(studio, guide);
      if (!isAnew && known.get(guide)?.name === name) continue;
      const before = known.get(guide)?.records ?? [];
      const records = await recordGuide(studio, guide, (error, language) => {
        if (shown === undefined) throw error;
        faults.push(tellCause(error));
        return before.filter((record) => record.language === language);
      });
      known.set(guide, { name, records });
      changed.set(guide, records);
    }
    for (const guide of known.keys()) if (!guides.includes(guide)) known.delete(guide);
    await writeSpoken(
      root,
      [...known.values()].flatMap(({ records }) => records),
    ).catch(() => {
      // What could not be remembered is estimated.
    });
    return { guides, changed, faults };
  };
}
