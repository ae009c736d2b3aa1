import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { unpackPostings } from '../../src/search/index/pack-postings.ts';
import { placesOf, scoreGuides } from '../../src/search/index/score-guides.ts';
import { openLexicon } from '../../src/search/lexicon.ts';
import type { NearFile } from '../../src/search/near/near-file.ts';
import { makeChoices } from '../../src/search/near/make-choices.ts';
import { openNear } from '../../src/search/near/open-near.ts';
import { knownIn, planAnswer } from '../../src/search/near/plan-answer.ts';
import { readWishes } from '../../src/search/near/read-wishes.ts';
import { rankGuides } from '../../src/search/rank-guides.ts';
import { understand } from '../../src/search/understand.ts';

/** A search, and the ways of answering it any of which is right; see near-tuning.yaml. */
export type NearQuery = { language: string; query: string; right: string[] };

const content = new URL('../../content/', import.meta.url);
const folders: Record<string, string> = {
  guide: 'guides/*/film.yaml',
  kommun: 'municipalities/*.yaml',
  i: 'municipalities/*.yaml',
  organisation: 'organisations/*.yaml',
  plats: 'places/*.yaml',
  tillfalle: 'events/*.yaml',
};

/** Where there is a place. */
const towns = new Set(
  readdirSync(new URL('places', content)).flatMap((file) => {
    const text = readFileSync(new URL(`places/${file}`, content), 'utf8');
    return (parse(text) as { address?: { town?: string } }).address?.town ?? [];
  }),
);

/** Whether what is the answer is still there: editors add and take away. */
function isThere(answer: string): boolean {
  const [kind = '', ...name] = answer.split('/');
  if (kind === 'ort') return towns.has(name.join('/'));
  const folder = folders[kind];
  return folder === undefined || existsSync(new URL(folder.replace('*', name.join('/')), content));
}

export function readNearQueries(name: 'near-tuning' | 'near-set-aside'): NearQuery[] {
  const text = readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8');
  const byLanguage = parse(text) as Record<string, Record<string, (string | number)[]>>;
  return Object.entries(byLanguage).flatMap(([language, byAnswer]) =>
    Object.entries(byAnswer).flatMap(([right, queries]) =>
      queries
        .map((query) => ({
          language,
          query: String(query),
          right: right.split(' ').filter(isThere),
        }))
        .filter((asked) => asked.right.length > 0),
    ),
  );
}

/** So many answers a person looks at. */
const lookedAt = 3;

/**
 * Answers searches as the page does, with the files of a built site: what stands first, by the names
 * that near-tuning.yaml has for it. `read` gives a file of the language by its name.
 */
export function openAnswers(
  language: string,
  read: (name: string) => unknown,
  near: NearFile,
  now: number,
): (query: string) => string[] {
  const lexicon = openLexicon(read(`${language}.json`) as never);
  const places = openNear(near, lexicon.near, language);
  const postings = lexicon.shards.flatMap((_, shard) =>
    unpackPostings(read(`${language}-${shard}.json`) as string),
  );
  return (query) => {
    const wishes = readWishes(query, places, knownIn(lexicon));
    const { terms } = understand(wishes.elsewhere, lexicon);
    const found = terms.flatMap(({ lookups }, term) =>
      lookups.map(({ word, weight }) => ({
        term,
        weight,
        hits: scoreGuides(
          placesOf(word, lexicon).map(({ at, share }) => ({ share, postings: postings[at] ?? [] })),
          lexicon.lengths,
        ),
      })),
    );
    const ranked = rankGuides(terms, found, lexicon);
    const plan = planAnswer(wishes, places, ranked, lexicon, now);
    if (!plan.isPersonFirst)
      return ranked
        .slice(0, lookedAt)
        .map(({ guide }) => `guide/${lexicon.guides[guide]?.guide ?? ''}`);
    const { area, hits } = plan.near;
    const kommun = area && !area.town ? [[`kommun/${area.municipality}`]] : [];
    const rows = hits.map((hit) =>
      hit.kind === 'organisation'
        ? [`organisation/${hit.organisation.id}`]
        : [
            hit.kind === 'event' ? `tillfalle/${hit.event.id}` : `plats/${hit.place.id}`,
            `i/${hit.place.municipality}`,
            `ort/${hit.place.town ?? ''}`,
          ],
    );
    const { ort: _, ...choices } = makeChoices(plan.names, area, undefined);
    const list = Object.keys(choices).length > 0 ? ['lista'] : [];
    return [...[...kommun, ...rows].slice(0, lookedAt).flat(), ...list];
  };
}
