import type { Parsed } from '../../checks/read/parse-file.ts';
import type { Draft } from '../../checks/read/read-draft.ts';
import type { Easy } from '../../model/easy.ts';
import type { Film } from '../../model/film.ts';
import type { Guide } from '../../model/guide.ts';
import type { Screen } from '../../model/screen.ts';
import type { Service } from '../../model/service.ts';
import type { Translation } from '../../model/translation.ts';
import type { Pronunciation } from '../../model/pronunciation.ts';

/** A guide as it was when each of its files could last be read. */
export type ReadableGuide = {
  film?: Film | undefined;
  page?: Guide | undefined;
  easy?: Easy | undefined;
  translations: Map<string, Translation>;
};

/** What can be drawn. `older` are the files that cannot be read now, shown as they were before. */
export type Readable = {
  guides: Map<string, ReadableGuide>;
  screens: Map<string, Screen>;
  services: Map<string, Service>;
  pronunciation: Pronunciation;
  older: Set<string>;
};

export const nothingRead = (): Readable => ({
  guides: new Map(),
  screens: new Map(),
  services: new Map(),
  pronunciation: [],
  older: new Set(),
});

/** Takes what a draft could read, and from before what it could not and is still there. */
export function keepReadable(draft: Draft, before: Readable): Readable {
  const now = nothingRead();
  const take = <T>(file: string, parsed: Parsed<T> | undefined, old: T | undefined) => {
    if (parsed) return parsed.value;
    if (old === undefined || !draft.files.has(file)) return undefined;
    now.older.add(file);
    return old;
  };
  const takeAll = <T>(
    into: Map<string, T>,
    found: ReadonlyMap<string, Parsed<T>>,
    old: ReadonlyMap<string, T>,
    fileOf: (name: string) => string,
  ) => {
    for (const name of new Set([...found.keys(), ...old.keys()])) {
      const value = take(fileOf(name), found.get(name), old.get(name));
      if (value !== undefined) into.set(name, value);
    }
  };
  for (const key of new Set([...draft.guides.keys(), ...before.guides.keys()])) {
    const at = (name: string) => `content/guides/${key}/${name}`;
    const found = draft.guides.get(key);
    const old = before.guides.get(key);
    const guide: ReadableGuide = {
      film: take(at('film.yaml'), found?.film, old?.film),
      page: take(at('sv.mdx'), found?.page, old?.page),
      easy: take(at('easy.mdx'), found?.easy, old?.easy),
      translations: new Map(),
    };
    const translations = found?.translations ?? new Map<string, Parsed<Translation>>();
    takeAll(guide.translations, translations, old?.translations ?? new Map(), (language) =>
      at(`${language}.mdx`),
    );
    const { film, page, easy } = guide;
    if (film ?? page ?? easy ?? guide.translations.size > 0) now.guides.set(key, guide);
  }
  takeAll(now.screens, draft.screens, before.screens, (name) => `content/screens/${name}.yaml`);
  takeAll(now.services, draft.services, before.services, (name) => `content/services/${name}.mdx`);
  const list = 'content/pronunciation.yaml';
  const isUnread = draft.pronunciation.length === 0 && draft.files.has(list);
  now.pronunciation = isUnread ? before.pronunciation : draft.pronunciation;
  return now;
}
