import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../checks/parse-content.ts';
import { isDrawn } from '../../model/film.ts';
import type { SiteConfig } from '../../site.config.ts';
import { type Cache, hashOf } from '../cache.ts';
import {
  filmLanguagesOn,
  type FilmOrder,
  orderFilm,
  spokenParts,
  writeScriptIn,
} from '../spoken/spoken.ts';
import { findRecording, findVoice, type Voice } from '../voice/choose-voice.ts';

/** A film to be spoken, and the name of everything that its times come from. */
export type ToSpeak = { order: FilmOrder; voice: Voice; name: string; changedMs: number };

/** The recordings of a film's parts as one name: another recording has other times. */
async function nameRecordings(root: string, { guide, page, narration }: FilmOrder) {
  const names: string[] = [];
  for (const part of spokenParts(page)) {
    const found = findRecording(root, guide, narration, part);
    if (found) names.push(part, hashOf(await readFile(found.path)));
  }
  return names;
}

/** When somebody last changed what a film says, as the disk knows it; 0 where it does not. */
async function whenChanged(root: string, { guide, narration }: FilmOrder): Promise<number> {
  const files = ['film.yaml', narration === 'sv' ? 'sv.mdx' : `${narration}.mdx`];
  const times = files.map((file) =>
    stat(join(root, 'content/guides', guide, file)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return Math.max(...(await Promise.all(times)));
}

/**
 * The drawn films that the built-in voice or a recording speaks, those changed last first. A speech
 * program and a fetched voice are slow, and are of one machine: their films are judged when they are made.
 */
export async function listSpoken(
  root: string,
  cache: Cache,
  content: Content,
  { config, rules }: { config: SiteConfig; rules: string },
): Promise<ToSpeak[]> {
  const films: ToSpeak[] = [];
  for (const [guide, page] of content.guides) {
    if (!page.film.steps.every(isDrawn)) continue;
    for (const language of filmLanguagesOn(page, config)) {
      const { order, voice } = orderFilm({ root, cache, config, content }, guide, language);
      const { narration, languages } = order;
      if (config.voices?.[narration] || findVoice(root, narration)) continue;
      const scripts = [language, ...languages].map((each) => writeScriptIn(content, page, each));
      const read = JSON.stringify(scripts);
      const lower = read.toLowerCase();
      const used = content.pronunciation.filter(({ written }) =>
        lower.includes(written.toLowerCase()),
      );
      const recorded = await nameRecordings(root, order);
      const name = hashOf(rules, narration, read, JSON.stringify(used), ...recorded);
      films.push({ order, voice, name, changedMs: await whenChanged(root, order) });
    }
  }
  return films.sort((one, other) => other.changedMs - one.changedMs);
}
