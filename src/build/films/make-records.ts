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

async function recordGuide(studio: Studio, guide: string): Promise<FilmRecord[]> {
  const records: FilmRecord[] = [];
  for (const language of filmLanguagesOf(studio, guide)) {
    const film = await prepareGuide(studio, guide, language);
    const keys = film.plans.map((plan) => filmKey(studio, film, plan));
    records.push(recordFilm(film, keys));
  }
  return records;
}

/** The records of all films as far as they are others than the last time, and which guides have any. */
export type Records = { guides: string[]; changed: Map<string, FilmRecord[]> };

/**
 * Makes the records of the films of the content under `root`, or of the texts in `shown` in its place. What
 * is the same as the last time is not made again; with `isAnew` all of it is.
 */
export function openRecords(
  root: string,
  shown: string | undefined,
): (isAnew: boolean) => Promise<Records> {
  const known = new Map<string, { name: string; records: FilmRecord[] }>();
  return async (isAnew) => {
    if (isAnew) known.clear();
    const studio = await openStudio(root, { shown });
    const guides = [...studio.content.guides.keys()];
    const changed: Records['changed'] = new Map();
    for (const guide of guides) {
      const name = nameTexts(studio, guide);
      if (known.get(guide)?.name === name) continue;
      const records = await recordGuide(studio, guide);
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
    return { guides, changed };
  };
}
