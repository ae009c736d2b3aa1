import type { ContentFile } from '../read/content-file.ts';
import { type Draft, readDraft } from '../read/read-draft.ts';
import { listParagraphs } from '../rules/check-plain-language.ts';
import { viewFilm } from './describe-film.ts';

/** A file's content as its schema has read it; undefined when it cannot be read. */
export type Values = {
  draft: Draft;
  files: Map<string, ContentFile>;
  valueOf(path: string): unknown;
};

type Read = { file: string; value: unknown };

const listRead = (draft: Draft): Read[] => {
  const guides = [...draft.guides.values()].flatMap(({ page, film, easy, translations }) => [
    ...(film ? [{ file: film.file, value: viewFilm(film.value) }] : []),
    ...[page, easy, ...translations.values()].flatMap((read) => (read ? [read] : [])),
  ]);
  const { municipalities, organisations, places, events } = draft.find;
  const others: ReadonlyMap<string, Read>[] = [
    ...[draft.services, draft.screens, draft.words, draft.pages, draft.searches],
    ...[draft.serviceTranslations, draft.siteWords, draft.advice, draft.adviceTranslations],
    ...[draft.sessions, draft.sessionParts],
    ...[draft.sessionTranslations, draft.sessionPartsTranslations],
    ...[municipalities, organisations, places, events],
  ];
  const lists = [draft.phones, draft.spelling, draft.plainWords].flatMap((list) => list ?? []);
  return [...guides, ...others.flatMap((all) => [...all.values()]), ...lists];
};

/** Reads what is to be compared. The text under the dashes of a page is a list of its paragraphs. */
export const readValues = (files: readonly ContentFile[]): Values => {
  const draft = readDraft(files);
  const read = new Map(listRead(draft).map(({ file, value }) => [file, value]));
  if (draft.addresses) read.set('content/addresses.yaml', draft.addresses);
  return {
    draft,
    files: new Map(files.map((file) => [file.path, file])),
    valueOf(path) {
      const value = read.get(path);
      if (path === 'content/pronunciation.yaml') return draft.pronunciation;
      if (value === undefined || !path.endsWith('.mdx')) return value;
      return { ...value, text: listParagraphs(draft.trees.get(path)).map(({ text }) => text) };
    },
  };
};
